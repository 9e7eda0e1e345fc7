import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Template, TemplateSource } from '../news/template.ts';
import { TemplateError } from '../news/template-error.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Templates } from '../ports/templates.ts';
import { keepFile, readKeptFile } from './kept-file.ts';
import { openNamedFile } from './named-file.ts';

/** What the folder needs to know; `compile` is the render stage's, handed in so that this file knows no stage. */
export interface TemplateFolderOptions {
  /** The operator's `.mjml` file; partials stand in `partials/` beside it. Absent: the template that Daybook brings. */
  readonly file?: string;
  /** Where compiled templates are kept; safe to delete at any time. */
  readonly cache: string;
  readonly compile: (source: TemplateSource) => Promise<Template>;
  /** Names the compiler's version; part of the cache's key. */
  readonly compiler: string;
}

/** The template that comes with Daybook, in a checkout and in the published package alike. */
export const SHIPPED_TEMPLATE = join(import.meta.dirname, '..', '..', 'templates', 'briefing.mjml');

/** A template is written by hand; anything longer is something else. */
const MOST_BYTES = 500_000;

/** Reads templates from a folder and keeps the compiled form under the hash of what it was made from. */
export function openTemplateFolder(options: TemplateFolderOptions): Templates {
  const file = options.file ?? SHIPPED_TEMPLATE;
  return { read, load };

  function read(): TemplateSource {
    // An operator's template may use the shipped partials and replace any of them by one of the same name.
    const folders = new Set([dirname(SHIPPED_TEMPLATE), dirname(file)]);
    return { mjml: readText(file), partials: Object.assign({}, ...[...folders].map(readPartials)) };
  }

  async function load(): Promise<Template> {
    const source = read();
    const key = createHash('sha256')
      .update(`${options.compiler}\0${JSON.stringify(source)}`)
      .digest('hex');
    const path = join(options.cache, 'template');
    const kept = readKeptFile(path, key);
    if (kept) return JSON.parse(kept.toString()) as Template;
    const template = await options.compile(source).catch((error: unknown) => {
      throw error instanceof TemplateError ? explain(error, file) : error;
    });
    keepFile(path, key, Buffer.from(JSON.stringify(template)));
    return template;
  }
}

/** Problems shown at once; the rest is counted. */
const MOST_PROBLEMS = 12;

function explain(error: TemplateError, file: string): OperatorError {
  const shown = error.problems.slice(0, MOST_PROBLEMS).map(({ partial, line, column, message }) => {
    const path = partial === undefined ? file : join(dirname(file), 'partials', `${partial}.hbs`);
    return `  ${[path, line, column].filter((part) => part !== undefined).join(':')}: ${message}`;
  });
  const more = error.problems.length - shown.length;
  return new OperatorError(
    'template-invalid',
    ['the template cannot be used', ...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n'),
    {
      hint: 'What a template can show is described in templates/README.md; "daybook template check" tries it.',
      cause: error,
    },
  );
}

function readPartials(folder: string): Record<string, string> {
  const partials = join(folder, 'partials');
  let names: string[];
  try {
    names = readdirSync(partials).filter((name) => name.endsWith('.hbs'));
  } catch {
    return {};
  }
  return Object.fromEntries(
    names.toSorted().map((name) => [basename(name, '.hbs'), readText(join(partials, name))]),
  );
}

/** A template's text. What is no regular file is not waited for: a pipe would stall the command for ever. */
function readText(path: string): string {
  const opened = openFile(path);
  if ('note' in opened) throw unreadable(path, opened.note.message);
  const { bytes } = opened.source;
  if (bytes.length > MOST_BYTES) {
    throw new OperatorError('template-too-large', `the template is larger than ${MOST_BYTES} bytes`, {
      where: path,
      hint: 'A template is written by hand: put pictures behind links, and parts that repeat into partials.',
    });
  }
  return Buffer.from(bytes).toString('utf8');
}

function openFile(path: string): ReturnType<typeof openNamedFile> {
  try {
    return openNamedFile(path);
  } catch (cause) {
    throw unreadable(path, (cause as Error).message, cause);
  }
}

function unreadable(where: string, why: string, cause?: unknown): OperatorError {
  return new OperatorError('template-unreadable', `the template cannot be read: ${why}`, {
    where,
    hint: 'Check the key "template" in daybook.yaml, or leave it out to use the template that Daybook brings.',
    cause,
  });
}
