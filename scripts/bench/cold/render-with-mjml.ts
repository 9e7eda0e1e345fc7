/**
 * What most newsletters do each time: words into the MJML, then MJML into HTML. Run as a process of its own, and given
 * everything that comes before: the view of the edition. Loads nothing of Daybook.
 *
 *   node render-with-mjml.js TASK
 */
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import mjml from 'mjml-browser';
import type { Task } from './task.ts';

const { source, view }: Task = JSON.parse(readFileSync(process.argv[2]!, 'utf8'));
const partials = Object.fromEntries(
  Object.entries(source.partials).map(([name, text]) => [name, Handlebars.compile(text)]),
);
await mjml(Handlebars.compile(source.mjml)(view, { partials }), {
  validationLevel: 'soft',
  keepComments: false,
});
