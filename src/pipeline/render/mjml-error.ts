import type { TemplateProblem } from '../../news/template-error.ts';

/** MJML's own report of one thing that it does not accept. */
interface MjmlProblem {
  readonly line?: number;
  readonly message: string;
  readonly tagName?: string;
}

const SHAPE = 'a template is <mjml>, in it <mj-head> (which may be left out) and one <mj-body>';

/**
 * Says what MJML did not accept, for the author of a template. It names the line and the element; the column is that of
 * the line's first element of that name.
 *
 * @param source the template
 * @param error what MJML threw
 */
export function explainMjmlError(source: string, error: unknown): TemplateProblem[] {
  const { errors, message } = error as { errors?: readonly MjmlProblem[]; message?: string };
  if (errors && errors.length > 0) return errors.map((problem) => explain(source, problem));
  const line = Number(/[Ll]ine:?\s*(\d+)/.exec(message ?? '')?.[1] ?? 1);
  const shapeless = /^(?:Parsing failed|Malformed MJML)/.test(message ?? '');
  return [
    { line, message: shapeless ? `no mail can be made of this; ${SHAPE}` : (message ?? String(error)) },
  ];
}

function explain(source: string, { line, message, tagName }: MjmlProblem): TemplateProblem {
  const column = line && tagName ? columnOf(source.split('\n')[line - 1] ?? '', tagName) : undefined;
  return {
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    message: tagName ? reword(tagName, message) : message,
  };
}

function reword(element: string, message: string): string {
  const name = `<${element}>`;
  if (message.endsWith("doesn't exist or is not registered")) {
    return element.startsWith('mj')
      ? `MJML has no ${name}; its elements are listed at https://documentation.mjml.io`
      : `${name} is HTML, which stands inside <mj-raw>, <mj-text> or <mj-table>; ${SHAPE}`;
  }
  if (message.startsWith(`${element} `)) return `${name} ${message.slice(element.length + 1)}`;
  const illegal = /^Attributes? (.+?) (?:is|are) illegal$/.exec(message)?.[1];
  return illegal === undefined
    ? `${name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
    : `${name} has no attribute ${illegal}; those that it has: https://documentation.mjml.io/#${element}`;
}

/** The column, from 1, of an element's name in its line. */
function columnOf(line: string, element: string): number | undefined {
  const at = line.indexOf(`<${element}`);
  return at < 0 ? undefined : at + 1;
}
