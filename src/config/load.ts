import { dirname, join, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { faultOfAddress } from '../news/address.ts';
import type { Brand } from '../news/brand.ts';
import type { Briefing, Schedule } from '../news/briefing.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { checkSchedule } from '../schedule/slot.ts';
import { machineZone } from './machine-zone.ts';
import { explainIssues, lineOf, type Problem, printPath } from './problem.ts';
import { readConfigFile } from './read-file.ts';
import { type ConfigFile, configSchema } from './schema.ts';
import { STATE_FOLDER } from './state-folder.ts';

/** Configuration read and checked; all paths absolute. */
export interface Config {
  /** The file itself. */
  readonly file: string;
  /** Its folder, which every path in it is relative to. */
  readonly root: string;
  readonly out: string;
  /** Where state lives: beside the file. */
  readonly state: string;
  readonly template?: string;
  readonly brand: Brand;
  /** Of the sender, as printed in the footer. */
  readonly postalAddress?: string;
  readonly web?: WebConfig;
  /** Mail to it is read by `daybook bounces`. */
  readonly unsubscribeMail?: string;
  /** Who is told when a run needs a person. */
  readonly alerts: readonly string[];
  /** How fast the mail server may be used. */
  readonly smtp: Omit<ConfigFile['smtp'], 'onUnknown' | 'resendAfter' | 'deadline' | 'dkim'>;
  /** How long a message may take, and what becomes of one that may have arrived. */
  readonly delivery: {
    readonly onUnknown: 'resend' | 'hold';
    readonly resendAfterMs: number;
    readonly deadlineMs: number;
  };
  /** In whose name messages are signed. */
  readonly dkim?: { readonly domain: string; readonly selector: string };
  /** The language model that may rephrase; off when absent. */
  readonly rewriter?: RewriterConfig;
  readonly briefings: readonly Briefing[];
  /** The machine's time zone, where a briefing that names none goes by it. */
  readonly machineZone?: string;
}

/** How a language model is reached and how much of it is used in one edition. */
export interface RewriterConfig {
  readonly url: string;
  readonly model: string;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly requests: number;
}

/** The server of `daybook start`. */
export interface WebConfig {
  /** Where readers reach it. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
}

/** Problems shown at once; the rest is counted. */
const MOST_PROBLEMS = 12;

/**
 * @param file path of `daybook.yaml`, relative to the current directory
 * @throws OperatorError that names file, line, key, what is allowed and the nearest key that was meant
 */
export function loadConfig(file: string): Config {
  const path = resolve(file);
  const yaml = readConfigFile(path, file);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const syntax = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    key: '',
    message: error.message,
  }));
  if (syntax.length > 0) throw invalid(file, syntax);
  // Aliases are counted by the library (100 by default), so that a small file cannot unfold into a huge one.
  const parsed = configSchema.safeParse(unfold(document, file) ?? {});
  if (!parsed.success) {
    throw invalid(file, explainIssues(parsed.error.issues, { document, lines }, allowedKeys));
  }
  const problems = checkMeaning(parsed.data).map(({ path: at, message }) => ({
    line: lineOf({ document, lines }, at),
    key: printPath(at),
    message,
  }));
  if (problems.length > 0) throw invalid(file, problems);
  return resolveConfig(path, parsed.data);
}

/** The document's value. A file whose aliases unfold beyond the library's bound is refused. */
function unfold(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw invalid(file, [{ line: 1, key: '', message: (error as Error).message }]);
  }
}

/** The JSON Schema of `daybook.yaml`, for editors. */
export function makeJsonSchema(): object {
  return z.toJSONSchema(configSchema, { io: 'input' });
}

type Fault = { path: PropertyKey[]; message: string };

/** What a schema cannot say: names that must differ, and values that another module understands. */
function checkMeaning(config: ConfigFile): Fault[] {
  const seen = new Set<string>();
  return [
    ...config.briefings.flatMap((briefing, index) => {
      const path = ['briefings', index];
      const twice = seen.has(briefing.name);
      seen.add(briefing.name);
      return [
        ...(twice
          ? [{ path: [...path, 'name'], message: `"${briefing.name}" is taken by another briefing` }]
          : []),
        ...zoneFault([...path, 'schedule', 'timezone'], briefing.schedule.timezone),
        ...scheduleFault([...path, 'schedule'], toBriefing(briefing).schedule!),
        ...mailboxFault([...path, 'from'], briefing.from),
        ...mailboxFault([...path, 'replyTo'], briefing.replyTo),
        ...briefing.recipients.flatMap((address, place) =>
          addressFault([...path, 'recipients', place], address),
        ),
      ];
    }),
    ...config.alerts.flatMap((address, place) => addressFault(['alerts', place], address)),
    ...addressFault(['unsubscribeMail'], config.unsubscribeMail),
  ];
}

/** Without a zone of its own a briefing has the machine's, which has to be known. */
function zoneFault(path: PropertyKey[], zone: string | undefined): Fault[] {
  if (zone !== undefined || machineZone() !== undefined) return [];
  const message =
    'missing; the machine’s own (TZ) is no name of the IANA database. Write Europe/Berlin, for example';
  return [{ path, message }];
}

function scheduleFault(path: PropertyKey[], schedule: Schedule): Fault[] {
  try {
    checkSchedule(schedule);
    return [];
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    const key = error.code === 'unknown-time-zone' ? 'timezone' : 'cron';
    return [{ path: [...path, key], message: `${error.message} ${error.hint ?? ''}`.trim() }];
  }
}

function addressFault(path: PropertyKey[], address: string | undefined): Fault[] {
  const fault = address === undefined ? undefined : faultOfAddress(address);
  return fault === undefined ? [] : [{ path, message: `not an address that can be mailed to: ${fault}` }];
}

/** A mailbox with or without a name: `Daybook <briefing@example.org>`. The name is quoted where it is used. */
function mailboxFault(path: PropertyKey[], mailbox: string | undefined): Fault[] {
  const [, name, address] = /^([^<>]*)<([^<>]*)>$/.exec(mailbox ?? '') ?? [];
  if (name !== undefined && /\p{C}/u.test(name))
    return [{ path, message: 'a control character in the name' }];
  return addressFault(path, address ?? mailbox);
}

function resolveConfig(path: string, config: ConfigFile): Config {
  const root = dirname(path);
  const { onUnknown, resendAfter, deadline, dkim, ...smtp } = config.smtp;
  return {
    file: path,
    root,
    out: resolve(root, config.out),
    state: join(root, STATE_FOLDER),
    brand: config.brand,
    ...(config.postalAddress === undefined ? {} : { postalAddress: config.postalAddress }),
    ...(config.template === undefined ? {} : { template: resolve(root, config.template) }),
    ...(config.web === undefined ? {} : { web: toWeb(config.web) }),
    ...(config.unsubscribeMail === undefined ? {} : { unsubscribeMail: config.unsubscribeMail }),
    alerts: config.alerts,
    smtp,
    delivery: {
      onUnknown,
      resendAfterMs: toSeconds(resendAfter) * 1000,
      deadlineMs: toSeconds(deadline) * 1000,
    },
    ...(dkim === undefined ? {} : { dkim }),
    ...(config.rewriter === undefined ? {} : { rewriter: toRewriter(config.rewriter) }),
    briefings: config.briefings.map(toBriefing),
    ...(config.briefings.every(({ schedule }) => schedule.timezone) ? {} : { machineZone: machineZone() }),
  };
}

function toBriefing(briefing: ConfigFile['briefings'][number]): Briefing {
  const { schedule, title, replyTo, readingMinutes, interests, outlets, ...same } = briefing;
  return {
    ...same,
    title: title ?? `${same.name.charAt(0).toUpperCase()}${same.name.slice(1)} briefing`,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(readingMinutes === undefined ? {} : { readingMinutes }),
    interests,
    outletWeights: outlets,
    schedule: {
      cron: schedule.cron,
      timezone: schedule.timezone ?? machineZone() ?? 'UTC',
      catchUpMinutes: toMinutes(schedule.catchUp),
    },
  };
}

function toRewriter({ timeout, ...same }: NonNullable<ConfigFile['rewriter']>): RewriterConfig {
  return { ...same, timeoutMs: toSeconds(timeout) * 1000 };
}

function toWeb({ url, listen }: { url: string; listen: string }): WebConfig {
  const colon = listen.lastIndexOf(':');
  return { url, host: listen.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(listen.slice(colon + 1)) };
}

function toMinutes(duration: string): number {
  return toSeconds(duration) / 60;
}

function toSeconds(duration: string): number {
  const unit = { s: 1, m: 60, h: 3600 }[duration.at(-1) as 's' | 'm' | 'h'];
  return Number.parseInt(duration, 10) * unit;
}

/** The keys that the schema knows at a path. */
function allowedKeys(path: readonly PropertyKey[]): string[] {
  let schema = makeJsonSchema() as { properties?: Record<string, object>; items?: object };
  for (const part of path) {
    schema = (typeof part === 'number' ? schema.items : schema.properties?.[String(part)]) ?? {};
  }
  return Object.keys(schema.properties ?? {});
}

function invalid(file: string, problems: readonly Problem[]): OperatorError {
  const shown = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ line, key, message }) => `  ${file}:${line}: ${key ? `${key}: ` : ''}${message}`);
  const more = problems.length > MOST_PROBLEMS ? [`  and ${problems.length - MOST_PROBLEMS} more`] : [];
  return new OperatorError(
    'config-invalid',
    `the configuration cannot be used\n${[...shown, ...more].join('\n')}`,
    {
      hint: '"daybook init" in an empty folder shows a commented example; Daybook’s docs/configuration.md describes every key.',
    },
  );
}
