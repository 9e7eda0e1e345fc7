import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/config/environment.ts';
import { loadConfig, makeJsonSchema } from '../../src/config/load.ts';
import { OperatorError } from '../../src/ports/operator-error.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function write(yaml: string): string {
  const file = join(temporaryFolder(), 'daybook.yaml');
  writeFileSync(file, yaml);
  return file;
}

function refusal(read: () => unknown): OperatorError {
  try {
    read();
  } catch (error) {
    if (error instanceof OperatorError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('daybook.yaml', () => {
  test('three lines are enough', () => {
    const config = loadConfig(write('briefings:\n  - name: morning\n    recipients: [reader@example.org]\n'));
    expect(config.briefings).toHaveLength(1);
    expect(config.briefings[0]).toMatchObject({
      name: 'morning',
      title: 'Morning briefing',
      sources: ['sources/**'],
      recipients: ['reader@example.org'],
      teasers: 'once',
      schedule: { cron: '0 7 * * *', catchUpMinutes: 360 },
    });
  });

  test('the server listens where it is told', () => {
    const web = (listen: string) =>
      loadConfig(write(`web: { url: "https://n.example", listen: "${listen}" }\nbriefings:\n  - name: a\n`))
        .web;
    expect(web('0.0.0.0:80')).toEqual({ url: 'https://n.example', host: '0.0.0.0', port: 80 });
    expect(web('[::1]:8025')).toEqual({ url: 'https://n.example', host: '::1', port: 8025 });
  });

  test('paths are relative to the file', () => {
    const file = write('out: mail\ntemplate: mine/briefing.mjml\nbriefings:\n  - name: morning\n');
    const config = loadConfig(file);
    expect(config.out).toBe(join(config.root, 'mail'));
    expect(config.template).toBe(join(config.root, 'mine/briefing.mjml'));
    expect(config.state).toBe(join(config.root, '.daybook'));
  });

  test.each([
    [
      'an unknown key',
      'briefings:\n  - name: morning\n    recipient: [a@b.example]\n',
      ':3',
      'did you mean "recipients"?',
    ],
    [
      'a missing name',
      'briefings:\n  - title: Morning\n',
      ':2',
      'briefings[0].name: missing; expected a text',
    ],
    [
      'a length of time without its unit',
      'briefings:\n  - name: a\n    schedule: { catchUp: 6 }\n',
      ':3',
      'catchUp: expected a number above 0 with m or h',
    ],
    [
      'a list where keys belong',
      'briefings:\n  - name: a\n    outlets: [The Courier]\n',
      ':3',
      'outlets: expected keys with values',
    ],
    [
      'a logo without https',
      'brand: { logo: { url: "http://x.example/l.png", alt: L, width: 20, height: 20 } }\nbriefings:\n  - name: a\n',
      ':1',
      'logo.url: expected an address such as https://',
    ],
    [
      'a cron line that never fires',
      'briefings:\n  - name: a\n    schedule: { cron: "0 0 30 2 *" }\n',
      ':3',
      'never comes',
    ],
    [
      'a cron line of six fields',
      'briefings:\n  - name: a\n    schedule:\n      cron: "0 0 7 * * *"\n',
      ':4',
      'not five fields',
    ],
    [
      'a time zone that does not exist',
      'briefings:\n  - name: a\n    schedule:\n      timezone: Europe/Berlim\n',
      ':4',
      'There is no time zone',
    ],
    [
      'an address that is none',
      'briefings:\n  - name: a\n    recipients:\n      - reader\n',
      ':4',
      'it has no @',
    ],
    [
      'two recipients in one',
      'briefings:\n  - name: a\n    recipients: ["a@x.example\\r\\nBcc: b@z.example"]\n',
      ':3',
      'more than one @',
    ],
    ['a language that is none', 'briefings:\n  - name: a\n    language: en_GB!\n', ':3', 'such as en-GB'],
    [
      'a language that Daybook has no words in',
      'briefings:\n  - name: a\n    language: de\n',
      ':3',
      'own words are English',
    ],
    ['a sender without an address', 'briefings:\n  - name: a\n    from: Daybook\n', ':3', 'it has no @'],
    [
      'a sender that smuggles a header',
      'briefings:\n  - name: a\n    from: "D\\nBcc: b@z.example <a@x.example>"\n',
      ':3',
      'control character',
    ],
    ['an alert to nobody', 'alerts: [ops]\nbriefings:\n  - name: a\n', ':1', 'it has no @'],
    [
      'a server nobody can reach',
      'web: { url: "ftp://x" }\nbriefings:\n  - name: a\n',
      ':1',
      'https://news.example.org',
    ],
    ['a wrong choice', 'briefings:\n  - name: a\n    teasers: twice\n', ':3', 'allowed: once, drop'],
    ['a number out of range', 'briefings:\n  - name: a\n    stories: 1000\n', ':3', 'at most 60'],
    ['a name taken twice', 'briefings:\n  - name: a\n  - name: a\n', ':3', 'is taken by another briefing'],
    ['a name that is no file name', 'briefings:\n  - name: ../x\n', ':2', 'lower-case letters'],
    ['broken YAML', 'briefings:\n  - name: [a\n', ':', 'daybook.yaml'],
    ['a key written twice', 'out: a\nout: b\nbriefings:\n  - name: a\n', ':2', 'unique'],
    ['no briefing', 'briefings: []\n', ':1', 'at least one briefing'],
    ['an empty file', '', ':1', 'briefings: missing'],
  ])('%s is named with its line', (_what, yaml, line, words) => {
    const error = refusal(() => loadConfig(write(yaml)));
    expect(error.code).toBe('config-invalid');
    expect(error.message).toContain(`daybook.yaml${line}`);
    expect(error.message).toContain(words);
    expect(error.hint).toBeTruthy();
  });

  test('a file that is not there says how to make one', () => {
    const error = refusal(() => loadConfig('/nowhere/daybook.yaml'));
    expect(error.code).toBe('config-missing');
    expect(error.hint).toContain('daybook init');
  });

  test('the schema that editors use is the one that the file is checked with', () => {
    const shipped = JSON.parse(readFileSync(new URL('../../daybook.schema.json', import.meta.url), 'utf8'));
    expect(shipped).toEqual(makeJsonSchema());
  });
});

describe('the environment', () => {
  test('a secret may stand in a file', () => {
    const file = write('smtp://user:secret@mail.example.org:587\n');
    expect(readEnvironment({ SMTP_URL_FILE: file }).smtpUrl?.host).toBe('mail.example.org:587');
    writeFileSync(file, '\n');
    expect(() => readEnvironment({ SMTP_URL_FILE: file })).toThrow('holds nothing');
  });

  test.each([
    'http://user:hunter2@mail.example.org',
    'smtp://user:hunter2%@mail.example.org',
    'smtp://user:100%hunter2@mail.example.org',
    'smtp://user:25#hunter2@mail.example.org',
    'smtp://mail.example.org?password=hunter2',
  ])('a secret is not repeated when it is wrong: %s', (url) => {
    const error = refusal(() => readEnvironment({ SMTP_URL: url }));
    expect(error.code).toBe('smtp-url-invalid');
    expect(JSON.stringify([error.message, error.where, error.hint])).not.toContain('hunter2');
  });
});
