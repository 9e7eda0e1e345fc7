import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SMTPServer } from 'smtp-server';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { startFaultySmtp } from '../support/faulty-smtp.ts';
import { addFile, folderWithSamples } from '../support/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

function configured(more = '    recipients: [ann@example.org]', folder = folderWithSamples()): string {
  writeFileSync(join(folder, 'daybook.yaml'), `briefings:\n  - name: morning\n${more}\n`);
  return folder;
}

function daybook(folder: string, ...args: string[]) {
  return runCommand(...args, '--config', join(folder, 'daybook.yaml'));
}

function useMailServer(url: string): void {
  vi.stubEnv('SMTP_URL', url);
}

describe('a command that cannot do its work says what, where and what to do, and exits with 2', () => {
  test.each([
    ['no configuration', undefined, ['daybook init']],
    ['an unknown key', '    recipiants: []', ['daybook.yaml:3', 'did you mean "recipients"?']],
    [
      'an invalid address',
      '    recipients: ["ann@example.org, ben@example.org"]',
      ['recipients[0]', 'not an address'],
    ],
    [
      'a time zone that does not exist',
      '    schedule: { timezone: Mars/Olympus }',
      ['timezone', 'Europe/Berlin'],
    ],
    ['a list that is none', '    sources: news', ['daybook.yaml:3', 'sources: expected a list']],
    ['nothing where a list belongs', '  - {}', ['briefings[1].name: missing; expected a text']],
    ['a cron line that never fires', '    schedule: { cron: "0 0 30 2 *" }', ['cron', 'never']],
    ['a cron line that is none', '    schedule: { cron: "every morning" }', ['cron']],
    ['a slot that is over at once', '    schedule: { catchUp: 0m }', ['catchUp: expected a number above 0']],
    [
      'a subject with a word that no edition has',
      '    subject: "{titel}: {top}"',
      ['{title}, {date}, {top}'],
    ],
    [
      'sources that only take away',
      '    sources: ["!sources/**"]',
      ['daybook.yaml:3', 'only takes files away'],
    ],
    [
      'a port that is none',
      'web: { url: "https://a.example", listen: "[::]:99999" }',
      ['a port up to 65535'],
    ],
    [
      'links with something behind them',
      'web: { url: "https://a.example/?a=b" }',
      ['web.url: expected no login'],
    ],
    ['editions among the news', 'out: sources', ['name what Daybook itself writes', '"out"']],
  ])('%s', async (_what, yaml, words) => {
    const folder = yaml === undefined ? temporaryFolder() : configured(yaml);
    const { status, err } = await daybook(folder, 'send');
    expect(status).toBe(2);
    for (const word of words) expect(err).toContain(word);
    expect(err).toContain('do:');
  });

  test.each([
    ['an unknown command', ['sned'], 'unknown command'],
    ['an unknown option', ['send', '--fast'], 'unknown option'],
    ['too many arguments', ['send', 'news'], 'daybook send --help'],
    ['nobody to add', ['recipients', 'add'], 'daybook recipients add --help'],
    ['an unknown briefing', ['send', '--briefing', 'evening'], 'morning'],
    ['an unknown edition', ['send', '--edition', 'x', '--to', 'ann@example.org'], 'there is no edition x'],
    ['an edition for nobody', ['send', '--edition', 'x'], '--to'],
    ['a test for no address', ['send', '--test', '--to', 'ann'], 'not an address'],
    ['a port where nothing is served', ['preview', '--port', '8080'], '--watch'],
    ['a briefing to watch that nobody has', ['preview', '--watch', '--briefing', 'x'], 'no briefing "x"'],
    ['a backup over a file', ['backup', 'package.json'], 'replaces nothing'],
    ['an address without an edition', ['send', '--to', 'ann@example.org'], '--test'],
  ])('%s', async (_what, args, word) => {
    const { status, err } = await daybook(configured(), ...args);
    expect(status).toBe(2);
    expect(err).toContain(word);
  });

  test('a machine whose time zone has no name that is known', async () => {
    const folder = configured();
    const status = (zone: string) => {
      vi.stubEnv('TZ', zone);
      return daybook(folder, 'status');
    };
    const { status: code, err } = await status('Mars/Olympus');
    expect(code).toBe(2);
    expect(err).toContain('daybook.yaml:2: briefings[0].schedule.timezone: missing');
    expect((await status('')).stdout).toContain('(UTC)');
    expect((await status('Pacific/Kiritimati')).stdout).toContain('(Pacific/Kiritimati)');
  });

  test('a briefing that cannot be made, and the next one goes out all the same', async () => {
    const broken = '    sources: ["gone/**"]\n    recipients: [ann@example.org]';
    const folder = configured(`${broken}\n  - name: evening\n    recipients: [ben@example.org]`);
    const { status, err, out } = await daybook(folder, 'send');
    expect(status).toBe(2);
    expect(err).toContain('morning: The folder of the sources "gone/**" does not exist.');
    expect(out.join('\n')).toMatch(/sent +1 of 1 \(evening@/);
  });

  test('an edition that nobody got: who, and the server’s words', async () => {
    const server = await startFaultySmtp(({ at }) =>
      at === 'rcpt' ? { reply: '554 5.7.1 Not from your network' } : undefined,
    );
    onTestFinished(() => server.close());
    useMailServer(`smtp://127.0.0.1:${server.port}`);
    const folder = configured();
    const { status, err } = await daybook(folder, 'send');
    expect(status).toBe(2);
    expect(err).toContain('daybook status');
    const { stdout } = await daybook(folder, 'status');
    expect(stdout).toContain('    refused: ann@example.org: 554 5.7.1 Not from your network\n');
  });

  test('a mail server that relays nothing without a login; nothing is lost', async () => {
    const server = await startFaultySmtp(({ at }) =>
      at === 'rcpt' ? { reply: '554 5.7.1 Relay access denied' } : undefined,
    );
    onTestFinished(() => server.close());
    useMailServer(`smtp://127.0.0.1:${server.port}`);
    const folder = configured();
    const { status, err } = await daybook(folder, 'send');
    expect(status).toBe(2);
    expect(err).toMatch(/refuses us: 554 5\.7\.1 Relay access denied\n.*Check SMTP_URL/);
    const { stdout } = await daybook(folder, 'status');
    expect(stdout).toContain('    to come: ann@example.org: 554 5.7.1 Relay access denied\n');
  });

  test('nobody to send to', async () => {
    const folder = configured('    title: Nobody');
    const { status, err } = await daybook(folder, 'send');
    expect(status).toBe(2);
    expect(err).toContain('daybook recipients add');
    expect((await daybook(folder, 'preview')).status).toBe(0);
  });

  test('a mail server that does not know the password; nothing is lost', async () => {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      onAuth: (_auth, _session, done) => done(new Error('no')),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const { port } = server.server.address() as { port: number };
    useMailServer(`smtp://ann:hunter2@127.0.0.1:${port}`);
    const folder = configured();
    const { status, err, out } = await daybook(folder, 'send');
    expect(status).toBe(2);
    expect(err).toContain('SMTP_URL');
    expect(out.join(''), 'said once').not.toContain('SMTP_URL');
    expect(err + out.join('')).not.toContain('hunter2');
    vi.unstubAllEnvs();
    const later = await daybook(folder, 'send');
    expect(later.out.join('\n')).toContain('1 of 1');
  });
});

test('the records are at hand where the keys for sending are not', async () => {
  const folder = configured('smtp: { dkim: { domain: example.org, selector: s } }');
  expect((await daybook(folder, 'send')).err).toContain('DKIM_KEY_FILE');
  expect((await daybook(folder, 'preview')).status).toBe(0);
  expect((await daybook(folder, 'status')).status).toBe(0);
  expect((await daybook(folder, 'backup')).status).toBe(0);
});

test('a test message to a server that falls silent is given up, and holds up no run', async () => {
  const server = await startFaultySmtp(({ at }) => (at === 'data' ? { silent: true } : undefined));
  onTestFinished(() => server.close());
  useMailServer(`smtp://127.0.0.1:${server.port}`);
  const folder = configured('smtp: { deadline: 1s }');
  const { status, out } = await daybook(folder, 'send', '--test', '--to', 'ann@example.org');
  expect(status).toBe(2);
  expect(out.at(-1)).toBe('test      ann@example.org: no answer in time');
});

describe('what time may mend exits with 75', () => {
  test('a database that another process holds', async () => {
    const folder = configured();
    await daybook(folder, 'status');
    const database = new DatabaseSync(join(folder, '.daybook', 'daybook.sqlite'));
    onTestFinished(() => database.close());
    database.exec('BEGIN EXCLUSIVE');
    const { status, err } = await daybook(folder, 'send');
    expect(status).toBe(75);
    expect(err).toContain('do:');
  });
});

describe('a bad file is skipped with a note, and the edition goes on without it', () => {
  test.each([
    ['a binary file', 'bin.txt', () => new Uint8Array(4096).map((_, index) => (index * 37) % 251), 'binary'],
    ['an empty file', 'empty.txt', () => '', 'empty'],
    ['a line of 50 MB', 'line.txt', () => Buffer.alloc(50_000_000, 'a'), '5000000'],
    ['a log', 'server.txt', () => '2026-03-10 08:00:01 GET /index.html 200\n'.repeat(200), 'server.txt'],
  ])('%s', async (_what, name, content, word) => {
    const folder = configured();
    addFile(folder, name, content());
    const { status, out } = await daybook(folder, 'preview');
    expect(status).toBe(0);
    const line = out.find((printed) => printed.includes(`sources/${name}`));
    expect(line).toContain(word);
    expect(out.at(-1)).toContain('.html');
  });

  test('words that every object inherits are words like others', async () => {
    const folder = configured();
    const race =
      'The constructor Orvel won 12 races last season, its best since the toString engine of 1998.\n\n';
    const more =
      'About 40,000 people watched the constructor parade in Tarn, the police said on Monday evening.\n';
    addFile(folder, 'race.txt', `Orvel Wins the Constructor Title in Tarn\n\n${race}${more}`);
    const { status, out } = await daybook(folder, 'preview');
    expect(status).toBe(0);
    expect(out.join('\n')).not.toContain('summary-failed');
  });

  test('an empty folder makes no edition and is no error', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sources'));
    const { status, out } = await daybook(configured(undefined, folder), 'send');
    expect(status).toBe(0);
    expect(out.join('\n')).toContain('nothing   new to tell in sources/**: no edition was made');
  });
});

test('the version is that of the package', async () => {
  const { status, stdout } = await runCommand('--version');
  expect([status, stdout]).toEqual([0, `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`]);
});

test('configuration of MJML and its minifier that lies in the folder is not run', () => {
  const folder = configured();
  const trap = `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'sprung'))}, '')`;
  writeFileSync(join(folder, 'trap.js'), trap);
  writeFileSync(join(folder, '.mjmlconfig'), JSON.stringify({ packages: ['./trap.js'] }));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['.mjmlconfig', '.htmlnanorc', 'htmlnano.config', 'postcss.config'])
    for (const ending of ['.js', '.cjs']) writeFileSync(join(folder, `${name}${ending}`), trap);
  const { status } = spawnSync(process.execPath, [MAIN, 'preview'], { cwd: folder });
  expect(status).toBe(0);
  expect(existsSync(join(folder, 'sprung'))).toBe(false);
});
