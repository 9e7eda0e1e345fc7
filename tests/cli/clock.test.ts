import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { folderWithSamples } from '../support/samples.ts';

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
