import type { Edition } from '../../../src/news/edition.ts';
import type { Look } from '../../../src/news/look.ts';
import type { TemplateSource } from '../../../src/news/template.ts';
import type { View } from '../../../src/pipeline/render/view-schema.ts';

/** One edition to render, as the processes that are compared are given it. */
export interface Task {
  readonly edition: Edition;
  readonly look: Look;
  readonly source: TemplateSource;
  readonly view: View;
}
