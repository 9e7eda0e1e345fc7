import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { machineZone } from '../config/machine-zone.ts';
import { unwritable } from '../ports/unwritable.ts';
import type { Context, GlobalOptions } from './context.ts';

const CONFIGURATION = `# Daybook: what to read, what to send, to whom and when.
# Daybook's docs/configuration.md describes every key with its default.
briefings:
  - name: morning                       # names the folder of its previews: out/morning/
    title: Morning briefing             # the masthead
    sources: ["sources/**"]             # where news files arrive, relative to this file
    schedule:
      cron: "0 7 * * 1-5"               # minute hour day month weekday: 07:00 from Monday to Friday
      timezone: TIMEZONE
      # catchUp: 6h                     # how late a slot may still run after the machine slept
    from: Daybook <daybook@localhost>   # your own address, before anything is sent by SMTP
    recipients: []                      # [reader@example.org]; a longer list: daybook recipients --help
    # subject: "{title}: {top}"         # {top} is the top story's headline, {date} the day
    # stories: 12                       # told in full; the others are listed by headline
    # teasers: once                     # "Hot this week" items: once at the end, or drop
    # sections:                         # in this order; what matches none comes last
    #   - { title: Economy, words: [inflation, budget] }

# Mail goes to the folder out/outbox until SMTP_URL is set in the environment
# (smtp://user:password@mail.example.org:587), or SMTP_URL_FILE names a file that holds it.
`;

export function addInit(command: Command, { terminal }: Context): void {
  command.addHelpText('after', '\nExample:\n  $ mkdir news && cd news && daybook init').action(() => {
    const { config } = command.optsWithGlobals<GlobalOptions>();
    for (const line of initialize(resolve(config))) terminal.print(line);
    terminal.print('Next: put news files into sources/, then run "daybook preview --open".');
  });
}

/** Writes what is missing; says of each path whether it was written or was there. */
function initialize(file: string): string[] {
  const root = dirname(file);
  const folders = ['sources', 'out'].map((folder) => {
    const path = join(root, folder);
    const there = existsSync(path);
    attempt(path, () => mkdirSync(path, { recursive: true }));
    return `${there ? 'there  ' : 'written'}  ${relative(process.cwd(), path) || '.'}/`;
  });
  const there = existsSync(file);
  if (!there) {
    const timezone = machineZone() ?? 'UTC';
    // "wx" never overwrites, not even a file that appeared since the look.
    attempt(file, () => writeFileSync(file, CONFIGURATION.replace('TIMEZONE', timezone), { flag: 'wx' }));
  }
  return [`${there ? 'there  ' : 'written'}  ${relative(process.cwd(), file)}`, ...folders];
}

function attempt(path: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
