import { execFile, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MailServers, NOBODY_HOME, startMailServers } from './servers.ts';

const READERS = ['ann@example.org', 'bob@example.org', 'cy@example.org'];

const DKIM = { domain: 'example.org', selector: 'daybook' };
const KEYS = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'der' },
});
const PUBLIC_KEY = KEYS.publicKey.toString('base64');

const CONFIG = `smtp: { dkim: { domain: ${DKIM.domain}, selector: ${DKIM.selector} } }
web: { url: "https://news.example.org" }
unsubscribeMail: leave@example.org
briefings:
  - name: morning
    from: Daybook <briefing@example.org>
    recipients: [${[...READERS, NOBODY_HOME].join(', ')}]
`;

const ARTICLES = {
  'gazette/ferry.txt': `Ferry line to the islands doubles its winter service

By Mara Lindqvist

NORDHAVN, March 9 - The ferry line between Nordhavn and the outer islands will run 14 times a day from Monday, twice as often as last winter, the harbour authority said.

About 2,300 islanders had asked for it in a petition. The authority will spend 4.5 million euros on two more crews, director Jon Aaberg told reporters on Tuesday.

"We heard them," Aaberg said. "Nobody should have to wait four hours in the snow."
`,
  'courier/library.txt': `Old library reopens after a €12 million repair

The city library of Nordhavn opened its doors again on Saturday, three years after a burst pipe had flooded its reading room. Some 40,000 books were dried and saved; 1,200 were lost.

More than 5,000 people came on the first day, the city said.
`,
};

let servers: MailServers;
let folder: string;
let mails: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  servers = await startMailServers({ ...DKIM, publicKey: PUBLIC_KEY });
  folder = mkdtempSync(join(tmpdir(), 'daybook-mail-house-'));
  writeFileSync(join(folder, 'daybook.yaml'), CONFIG);
  for (const [name, text] of Object.entries(ARTICLES)) {
    const file = join(folder, 'sources', name);
    mkdirSync(resolve(file, '..'), { recursive: true });
    writeFileSync(file, text);
    // A file is taken for complete when nothing has been written to it for two seconds.
    const before = new Date(Date.now() - 60_000);
    utimesSync(file, before, before);
  }
  await daybook('preview');
  await daybook('send');
  const boxes = READERS.map(async (reader) => [reader, (await servers.fetchMails(reader, 1))[0]!] as const);
  mails = new Map(await Promise.all(boxes));
});

afterAll(async () => {
  await servers?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The real command in the folder, sending by Postfix. */
function daybook(...args: readonly string[]) {
  return promisify(execFile)(process.execPath, [resolve('src/main.ts'), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      SMTP_URL: `smtp://127.0.0.1:${servers.smtpPort}`,
      DKIM_KEY: KEYS.privateKey,
    },
  });
}

/** The one part of a mail that is the reader's own. */
const withoutToken = (html: string) => html.replaceAll(/(\/unsubscribe\/)[\w-]*/g, '$1');

describe('a morning through Postfix and Dovecot', () => {
  test('every reader finds one mail, and in it the preview', async () => {
    const out = join(folder, 'out/morning');
    const [preview] = readdirSync(out).filter((name) => name.endsWith('.html'));
    const expected = withoutToken(readFileSync(join(out, preview!), 'utf8'));
    for (const reader of READERS) {
      expect(await servers.fetchMails(reader, 1)).toHaveLength(1);
      const mail = await PostalMime.parse(mails.get(reader)!);
      expect(withoutToken(mail.html!).trim()).toBe(expected.trim());
      expect(mail.to).toEqual([{ address: reader, name: '' }]);
    }
  });

  test('it tells how to leave, by one click and by mail, without the reader’s address', async () => {
    const mail = await PostalMime.parse(mails.get('ann@example.org')!);
    const header = (key: string) => mail.headers.find((one) => one.key === key)?.value ?? '';
    expect(header('list-unsubscribe')).toMatch(
      /^<https:\/\/news\.example\.org\/unsubscribe\/[\w-]{40,}>,\s*<mailto:leave@example\.org\?[^>]*>$/,
    );
    expect(header('list-unsubscribe')).not.toContain('ann');
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  test('its signature holds for OpenDKIM, which saw it come in, and for mailauth, which sees it as it lies there', async () => {
    for (const reader of READERS) {
      const source = mails.get(reader)!;
      const mail = await PostalMime.parse(source);
      const results = mail.headers.find(({ key }) => key === 'authentication-results')?.value;
      expect(results).toMatch(/^mail\.example\.org;\s*dkim=pass .*header\.d=example\.org/);

      const resolver = async (name: string) => {
        expect(name).toBe(`${DKIM.selector}._domainkey.${DKIM.domain}`);
        return [[`v=DKIM1; k=rsa; p=${PUBLIC_KEY}`]];
      };
      const verdict = await dkimVerify(source, { resolver });
      expect(verdict.results.map(({ status }) => status.result)).toEqual(['pass']);
      expect(verdict.results[0]?.signingHeaders?.keys.toLowerCase().split(/: ?/)).toEqual(
        expect.arrayContaining(['from', 'to', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']),
      );
    }
  });

  test('a second run mails nobody', async () => {
    await daybook('send');
    for (const reader of READERS) expect(await servers.fetchMails(reader, 1)).toHaveLength(1);
  });

  test('what Postfix sends back is counted as the refusal that it is', async () => {
    const [returned] = await servers.fetchMails('briefing@example.org', 1);
    writeFileSync(join(folder, 'returned.eml'), returned!);
    const { stdout } = await daybook('bounces', '--json', 'returned.eml');
    expect(JSON.parse(stdout)).toMatchObject({ mails: 1, hard: 1, suspended: 0, other: 0 });
  });

  test('SpamAssassin finds nothing in it', async () => {
    const report = await judgeSpam(mails.get('ann@example.org')!);
    expect(report.rules.filter((rule) => rule.points > 0)).toEqual([]);
    expect(report.score).toBeLessThanOrEqual(0.1);
  });
});

/** SpamAssassin's score by its local rules: no network, no learning. */
async function judgeSpam(mail: Buffer) {
  const spamassassin = spawn('spamassassin', ['--local', '--test-mode', '--cf', 'use_bayes 0']);
  spamassassin.stdin.end(mail);
  let output = '';
  for await (const chunk of spamassassin.stdout) output += chunk;
  const score = /^X-Spam-Status:.*?score=(-?[\d.]+)/m.exec(output)?.[1];
  if (score === undefined) throw new Error('SpamAssassin gave no score');
  const rules = [...output.matchAll(/^ *(-?\d+\.\d) ([A-Z\d_]+) +(.*)$/gm)].map(
    ([, points, rule, words]) => ({
      points: Number(points),
      rule,
      words,
    }),
  );
  return { score: Number(score), rules };
}
