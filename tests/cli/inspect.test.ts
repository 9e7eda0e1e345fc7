import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/command-line.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

const ARTICLE = `Monday, March 2, 2026

Harbour bridge closes for repairs

The harbour bridge of Port Ellen will close for six weeks from Monday, the council said in a statement on Friday.

Engineers found cracks in 14 of its 90 cables during the winter inspection, and traffic will be led through the old town.

Shops there hope for more guests than they had in the winter, said the mayor, who called the works overdue.

Hot this week

Ferry strike enters its second week

Talks between the union and the operator broke down again on Tuesday evening.
`;

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-inspect-'));
  file = join(folder, 'bridge.txt');
  writeFileSync(file, ARTICLE);
  writeFileSync(join(folder, 'empty.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inspect = (...args: readonly string[]) => runCommand('inspect', ...args);

/** The command as a process of its own, whose standard output is a pipe. */
function inspectByItself(...args: readonly string[]): string {
  const env = { ...process.env, FORCE_COLOR: '1' };
  return execFileSync(process.execPath, [MAIN, 'inspect', ...args], { encoding: 'utf8', env });
}

describe('daybook inspect', () => {
  it('prints a JSON line for every file, with spans that point into it', async () => {
    const { status, out } = await inspect('--json', file, join(folder, 'empty.txt'));
    const [read, empty, ...more] = out.map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(more).toEqual([]);
    expect(read).toMatchObject({
      file,
      format: 'text',
      headline: { text: 'Harbour bridge closes for repairs', origin: 'file' },
    });
    expect(
      read.kept.map(({ start, end }: { start: number; end: number }) => ARTICLE.slice(start, end)),
    ).toEqual([
      expect.stringMatching(/^The harbour bridge .* Friday\.$/),
      expect.stringMatching(/^Engineers found .* town\.$/),
      expect.stringMatching(/^Shops there .* overdue\.$/),
    ]);
    expect(read.teasers).toMatchObject([{ headline: 'Ferry strike enters its second week' }]);
    expect(empty).toMatchObject({ file: join(folder, 'empty.txt'), skipped: 'empty-file' });
  });

  it('shows a person every line with what became of it, without colour where no terminal is', () => {
    const stdout = inspectByItself(file);
    expect(stdout).not.toContain('\u001b');
    const lines = stdout.split('\n');
    expect(lines.find((line) => line.startsWith('    3 '))).toMatch(
      /= Harbour bridge closes for repairs {2}headline/,
    );
    expect(lines.find((line) => line.startsWith('    5 '))).toMatch(/\+ The harbour bridge/);
    expect(lines.find((line) => line.startsWith('   13 '))).toMatch(
      /- Ferry strike .* teaser-list: .*Hot this week/,
    );
  });

  it('shows an ordinary sentence of a figure whole, and the beginning of an endless one', async () => {
    const sentence = `The council of Port Ellen set aside 14 million euros for the bridge${', the road below it'.repeat(10)} and the old town.`;
    const endless = 'the toll is 5 million euros for people '.repeat(2_000);
    const long = join(folder, 'long.txt');
    writeFileSync(long, `Harbour bridge closes for repairs\n\n${sentence}\n\n${endless}`);
    const { out } = await inspect(long);
    const figures = out.slice(out.findIndex((line) => line.trim() === 'figures'));
    expect(figures.filter((line) => line.includes(sentence))).toHaveLength(1);
    expect(figures.length).toBeGreaterThan(500);
    expect(Math.max(...figures.map((line) => line.length))).toBeLessThan(320);
  });

  it('explains one line and prints the text that lines and spans point into', async () => {
    expect((await inspect('--explain', `${file}:1`)).stdout).toMatch(
      /^Monday, March 2, 2026\n {2}page-date: /,
    );
    expect((await inspect('--explain', `${file}:2`)).stdout).toBe('Line 2 holds nothing that was read.\n');
    expect((await inspect('--text', file)).stdout).toBe(ARTICLE);
    expect(await inspect('--explain', `${file}:99`)).toMatchObject({
      status: 2,
      stdout: '',
      err: expect.stringContaining('There is no line 99; the last one is 15.'),
    });
  });

  it('names the rule of furniture.yaml that decided on a line, and those that decided on none', async () => {
    const rules = join(folder, 'furniture.yaml');
    writeFileSync(
      rules,
      'rules:\n  - { name: no-cables, action: drop, contains: its 90 cables }\n  - { name: days, action: keep, contains: "2026" }\n  - { name: slip, action: drop, matches: ^monday }\n',
    );
    const config = ['--config', join(folder, 'daybook.yaml')];
    const { stdout } = await inspect(...config, file);
    const explained = await inspect(...config, '--explain', `${file}:1`);
    rmSync(rules);
    expect(stdout).toMatch(/- Engineers found cracks .* {2}rule: .*no-cables/);
    expect(stdout).toMatch(/\+ Monday, March 2, 2026 {2}kept: .*"days"/);
    expect(stdout).toMatch(/\nfurniture\.yaml {2}decided on no line here: slip\n$/);
    expect(explained.stdout).toMatch(/^Monday, March 2, 2026\n {2}kept: .*"days"/);
  });

  it('reads a file as the briefing does that takes it from an outlet’s folder', async () => {
    const config = join(folder, 'daybook.yaml');
    const named = join(folder, 'sources/courier/bridge.txt');
    mkdirSync(join(folder, 'sources/courier'), { recursive: true });
    writeFileSync(named, ARTICLE);
    writeFileSync(
      config,
      'briefings:\n  - { name: morning, from: Daybook <briefing@example.org>, recipients: [], sources: ["sources/**"] }\n',
    );
    const rules = join(folder, 'furniture.yaml');
    writeFileSync(
      rules,
      'rules:\n  - { name: no-cables, action: drop, outlet: Courier, contains: cables }\n',
    );
    const inFolder = await inspect('--config', config, '--explain', `${named}:7`);
    const elsewhere = await inspect('--config', config, '--explain', `${file}:7`);
    const whole = await inspect('--config', config, named);
    const object = await inspect('--config', config, '--json', named);
    for (const made of [rules, config]) rmSync(made);
    expect(inFolder.stdout).toMatch(/^Engineers found .*\n {2}rule: .*no-cables/);
    expect(elsewhere.stdout).toMatch(/^Engineers found .*\n {2}kept/);
    expect(whole.stdout).toMatch(/outlet courier/);
    expect(JSON.parse(object.stdout)).toMatchObject({ outlet: 'courier' });
  });

  it('reads the others where one of several files is missing, and ends as with that alone', async () => {
    const { status, out, err } = await inspect('--alone', '--json', join(folder, 'gone.txt'), file);
    expect(out.map((line) => JSON.parse(line).file)).toEqual([file]);
    expect(err).toMatch(/does not exist.\n {2}where: .*gone\.txt/);
    expect(status).toBe(2);
  });

  describe('of a file that would steer a terminal', () => {
    const STEERED = ARTICLE.replace('old town', 'old \u001bc\u009b5mtown\u0007\tby the\rsea');
    let steering: string;
    beforeAll(() => {
      steering = join(folder, 'steering.txt');
      writeFileSync(steering, STEERED);
    });
    const NOT_TAKEN = /[\u0007\u001b\u009b]|\r(?!\n)/;

    it('shows the text on one with every character in its place, and to a pipe as it is', async () => {
      const { isTTY } = process.stdout;
      process.stdout.isTTY = true;
      const shown = await inspect('--text', steering);
      process.stdout.isTTY = false;
      const piped = await inspect('--text', steering);
      process.stdout.isTTY = isTTY;
      expect(shown.stdout).not.toMatch(NOT_TAKEN);
      expect(shown.stdout).toContain('\tby the');
      expect(shown.stdout).toHaveLength(STEERED.length);
      expect(piped.stdout).toBe(STEERED);
    });

    it('says in JSON what it holds without saying it to the terminal', async () => {
      const { stdout } = await inspect('--json', steering);
      expect(stdout).not.toMatch(NOT_TAKEN);
      expect(JSON.parse(stdout).sentences).toBeDefined();
    });

    it('quotes no name of such a kind where it reads as an option', async () => {
      const { status, err } = await inspect('--\u001b]0;x\u0007.txt');
      expect(status).toBe(2);
      expect(err).toContain('unknown option');
      expect(err).not.toMatch(NOT_TAKEN);
    });
  });

  it.each([
    [['missing.txt'], /does not exist/],
    [['-'], /Standard input is not read/],
    [[import.meta.dirname], /This is a folder.*\n.*\n {2}do: {4}Name the files in it: .*cli\/\*/],
    [['/dev/null'], /This is a device/],
    [['--explain', 'bridge.txt:0'], /names no line/],
    [['--json', '--text', 'bridge.txt'], /cannot be used with option '--text'/],
    [['--text', '--explain', 'bridge.txt:1'], /cannot be used with option '--explain/],
    [[], /No file is named/],
    [['--explain', 'bridge.txt'], /names no line/],
  ])('tells the operator what is wrong with %j', async (args, message) => {
    const { status, stdout, err } = await inspect(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(err).toMatch(message);
  });
});
