import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { calm, stormy, torture } from '../support/torture.ts';

// `npm run torture` plays many more of these.
test.each([
  ['run', 'calm', 11, calm],
  ['send', 'stormy', 12, stormy],
] as const)(
  '"daybook %s" killed while it sends by a %s server: it skips nobody and mails nobody without need',
  { timeout: 120_000 },
  async (command, _name, seed, plan) => {
    const folder = temporaryFolder();
    const result = await torture({ folder, command, seed, recipients: 20, kills: 3, plan });
    expect(result.findings).toEqual([]);
    expect(result.deliveries).toBe(20);
  },
);
