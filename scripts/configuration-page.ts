/** `docs/configuration.md`: every key of `daybook.yaml` with its default, from the schema that checks the file. */

/** What of a JSON Schema is shown. */
interface Node {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly anyOf?: readonly Node[];
}

const INTRODUCTION = `# Every key of daybook.yaml

Made from the schema by \`npm run schema\`. Paths are relative to the file. Keys that are left out have the default; one
that is not known here is refused, with its line. An editor with a YAML language server completes them when the file's
first line is \`# yaml-language-server: $schema=PATH/daybook.schema.json\`, with the path of Daybook's checkout.

Secrets stand in the environment and never in this file: \`SMTP_URL\`, \`DKIM_KEY\`, \`UNSUBSCRIBE_SECRET\` and
\`REWRITER_KEY\`, each also as \`..._FILE\` with the path of a file that holds it.
`;

/** The page, one table for the plain keys and one for each key that holds others. */
export function writeConfigurationPage(schema: object): string {
  const { properties = {} } = schema as Node;
  const parts = Object.entries(properties).filter(([, node]) => heldBy('', node) !== undefined);
  const plain = Object.entries(properties).filter(([, node]) => heldBy('', node) === undefined);
  return [
    INTRODUCTION,
    table(plain.flatMap(([key, node]) => rows(key, node, false))),
    ...parts.map(([key, node]) => {
      const [path, held] = heldBy(key, node)!;
      return `## ${key}\n\n${node.description}\n\n${table(keysOf(path, held))}`;
    }),
  ].join('\n');
}

/** Where the keys stand that a key holds, and what they are; nothing for a plain value. */
function heldBy(key: string, node: Node): readonly [path: string, held: Node] | undefined {
  const { additionalProperties: named } = node;
  if (node.properties) return [key, node];
  if (node.items?.properties) return [`${key}[]`, node.items];
  if (typeof named === 'object' && named.properties) return [`${key}.NAME`, named];
  const [first] = node.anyOf ?? [];
  return first && heldBy(key, first);
}

function keysOf(path: string, { properties = {}, required = [] }: Node): string[] {
  return Object.entries(properties).flatMap(([key, node]) =>
    rows(`${path}.${key}`, node, required.includes(key)),
  );
}

function rows(path: string, node: Node, isRequired: boolean): string[] {
  const held = heldBy(path, node);
  const words = (node.enum ?? []).map((word) => `\`${word}\``).join(' or ');
  const what = [node.description, words && `One of ${words}.`].filter(Boolean).join(' ');
  const own = `| \`${path}\` | ${isRequired ? 'required' : printDefault(node)} | ${escapeCell(what)} |`;
  return [own, ...(held ? keysOf(...held) : [])];
}

/** An empty list, object or nothing is what a reader expects of a key that is left out. */
function printDefault({ default: value }: Node): string {
  const isEmpty = value === undefined || value === null || Object.keys(Object(value)).length === 0;
  if (typeof value === 'number') return `\`${value}\``;
  return isEmpty ? '' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function table(lines: readonly string[]): string {
  return `${['| key | default | what it is |', '|---|---|---|', ...lines].join('\n')}\n`;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
