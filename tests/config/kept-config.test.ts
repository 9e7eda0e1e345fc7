import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { loadKeptConfig } from '../../src/wire-config.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const YAML = `
out: mails
postalAddress: "1 Example Street\\nExampletown"
web: { url: "https://news.example.org", listen: "127.0.0.1:8025" }
unsubscribeMail: leave@example.org
alerts: [ops@example.org]
smtp: { connections: 3, deadline: 90s, dkim: { domain: example.org, selector: one } }
rewriter: { url: "http://127.0.0.1:9/v1", model: small }
briefings:
  - name: morning
    recipients: [ann@example.org]
    interests: [ferry]
    outlets: { The Harbour Post: 2 }
    sections: [{ title: Sea, words: [ferry] }]
  - name: evening
    schedule: { cron: "0 19 * * *", timezone: Europe/Berlin, catchUp: 2h }
`;

let file: string;
const kept = () => join(file, '..', '.daybook', 'cache', 'config');

beforeEach(() => {
  file = join(temporaryFolder(), 'daybook.yaml');
  writeFileSync(file, YAML);
});

it('gives what checking gives, the first time and from what it kept', async () => {
  const checked = loadConfig(file);
  expect(await loadKeptConfig(file, 'build')).toEqual(checked);
  const before = readFileSync(kept());
  expect(await loadKeptConfig(file, 'build')).toEqual(checked);
  expect(readFileSync(kept())).toEqual(before);
});

it('checks what has changed, and says what is wrong with it', async () => {
  await loadKeptConfig(file, 'build');
  writeFileSync(file, YAML.replace('evening', 'night'));
  expect((await loadKeptConfig(file, 'build')).briefings[1]!.name).toBe('night');
  writeFileSync(file, YAML.replace('evening', 'morning'));
  await expect(loadKeptConfig(file, 'build')).rejects.toThrow(/"morning" is taken/);
});

it('checks again in another place and for another build', async () => {
  await loadKeptConfig(file, 'build');
  const before = readFileSync(kept());
  await loadKeptConfig(file, 'next build');
  expect(readFileSync(kept())).not.toEqual(before);
  const other = join(temporaryFolder(), 'moved');
  renameSync(join(file, '..'), other);
  expect((await loadKeptConfig(join(other, 'daybook.yaml'), 'build')).root).toBe(other);
});

it('checks again on a machine in another zone, where a briefing goes by it', async () => {
  const zoneOf = async (zone: string) => {
    vi.stubEnv('TZ', zone);
    return (await loadKeptConfig(file, 'build')).briefings[0]!.schedule.timezone;
  };
  expect(await zoneOf('Asia/Tokyo')).toBe('Asia/Tokyo');
  expect(await zoneOf('America/Lima')).toBe('America/Lima');
  writeFileSync(
    file,
    YAML.replace('  - name: morning', '  - name: morning\n    schedule: { timezone: UTC }'),
  );
  expect(await zoneOf('Asia/Tokyo')).toBe('UTC');
  const before = readFileSync(kept());
  expect(await zoneOf('America/Lima')).toBe('UTC');
  expect(readFileSync(kept())).toEqual(before);
  vi.unstubAllEnvs();
});

it('checks again when what it kept is damaged, and keeps nothing without a build', async () => {
  await loadKeptConfig(file, 'build');
  const whole = readFileSync(kept());
  for (const damaged of [whole.subarray(0, 40), Buffer.concat([whole, whole]), Buffer.alloc(0)]) {
    writeFileSync(kept(), damaged);
    expect(await loadKeptConfig(file, 'build')).toEqual(loadConfig(file));
    expect(readFileSync(kept())).toEqual(whole);
  }
  writeFileSync(kept(), '');
  await loadKeptConfig(file, undefined);
  expect(readFileSync(kept())).toHaveLength(0);
});
