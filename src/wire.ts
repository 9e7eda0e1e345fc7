import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ListLine } from './adapters/csv.ts';
import { DiskKeptEditions } from './adapters/disk-kept-editions.ts';
import { DiskPreviewFolder } from './adapters/disk-preview-folder.ts';
import { DiskReports } from './adapters/disk-reports.ts';
import { FolderInbox } from './adapters/folder-inbox.ts';
import { keepOffsets } from './adapters/kept-offsets.ts';
import { openLog } from './adapters/log.ts';
import { readProgramBuild } from './adapters/program-build.ts';
import type { Store } from './adapters/sqlite/store.ts';
import { diskOf } from './adapters/state-disk.ts';
import { systemClock } from './adapters/system-clock.ts';
import { openTemplateFolder } from './adapters/template-folder.ts';
import { openTokenKeys } from './adapters/token-keys.ts';
import { Alerts } from './briefing/alert.ts';
import { DELIVERY_RULES } from './briefing/delivery-rules.ts';
import type { Newsroom } from './briefing/newsroom.ts';
import type { RewriteWorld } from './briefing/rewrite/rewrite.ts';
import type { Environment } from './config/environment.ts';
import type { Config } from './config/load.ts';
import type { Briefing } from './news/briefing.ts';
import { type FurnitureRule, RULE_FILE } from './news/furniture-rule.ts';
import type { Look } from './news/look.ts';
import { addressTo } from './pipeline/address/address.ts';
import { unpackMessage } from './pipeline/address/pack.ts';
import { COMPILER, compileTemplate } from './pipeline/render/compile.ts';
import type { Log } from './ports/log.ts';
import type { Progress } from './ports/progress.ts';
import type { Templates } from './ports/templates.ts';
import type { Sleepers } from './schedule/alarm.ts';
import { latestDueSlot, nextSlot } from './schedule/slot.ts';
import { offsetAt } from './schedule/zone.ts';
import type { WebServer } from './web/serve.ts';
import { ownFiles } from './wire-file.ts';
import { linksOf, makeToken, openMailer, openSigner, senderOf } from './wire-mail.ts';

/**
 * The records alone: no mail server, key or folder is asked for, since the commands on them neither read news nor send.
 */
export interface Records extends Pick<Newsroom, 'clock' | 'calendar' | 'reports'> {
  readonly store: Store;
}

/** Opens the database in the folder of the state. Whoever asks for it closes the store. */
export async function openRecords(state: string): Promise<Records> {
  const { openStore } = await import('./adapters/sqlite/store.ts');
  const store = await openStore(state, systemClock.now());
  return { store, clock: systemClock, calendar: CALENDAR, reports: openReports(state) };
}

const CALENDAR = {
  latestDueSlot,
  nextSlot,
  ahead: (zone: string, instant: Date) => offsetAt(zone, instant.getTime()),
};

function openReports(state: string): DiskReports {
  return new DiskReports(join(state, 'reports'));
}

/** See `readReaderList`. */
export async function readList(bytes: Uint8Array, file: string): Promise<readonly ListLine[]> {
  return (await import('./adapters/csv.ts')).readReaderList(bytes, file);
}

/** What `daybook bounces` works with: the records, the keys of links, and mail that came back. */
export async function openPostRoom(config: Config, environment: Environment) {
  const [{ store, clock }, { openMailDrop }, { readFeedback }] = await Promise.all([
    openRecords(config.state),
    import('./adapters/mail-drop.ts'),
    import('./adapters/feedback-mail.ts'),
  ]);
  const now = clock.now();
  return {
    now,
    readers: store.readers,
    keys: openTokenKeys(config.state, environment.unsubscribeSecret),
    briefings: config.briefings.map(({ name }) => name),
    async *openDrop(path: string) {
      for (const mail of openMailDrop(path))
        yield 'unread' in mail ? mail : { feedback: await readFeedback(mail.bytes, now), done: mail.done };
    },
    close: () => store.close(),
  };
}

/** A running house: everything connected, and how to leave it in order. */
export interface House {
  readonly room: Newsroom;
  /** The same for previews: an edition that was made before is not made again, nor is a zone asked twice a day. */
  readonly previewRoom: Newsroom;
  readonly store: Store;
  readonly alerts: Alerts;
  close(): Promise<void>;
}

/** Connects the configuration to the world. Without a log, only errors are written to standard error. */
export async function openHouse(
  config: Config,
  environment: Environment,
  progress: Progress,
  log: Log = openLogbook(environment, 'error'),
): Promise<House> {
  // Loaded here, because the commands that need no database are to start fast.
  const { openStore } = await import('./adapters/sqlite/store.ts');
  const store = await openStore(config.state, systemClock.now());
  const room = await openNewsroom(config, environment, store, progress);
  const { mailer, clock } = room;
  return {
    room,
    previewRoom: withKeptEditions(room, config),
    store,
    alerts: new Alerts({
      mailer,
      clock,
      log,
      told: store.toldTroubles,
      alerts: config.alerts,
      from: config.briefings[0]!.from,
    }),
    async close() {
      await mailer.close();
      await store.close();
    },
  };
}

async function openNewsroom(
  config: Config,
  environment: Environment,
  store: Store,
  progress: Progress,
): Promise<Newsroom> {
  const clock = systemClock;
  const mailer = await openMailer(config, environment);
  const templates = openTemplates(config);
  const token = makeToken(config, environment);
  const sign = await openSigner(config, environment);
  const rewriting = await openRewriter(config, environment);
  return {
    ...store,
    inbox: new FolderInbox(config.root, clock, ownFiles(config)),
    mailer,
    disk: diskOf(config.state),
    clock,
    previews: new DiskPreviewFolder(config.out),
    progress,
    reports: openReports(config.state),
    calendar: CALENDAR,
    ...(rewriting === undefined ? {} : { rewriting }),
    rules: { ...DELIVERY_RULES, ...config.delivery },
    furnitureRules: () => readFurnitureRules(config.root),
    look: (briefing) => makeLook(config, briefing, templates),
    sender: (briefing) => senderOf(config, briefing),
    token,
    address: ({ briefing, message }) => {
      const composed = unpackMessage(message);
      return (recipient) =>
        sign(addressTo(composed, { address: recipient, token: token(briefing, recipient) }));
    },
  };
}

/** The operator's word on lines; the reader is loaded where there is something to read. */
async function readFurnitureRules(root: string): Promise<readonly FurnitureRule[]> {
  if (!existsSync(join(root, RULE_FILE))) return [];
  return (await import('./config/furniture-rules.ts')).loadFurnitureRules(root);
}

/** Only a build can tell whether it is the program that made what was kept. */
function withKeptEditions(room: Newsroom, { state }: Config): Newsroom {
  const build = readProgramBuild();
  if (build === undefined) return room;
  const cache = join(state, 'cache');
  const ahead = keepOffsets(CALENDAR.ahead, join(cache, 'offsets'), build);
  return { ...room, calendar: { ...CALENDAR, ahead }, keptEditions: new DiskKeptEditions(cache, build) };
}

/** The language model of the configuration, when there is one; its earlier answers are kept beside the state. */
async function openRewriter(
  { rewriter, state }: Config,
  { rewriterKey }: Environment,
): Promise<(() => RewriteWorld) | undefined> {
  if (rewriter === undefined) return undefined;
  const [{ ChatRewriter }, { DiskRetellings }] = await Promise.all([
    import('./adapters/model/chat-rewriter.ts'),
    import('./adapters/model/disk-retellings.ts'),
  ]);
  const retellings = new DiskRetellings(join(state, 'cache', 'wordings'));
  const settings = { ...rewriter, ...(rewriterKey === undefined ? {} : { key: rewriterKey }) };
  return () => ({ rewriter: new ChatRewriter(settings), retellings });
}

/** See `startAlarm`. */
export async function setAlarm(sleepers: Sleepers): Promise<{ stop(): Promise<void> }> {
  return (await import('./schedule/alarm.ts')).startAlarm(sleepers);
}

/** The log of a process that stays; no secret of the environment ever stands in it. */
export function openLogbook(environment: Environment, level: 'info' | 'error' = 'info'): Log {
  const { smtpUrl, rewriterKey, unsubscribeSecret } = environment;
  const password = smtpUrl?.password ? [smtpUrl.password, decodeURIComponent(smtpUrl.password)] : [];
  const others = [rewriterKey, ...(unsubscribeSecret?.split(/\s+/) ?? [])];
  return openLog({ level, secrets: [...password, ...others.filter((secret) => secret !== undefined)] });
}

/** Serves unsubscribe links and health when the configuration has a `web` block. */
export async function serveReaders(
  config: Config,
  environment: Environment,
  { room, store }: House,
  log: Log,
): Promise<WebServer | undefined> {
  if (config.web === undefined) return undefined;
  const { serveWeb } = await import('./web/serve.ts');
  return serveWeb(
    {
      keys: openTokenKeys(config.state, environment.unsubscribeSecret),
      unsubscribe: async ({ recipient, briefing }) => {
        await room.readers.suppress(recipient, 'unsubscribed', room.clock.now(), briefing);
      },
      healthy: async () => store.integrity() === 'ok',
      clock: room.clock,
      log,
    },
    config.web,
  );
}

/** How a briefing's mail looks, the template compiled as for sending. */
export function openLook(config: Config, briefing: Briefing): Promise<Look> {
  return makeLook(config, briefing, openTemplates(config));
}

async function makeLook(config: Config, briefing: Briefing, templates: Templates): Promise<Look> {
  return {
    template: await templates.load(),
    brand: config.brand,
    ...(config.postalAddress === undefined ? {} : { postalAddress: config.postalAddress }),
    subject: briefing.subject,
    links: linksOf(config, briefing),
  };
}

/** The operator's template, or the one that Daybook brings. */
export function openTemplates(config: Config): Templates {
  return openTemplateFolder({
    ...(config.template === undefined ? {} : { file: config.template }),
    cache: join(config.state, 'cache'),
    compile: compileTemplate,
    compiler: COMPILER,
  });
}
