import type { Template, TemplateSource } from '../news/template.ts';

/** Where templates come from. */
export interface Templates {
  /** As its author wrote it. */
  read(): TemplateSource;
  /** Ready for words; compiled only when it has changed since the last time. */
  load(): Promise<Template>;
}
