import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openLog } from '../../src/adapters/log.ts';
import { openStore } from '../../src/adapters/sqlite/store.ts';
import { openTokenKeys, SECRET_FILE } from '../../src/adapters/token-keys.ts';
import { tokenFor, unsubscribeUrl } from '../../src/news/unsubscribe.ts';
import { serveWeb } from '../../src/web/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOW = new Date('2026-11-23T06:00:00Z');
const ONE_CLICK = 'List-Unsubscribe=One-Click';
const READER = 'reader@example.org';

/** The server on a free port, with the store that it writes to. */
async function start(more: { unsubscribe?: () => Promise<void>; healthy?: () => Promise<boolean> } = {}) {
  const folder = temporaryFolder();
  const store = await openStore(folder, NOW);
  const keys = openTokenKeys(folder);
  const logged: string[] = [];
  const web = await serveWeb(
    {
      keys,
      clock: { now: () => NOW },
      log: openLog({}, { write: (line) => logged.push(line) }),
      healthy: async () => true,
      unsubscribe: async ({ recipient, briefing }) => {
        await store.readers.suppress(recipient, 'unsubscribed', NOW, briefing);
      },
      ...more,
    },
    { host: '127.0.0.1', port: 0 },
  );
  onTestFinished(async () => {
    await web.close();
    await store.close();
  });
  const base = `http://127.0.0.1:${web.port}`;
  const url = unsubscribeUrl(base, tokenFor(keys[0]!, READER, 'morning'));
  const suppressed = async () => [...(await store.readers.suppressed('morning', [READER]))];
  return { base, url, folder, logged, suppressed, keys, web };
}

function post(url: string, body: string | FormData = ONE_CLICK, headers: Record<string, string> = {}) {
  return fetch(url, {
    method: 'POST',
    body,
    redirect: 'error',
    headers: {
      ...(typeof body === 'string' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...headers,
    },
  });
}

describe('one click (RFC 8058)', () => {
  test('a POST with the field ends the subscription: no cookie, no redirect, 200', async () => {
    const { url, suppressed } = await start();
    const answer = await post(url);
    expect(answer.status).toBe(200);
    expect(answer.redirected).toBe(false);
    expect(answer.headers.get('set-cookie')).toBe(null);
    expect(await answer.text()).toContain('You are unsubscribed');
    expect(await suppressed()).toEqual([[READER, 'unsubscribed']]);
  });

  test('multipart does as well, as some mail programs send it', async () => {
    const { url, suppressed } = await start();
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await post(url, form)).status).toBe(200);
    expect(await suppressed()).toHaveLength(1);
  });

  test('a second POST changes nothing and is answered the same', async () => {
    const { url, suppressed } = await start();
    const [first, second] = [await post(url), await post(url)];
    expect(second.status).toBe(200);
    expect(await second.text()).toBe(await first.text());
    expect(await suppressed()).toHaveLength(1);
  });

  test('the button of the form that GET shows sends exactly that', async () => {
    const { url, suppressed } = await start();
    const page = await (await fetch(url)).text();
    expect(page).toContain('<form method="post">');
    const [, name, value] = /<input type="hidden" name="([^"]+)" value="([^"]+)">/.exec(page)!;
    await post(url, `${name}=${value}`);
    expect(await suppressed()).toHaveLength(1);
  });
});

describe('what must not unsubscribe', () => {
  test('a link scanner that fetches the address a hundred times', async () => {
    const { url, suppressed } = await start();
    for (let count = 0; count < 100; count += 1) {
      const answer = await fetch(url, { method: count % 2 === 0 ? 'GET' : 'HEAD' });
      expect(answer.status).toBe(200);
      await answer.arrayBuffer();
    }
    expect(await suppressed()).toEqual([]);
  });

  test.each(['', 'List-Unsubscribe=no', 'unsubscribe=One-Click', '{"List-Unsubscribe":"One-Click"}'])(
    'a POST that says %j',
    async (body) => {
      const { url, suppressed } = await start();
      expect((await post(url, body)).status).toBe(200);
      expect(await suppressed()).toEqual([]);
    },
  );

  test('other methods, and a body without end', async () => {
    const { url, suppressed } = await start();
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect((await fetch(url, { method })).status).toBe(405);
    }
    expect((await post(url, `${ONE_CLICK}&x=${'x'.repeat(100_000)}`)).status).toBe(413);
    expect(await suppressed()).toEqual([]);
  });

  test('a token that nobody made: the same answer, and nothing learned from it', async () => {
    const { url, suppressed } = await start();
    const good = await (await fetch(url)).text();
    const forged = `${url.slice(0, -6)}AAAAAA`;
    expect(await (await fetch(forged)).text()).toBe(good);
    const answer = await post(forged);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('You are unsubscribed');
    expect(await suppressed()).toEqual([]);
  });
});

test('guessing is slowed down after twenty wrong tokens; a good link still works', async () => {
  const { url, base, suppressed } = await start();
  const statuses: number[] = [];
  for (let count = 0; count < 25; count += 1) {
    statuses.push((await post(`${base}/unsubscribe/${'A'.repeat(60)}${count}`)).status);
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  expect(statuses.slice(20)).toEqual([429, 429, 429, 429, 429]);
  expect((await post(url)).status).toBe(200);
  expect(await suppressed()).toHaveLength(1);
});

test('200 is not said before the change is on disk: a failure says try again', async () => {
  const { url } = await start({ unsubscribe: () => Promise.reject(new Error(`no room for ${READER}`)) });
  const answer = await post(url);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('Nothing was changed');
});

test('no address and no token in the log or on a page, whatever happens', async () => {
  const { url, logged } = await start({
    unsubscribe: () => Promise.reject(new Error(`no room for ${READER}`)),
  });
  const pages = [await (await fetch(url)).text(), await (await post(url)).text()].join('');
  const token = url.split('/').at(-1)!;
  expect(logged.join('')).toContain('request failed');
  for (const text of [pages, logged.join('')]) {
    expect(text).not.toContain(READER);
    expect(text).not.toContain(token);
  }
});

test('every answer forbids what a page of one button does not need', async () => {
  const { url, base } = await start();
  for (const answer of [await fetch(url), await post(url), await fetch(`${base}/nothing`)]) {
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    await answer.arrayBuffer();
  }
  expect((await fetch(`${base}/`)).status).toBe(404);
});

test.each([
  [async () => true, 200],
  [async () => false, 503],
  [() => Promise.reject(new Error('database gone')), 503],
])('/healthz says how Daybook is', async (healthy, status) => {
  const { base } = await start({ healthy });
  expect((await fetch(`${base}/healthz`)).status).toBe(status);
});

test('/healthz reads the database once, however often it is asked', async () => {
  let asked = 0;
  const { base } = await start({
    healthy: async () => {
      asked += 1;
      return true;
    },
  });
  for (let count = 0; count < 20; count += 1) expect((await fetch(`${base}/healthz`)).status).toBe(200);
  expect(asked).toBe(1);
});

describe('the secret of the links', () => {
  test('is made once, for the owner alone', async () => {
    const { folder, keys } = await start();
    const path = join(folder, SECRET_FILE);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8').trim()).toMatch(/^[0-9a-f]{64}$/);
    expect(openTokenKeys(folder)).toEqual(keys);
  });

  test('may come from the environment; links made before stay good', async () => {
    const { folder, keys } = await start();
    const [newest, older, own] = openTokenKeys(
      folder,
      'a newer secret, sixteen bytes\n'.replaceAll(' ', '-'),
    );
    expect(older).toEqual(keys[0]);
    expect(newest?.id).not.toBe(older?.id);
    expect(own).toBe(undefined);
    expect(() => openTokenKeys(folder, 'short')).toThrow(
      expect.objectContaining({ code: 'secret-too-short' }),
    );
  });
});

test('a secret that was cut short is the operator’s to mend, not made anew', async () => {
  const { folder } = await start();
  writeFileSync(join(folder, SECRET_FILE), '');
  expect(() => openTokenKeys(folder)).toThrow(
    expect.objectContaining({ name: 'OperatorError', code: 'secret-too-short' }),
  );
});

test.each(['', 'GET /heal'])('who connects and says “%s” does not keep it from ending', async (said) => {
  const { web } = await start();
  const client = connect(web.port, '127.0.0.1');
  onTestFinished(() => void client.destroy());
  await once(client, 'connect');
  client.write(said);
  const left = once(client, 'close');
  await web.close();
  await expect(left).resolves.toBeDefined();
});

test('an address that is taken is the operator’s to change', async () => {
  const { base } = await start();
  const needs = {
    keys: [],
    clock: { now: () => NOW },
    log: openLog({}, { write: () => {} }),
    healthy: async () => true,
    unsubscribe: async () => {},
  };
  const port = Number(new URL(base).port);
  await expect(serveWeb(needs, { host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'web-address-taken',
  });
});
