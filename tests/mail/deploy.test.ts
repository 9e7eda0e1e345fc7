/** What lies in `deploy/`, each checked by the tool that reads it. */

import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { CronJob } from 'kubernetes-models/batch/v1';
import { ConfigMap, PersistentVolumeClaim, Secret } from 'kubernetes-models/v1';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import { readCron } from '../../src/schedule/cron.ts';
import { buildCommand } from '../support/built-command.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-deploy-'));
  // The units and the image run this.
  await buildCommand(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The runtime that the tests run in, before the machine's own. */
const NODE_FIRST = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` };

const run = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(folder, 'dist/main.js'), ...args], { cwd: folder });

test('the built program runs, also by its name', async () => {
  expect((await run('--help')).stdout).toContain('daybook');
  expect(
    execFileSync(join(folder, 'dist/main.js'), ['--version'], { encoding: 'utf8', env: NODE_FIRST }),
  ).toMatch(/^\d+\.\d+\.\d+\n$/);
  await run('init');
  expect((await run('recipients', 'list')).stdout).toBe('');
});

test('the built program previews the same twice, the second time from what it kept', async () => {
  const printed = async () => {
    const file = /^preview +(\S+)\.html$/m.exec((await run('preview')).stdout)![1]!;
    return readFileSync(join(folder, `${file}.txt`), 'utf8');
  };
  cpSync('sources', join(folder, 'sources'), { recursive: true, preserveTimestamps: true });
  const first = await printed();
  expect(readdirSync(join(folder, '.daybook', 'cache'))).toContain('edition-morning');
  expect(await printed()).toBe(first);
});

describe('systemd', () => {
  const units = readdirSync('deploy/systemd');

  test.each(units)('%s is a unit without a fault', (unit) => {
    // The check wants to see the program; it is not installed here.
    const copies = mkdtempSync(join(folder, 'units-'));
    for (const name of units) {
      const text = readFileSync(join('deploy/systemd', name), 'utf8');
      writeFileSync(join(copies, name), text.replaceAll('/usr/local/bin/daybook', '/bin/true'));
    }
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', join(copies, unit)], {
      encoding: 'utf8',
      env: { ...process.env, SYSTEMD_UNIT_PATH: `${copies}:` },
    });
    // It also speaks of other units of the machine.
    expect(stderr.split('\n').filter((line) => line.includes('daybook'))).toEqual([]);
    expect(status).toBe(0);
  });

  test('the timer makes up for the time that the machine was off', () => {
    const timer = readFileSync('deploy/systemd/daybook.timer', 'utf8');
    expect(timer).toMatch(/^Persistent=true$/m);
    const calendar = /^OnCalendar=(.*)$/m.exec(timer)![1]!;
    expect(execFileSync('systemd-analyze', ['calendar', calendar], { encoding: 'utf8' })).toContain(
      'Next elapse',
    );
  });
});

test('every cron line is one', () => {
  const lines = readFileSync('deploy/crontab', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^(?:#|[A-Z_]+=)/.test(line));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const [times, command] = line.split('\t');
    expect(() => readCron(times!)).not.toThrow();
    expect(command).toMatch(/^daybook --config \S+ run\b/);
  }
});

describe('Kubernetes', () => {
  const documents = parseAllDocuments(readFileSync('deploy/kubernetes/cronjob.yaml', 'utf8')).map((one) =>
    one.toJS(),
  );
  const kinds = { CronJob, ConfigMap, PersistentVolumeClaim, Secret };

  test.each(documents.map((one) => [one.kind as keyof typeof kinds, one]))(
    '%s has the shape of one',
    (kind, one) => {
      expect(() => new kinds[kind](one).validate()).not.toThrow();
    },
  );

  test('a mistake would be found', () => {
    const job = structuredClone(documents.find(({ kind }) => kind === 'CronJob'));
    job.spec.jobTemplate.spec.template.spec.containers[0].volumeMounts = 'none';
    expect(() => new CronJob(job).validate()).toThrow();
  });

  test('its configuration is one that Daybook takes, and it runs as nobody in particular', () => {
    const file = join(folder, 'kubernetes.yaml');
    writeFileSync(file, documents.find(({ kind }) => kind === 'ConfigMap').data['daybook.yaml']);
    expect(loadConfig(file).briefings[0]?.name).toBe('morning');
    const { spec } = documents.find(({ kind }) => kind === 'CronJob').spec.jobTemplate.spec.template;
    expect(spec.securityContext.runAsNonRoot).toBe(true);
    expect(spec.containers[0].securityContext.readOnlyRootFilesystem).toBe(true);
    expect(() => readCron(documents.find(({ kind }) => kind === 'CronJob').spec.schedule)).not.toThrow();
  });
});

test('the image is not root’s, and what it copies is there', () => {
  const lines = readFileSync('deploy/Containerfile', 'utf8').split('\n');
  const user = lines.findLastIndex((line) => line.startsWith('USER '));
  expect(lines[user]).toBe('USER node');
  expect(lines.findIndex((line) => line.startsWith('ENTRYPOINT'))).toBeGreaterThan(user);
  const copied = lines.flatMap((line) => /^COPY --from=build \/app\/(\S+)/.exec(line)?.[1] ?? []);
  // Everything that the built program was run with above.
  expect([...copied].sort()).toEqual(['dist', 'node_modules', 'package.json', 'templates']);
  expect(lines.some((line) => line.startsWith('HEALTHCHECK'))).toBe(true);
});
