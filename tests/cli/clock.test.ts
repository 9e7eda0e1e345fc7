import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { addFile, folderWithSamples } from '../support/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('after a leap of the clock by years nothing runs until somebody has sent by hand', async () => {
  const folder = folderWithSamples();
  const config = join(folder, 'daybook.yaml');
  writeFileSync(
    config,
    'briefings:\n  - name: morning\n    schedule: { cron: "0 7 * * *", timezone: UTC }\n    recipients: [ann@example.org]\n',
  );
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-10T06:30:00Z') });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const run = () => runCommand('--config', config, 'run');
  expect((await run()).out.join('\n')).toContain('none is due');

  vi.setSystemTime(new Date('2031-01-10T07:05:00Z'));
  const refused = await run();
  expect(refused.status).toBe(2);
  expect(refused.err).toContain('the clock says 2031-01-10');

  expect((await runCommand('--config', config, 'send')).status).toBe(0);
  expect((await run()).out.join('\n')).toContain('none is due');
  vi.setSystemTime(new Date('2031-01-11T07:05:00Z'));
  expect((await run()).out.join('\n')).toContain('2031-01-11T07:00');
});

test('what was sent while the clock stood years ahead is no earlier edition, and those before it still are', async () => {
  const folder = temporaryFolder();
  const config = join(folder, 'daybook.yaml');
  writeFileSync(config, 'briefings:\n  - name: morning\n    recipients: [ann@example.org]\n');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-10T06:30:00Z') });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const opening = 'The ferry Halden ran aground off Morrow Point on Sunday with 212 passengers aboard';
  const sendOn = async (now: string, text: string) => {
    vi.setSystemTime(new Date(now));
    addFile(folder, 'ferry.txt', `Ferry Halden runs aground off Morrow Point\n\n${text}\n`);
    expect((await runCommand('--config', config, 'send')).status).toBe(0);
    const day = now.slice(0, 10);
    return readFileSync(join(folder, 'out', 'morning', `${day}.txt`), 'utf8');
  };
  await sendOn(
    '2027-01-10T06:30:00Z',
    `${opening}, the coast guard said. Lifeboats took them ashore by noon.`,
  );
  await sendOn('2027-01-11T06:30:00Z', `${opening}. A tug pulled the Halden free on Monday.`);
  await sendOn('2127-01-11T06:30:00Z', `${opening}. Divers looked at the hull of the Halden in the port.`);
  expect(
    await sendOn('2027-01-12T06:30:00Z', `${opening}. The Halden is to sail again in March, its owner said.`),
  ).toContain('We told of this on 11 Jan 2027');
});
