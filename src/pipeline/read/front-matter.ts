import { parse as parseYaml } from 'yaml';
import type { Metadata } from '../../news/document.ts';
import { MAX_FRONT_MATTER } from './limits.ts';
import { isKey, pickMetadata } from './metadata.ts';

/** What stands above a Markdown text about it, and where the line that ends it does. */
interface FrontMatter {
  readonly metadata: Metadata;
  readonly end: number;
}

type Mapping = Readonly<Record<string, unknown>>;

/**
 * What YAML between the `---` lines that open a file says of it, or TOML between `+++` lines. Undefined where no
 * mapping stands between them: a rule may open a text, and the next one end a part of it.
 */
export async function readFrontMatter(file: string): Promise<FrontMatter | undefined> {
  const opening = /^\ufeff?(?:---|(\+\+\+))[ \t]*\r?\n/.exec(file);
  if (!opening) return undefined;
  const isToml = opening[1] !== undefined;
  const start = opening[0].length;
  const mark = isToml ? /(?:^|\n)\+\+\+[ \t]*(?:\r?\n|$)/ : /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
  const closing = mark.exec(file.slice(start, start + MAX_FRONT_MATTER));
  if (!closing) return undefined;
  const front = file.slice(start, start + closing.index);
  const mapping = isToml ? await readToml(front) : readYaml(front);
  if (mapping === undefined) return undefined;
  return {
    metadata: pickMetadata(unfold(mapping), 'front matter'),
    end: start + closing.index + closing[0].length,
  };
}

/** Where Zola and Hugo have their writers put fields of their own: `[extra]`, `params:`. */
const NESTS = ['taxonomies', 'params', 'extra'];

/** The fields, those among them that stand in such a part too. */
function unfold(mapping: Mapping): Mapping {
  const nested = NESTS.map((name) => mapping[name]).filter(
    (part) => typeof part === 'object' && part !== null && !Array.isArray(part),
  );
  return Object.assign({}, ...nested, mapping);
}

/** A mapping, also one that YAML refuses; of a key that a sentence may begin with (`Update`) alone none is made. */
function readYaml(front: string): Mapping | undefined {
  const mapping = parseMapping(front) ?? readLineByLine(front);
  return mapping && Object.keys(mapping).some((key) => isKey(key) || WRITTEN_SMALL.test(key))
    ? mapping
    : undefined;
}

/** What programs call their fields: `layout`. */
const WRITTEN_SMALL = /^\p{Ll}\S*$/u;

/** Undefined for what is none, and for what YAML refuses. */
function parseMapping(yaml: string): Mapping | undefined {
  try {
    const read: unknown = parseYaml(yaml, {
      maxAliasCount: 0,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'error',
    });
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Mapping) : undefined;
  } catch {
    return undefined;
  }
}

/** `title: Storm Ilva: 18,000 homes without power` */
const FIELD = /^(\p{L}[\p{L}\p{N} _-]{0,40}):(?:[ \t]|$)/u;

/** What goes on with the field above it wherever it stands: white space before it, or the mark of an item. */
const GOES_ON = /^(?:\s|-\s)/;

/** What begins a value that is no mere words. */
const SYNTAX = /^["'[{&*!|>%@`]/;

/**
 * A mapping that YAML refuses for one of its fields, field by field: people leave out the quotation marks around a
 * colon, and the white space before a second line. Undefined where a line stands below a blank one and is no field.
 */
function readLineByLine(front: string): Mapping | undefined {
  const fields: { key: string; lines: string[] }[] = [];
  let isParted = true;
  for (const line of front.split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const key = FIELD.exec(line)?.[1];
    if (key !== undefined) fields.push({ key, lines: [line] });
    else if (isParted && line.trim() !== '' && !GOES_ON.test(line)) return undefined;
    else fields.at(-1)?.lines.push(line);
    isParted = line.trim() === '';
  }
  const mapping = new Map<string, unknown>();
  for (const { key, lines } of fields) {
    if (mapping.has(key)) continue;
    const words = lines
      .join(' ')
      .slice(key.length + 1)
      .trim();
    const read = isKey(key) ? parseMapping(lines.join('\n'))?.[key] : undefined;
    mapping.set(key, read ?? (SYNTAX.test(words) ? undefined : words));
  }
  return Object.fromEntries(mapping);
}

/** What is no text becomes the text that it was written as: TOML has times of its own. Empty where TOML refuses it. */
async function readToml(toml: string): Promise<Mapping> {
  const { parse: parseToml } = await import('smol-toml');
  try {
    return Object.fromEntries(
      Object.entries(parseToml(toml)).map(([key, value]) => [
        key,
        value instanceof Date ? value.toISOString() : value,
      ]),
    );
  } catch {
    return {};
  }
}
