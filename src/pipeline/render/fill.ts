// One file instead of forty: 20 ms less before the first word of a mail.
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Template } from '../../news/look.ts';
import type { View } from './view-schema.ts';

type Filled = (view: View) => string;

/** A compiled template is kept as long as its text is: one run renders the same template many times while folding. */
const prepared = new WeakMap<Template, Filled>();

/**
 * Puts an edition's words into a template. Every word is escaped; nothing that an article says is read as a template or
 * as MJML, since both were turned into HTML before the words came.
 *
 * @throws Error with line and column when the template names something that the view does not have
 */
export function fillTemplate(template: Template, view: View): string {
  const fill = prepared.get(template) ?? prepare(template);
  prepared.set(template, fill);
  return defuse(fill(view));
}

/**
 * An environment of its own: no helper but the four that branch and repeat, no prototype's property, nothing that writes
 * or looks up by a computed name. So a template can show the view and do nothing else.
 */
function prepare(template: Template): Filled {
  const handlebars = Handlebars.create();
  for (const helper of ['log', 'lookup', 'helperMissing', 'blockHelperMissing'])
    handlebars.unregisterHelper(helper);
  const options = { strict: true, knownHelpersOnly: true, preventIndent: true } as const;
  const partials = Object.fromEntries(
    Object.entries(template.partials).map(([name, text]) => [name, handlebars.compile(text.trim(), options)]),
  );
  const fill = handlebars.compile(template.html, options);
  return (view) =>
    fill(view, { partials, allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
}

/**
 * Takes what a relay's merge language would read (`{{name}}`, `*|NAME|*`) out of the finished mail. Outside of styles only
 * words of articles can still hold it, and a browser shows the character references as the same signs.
 */
function defuse(html: string): string {
  return html
    .split(/(<style\b[\s\S]*?<\/style>)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll('{{', '&#123;&#123;').replaceAll('}}', '&#125;&#125;').replaceAll('*|', '&#42;|'),
    )
    .join('');
}
