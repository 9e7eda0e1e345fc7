/** A template as its author writes it. */
export interface TemplateSource {
  readonly mjml: string;
  readonly partials: Readonly<Record<string, string>>;
}

/**
 * A template ready for words: MJML already turned into HTML, and its expressions read. Plain values and no code, so
 * that it can be kept as a file and filled without anything of it being run.
 */
export interface Template {
  readonly page: readonly TemplatePart[];
  readonly partials: Readonly<Record<string, readonly TemplatePart[]>>;
}

/** A stretch of HTML, printed as it stands, or what stands between two pairs of braces. */
export type TemplatePart = string | Print | Block | Call;

/** `{{headline}}`: the field, escaped. */
export interface Print {
  readonly kind: 'print';
  readonly field: Field;
}

/** `{{#if figures}}` (or `{{#unless figures}}`, the other way round), `{{#each stories}}`, `{{#with lead}}`. */
export interface Block {
  readonly kind: 'if' | 'each' | 'with';
  readonly field: Field;
  readonly body: readonly TemplatePart[];
  /** Where there is none. */
  readonly otherwise: readonly TemplatePart[];
}

/** `{{> source}}`, or with what it is about: `{{> source lead.source}}`. */
export interface Call {
  readonly kind: 'partial';
  readonly name: string;
  readonly field?: Field;
}

/** How a template names a field. */
export interface Field {
  /** `@root`, or what Handlebars knows of a loop's round; absent for what is being shown. */
  readonly from?: 'root' | 'first' | 'last' | 'index' | 'key';
  /** How many `../` stand before it. */
  readonly up: number;
  /** `brand.light.ink` is three; none is the thing itself (`this`). */
  readonly names: readonly string[];
}
