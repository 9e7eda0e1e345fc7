import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { ReadArticles } from '../briefing/read-articles.ts';
import type { Config } from '../config/load.ts';
import { NO_MEMORY } from '../news/furniture-memory.ts';
import { type FurnitureRule, RULE_FILE } from '../news/furniture-rule.ts';
import type { Note } from '../news/note.ts';
import type { SourceFile } from '../news/source-file.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { slice } from '../text/span.ts';
import type { Context, GlobalOptions } from './context.ts';
import { exitCodeFor } from './exit.ts';
import { listInspections, notesOn } from './inspect-json.ts';
import { judgeLines, type Paint, printable, reportInspection } from './inspect-report.ts';
import { escapeControls, type Terminal } from './terminal.ts';

interface Options {
  readonly json?: boolean;
  readonly alone?: boolean;
  readonly text?: boolean;
  readonly explain?: string;
}

export function addInspect(command: Command, context: Context): void {
  const { terminal } = context;
  command
    .argument('[files...]', 'read as one intake: what they repeat among them counts as furniture')
    .addOption(
      new Option('--json', 'one object per line and article, for machines').conflicts(['text', 'explain']),
    )
    .option('--alone', 'read each file by itself')
    .addOption(
      new Option('--text', 'print the text that spans and line numbers point into').conflicts('explain'),
    )
    .option('--explain <file:line>', 'say what became of one line')
    .addHelpText(
      'after',
      `
Nothing is remembered and nothing is sent. What earlier editions have taught a briefing about a site is not asked: name
some of the site's other files too to see what they repeat. Lines: "=" headline, "+" kept, "-" taken away, with the reason.

Examples:
  $ daybook inspect sources/*.txt
  $ daybook inspect --explain sources/courier.txt:12
  $ daybook inspect --json article.html | jq .headline`,
    )
    .action(async (files: string[], options: Options) => {
      const { config: file } = command.optsWithGlobals<GlobalOptions>();
      const [config, rules] = await Promise.all([findConfig(file), loadRules(file)]);
      const place = options.explain === undefined ? undefined : parsePlace(options.explain);
      const named = place && !files.includes(place.file) ? [...files, place.file] : files;
      if (named.length === 0)
        throw new OperatorError('no-file-named', 'No file is named.', {
          hint: 'Try: daybook inspect sources/*.txt',
        });
      for (const group of options.alone ? named.map((file) => [file]) : [named]) {
        const read = await readNamed(group, config, rules, context);
        if (place) explainLine(read, place, terminal);
        else if (options.text) printTexts(read, terminal);
        else if (options.json) printObjects(read, terminal);
        else {
          printReports(read, terminal);
          printIdleRules(read, rules, terminal);
        }
      }
    });
}

/** Beside the configuration, whether there is one or not. */
async function loadRules(config: string): Promise<readonly FurnitureRule[]> {
  const { loadFurnitureRules } = await import('../config/furniture-rules.ts');
  return loadFurnitureRules(dirname(resolve(config)));
}

/** Undefined where there is no configuration: files are read without one too. */
async function findConfig(file: string): Promise<Config | undefined> {
  if (!existsSync(file)) return undefined;
  const { loadConfig } = await import('../config/load.ts');
  return loadConfig(file);
}

/** Reads the files of one intake. One that cannot be opened is complained of, and the others are read. */
async function readNamed(
  files: readonly string[],
  config: Config | undefined,
  rules: readonly FurnitureRule[],
  { terminal, end }: Context,
): Promise<ReadArticles> {
  const [{ openFile }, { readArticles }] = await Promise.all([
    import('../wire-file.ts'),
    import('../briefing/read-articles.ts'),
  ]);
  const sources: SourceFile[] = [];
  const notes: Note[] = [];
  for (const file of files) {
    try {
      const opened = openFile(file, config);
      if ('source' in opened) sources.push(opened.source);
      else notes.push(opened.note);
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      terminal.complain(error);
      end(exitCodeFor(error));
    }
  }
  const read = await readArticles(sources, async () => NO_MEMORY, rules);
  return { ...read, notes: [...notes, ...read.notes] };
}

/** Escaped, characters that would steer a terminal say the same to whoever parses them. */
function printObjects(read: ReadArticles, terminal: Terminal): void {
  for (const one of listInspections(read)) terminal.print(escapeControls(JSON.stringify(one)));
}

function printReports(read: ReadArticles, terminal: Terminal): void {
  const paint: Paint = (style, text) => terminal.paint(style, text);
  const summaries = new Map(read.summaries.map((summary) => [summary.article.document.id, summary]));
  for (const document of read.documents) {
    const summary = summaries.get(document.id);
    const notes = notesOn(document, read.notes, summary !== undefined);
    for (const line of reportInspection(document, summary, notes, paint)) terminal.print(line);
  }
  const shown = new Set(read.documents.map((document) => document.file));
  for (const note of read.notes.filter((one) => !shown.has(one.file ?? '')))
    terminal.print(
      `${paint('bold', printable(note.file ?? ''))}\n  ${paint('red', note.rule)}  ${printable(note.message)}\n`,
    );
}

/** A rule with a slip of the pen in it decides nothing, and nobody would know. */
function printIdleRules(read: ReadArticles, rules: readonly FurnitureRule[], terminal: Terminal): void {
  const reasons = new Set(
    read.summaries.flatMap(({ article }) =>
      [...article.furniture, ...(article.keptByRule ?? [])].map(({ reason }) => reason),
    ),
  );
  const idle = rules.filter(({ name }) => !reasons.has(`fits the rule "${name}"`));
  if (idle.length === 0) return;
  const names = idle.map(({ name }) => name).join(', ');
  terminal.print(`${RULE_FILE}  decided on no line here: ${printable(names)}`);
}

/** Exactly the text, nothing added, so that offsets hold; several documents of one file are parted by a form feed. */
function printTexts(read: ReadArticles, terminal: Terminal): void {
  terminal.write(read.documents.map((document) => document.text).join('\f'));
  for (const note of read.notes.filter((one) => one.skipped))
    terminal.say(printable(`${note.file}: ${note.message}`));
}

function explainLine(read: ReadArticles, place: { file: string; line: number }, terminal: Terminal): void {
  for (const note of read.notes.filter((one) => one.file === place.file))
    terminal.print(printable(note.message));
  const documents = read.documents.filter((one) => one.file === place.file);
  if (documents.length === 0) return;
  const lines = Math.max(...documents.map(({ text }) => text.trimEnd().split(LINE_END).length));
  if (place.line > lines)
    throw new OperatorError('explain-no-line', `There is no line ${place.line}; the last one is ${lines}.`, {
      where: place.file,
      hint: 'Lines are those of "daybook inspect --text FILE".',
    });
  for (const document of documents) {
    const summary = read.summaries.find((one) => one.article.document.id === document.id);
    if (!summary) continue;
    const verdicts = judgeLines(document, summary.article).filter((one) => one.line === place.line);
    if (verdicts.length === 0) terminal.print(`Line ${place.line} holds nothing that was read.`);
    for (const { span, verdict, reason } of verdicts) {
      terminal.print(`${printable(slice(document.text, span))}`);
      terminal.print(`  ${terminal.paint('yellow', verdict)}${reason ? `: ${printable(reason)}` : ''}`);
    }
  }
}

const LINE_END = /\r\n?|\n/;

function parsePlace(place: string): { file: string; line: number } {
  const parts = /^(.+):0*([1-9]\d{0,6})$/s.exec(place);
  if (parts) return { file: parts[1]!, line: Number(parts[2]) };
  throw new OperatorError('explain-no-line', `"${place}" names no line.`, {
    hint: 'Write the file, a colon and the number of the line: sources/courier.txt:12',
  });
}
