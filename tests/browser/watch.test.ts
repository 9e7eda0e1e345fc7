import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'daybook-watch-'));
let browser: Browser;
let daybook: ChildProcess;
let page: Page;
let url: string;

beforeAll(async () => {
  cpSync('templates', join(folder, 'own'), { recursive: true });
  mkdirSync(join(folder, 'sources'));
  writeFileSync(
    join(folder, 'daybook.yaml'),
    'template: own/briefing.mjml\nbriefings: [{ name: morning, title: Morning }]\n',
  );
  daybook = spawn(process.execPath, [join(process.cwd(), 'src/main.ts'), 'preview', '--watch'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await new Promise((resolve) => {
    daybook.stdout!.on('data', (chunk: Buffer) => {
      const found = /http:\S+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
  });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
  await page.goto(url);
});
afterAll(async () => {
  await browser?.close();
  daybook?.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Waits until the desktop view says so. */
const says = (words: string) =>
  page.frameLocator('iframe[title="Desktop, by day"]').getByText(words).first().waitFor({ timeout: 20_000 });

function edit(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('daybook preview --watch', () => {
  it('shows phone and desktop by day and night, without styles and as text, with the checks', async () => {
    await says('In brief');
    expect(await page.locator('iframe').count()).toBe(6);
    await expect.poll(() => page.locator('#findings li').count()).toBeGreaterThanOrEqual(6);
    expect(await page.locator('#findings li.bad').count()).toBe(0);
    mkdirSync('out/browser', { recursive: true });
    await page.screenshot({ path: 'out/browser/watch.png' });
  });

  it('shows the mail again after a change of a partial', async () => {
    edit('own/partials/brief.hbs', '{{words.brief}}', '{{words.brief}}, changed');
    await says('In brief, changed');
  });

  it('shows the mail again after a change of the configuration, with what is wrong with it', async () => {
    edit('daybook.yaml', 'briefings:', 'brand: { light: { quiet: "#cccccc" } }\nbriefings:');
    await expect.poll(() => page.locator('#findings li.bad').count(), { timeout: 20_000 }).toBeGreaterThan(0);
  });

  it('says where the template is wrong, and recovers', async () => {
    edit('own/partials/brief.hbs', '{{words.brief}}', '{{words.breif}}');
    await expect
      .poll(() => page.locator('#problem').innerText(), { timeout: 20_000 })
      .toMatch(/brief\.hbs:2:\d+: the view has no "words\.breif"/);
    edit('own/partials/brief.hbs', '{{words.breif}}', '{{words.brief}} again');
    await says('In brief again');
  });

  it('answers to no name but its own, and runs nothing in the mail', async () => {
    const strange = await fetch(url, { headers: { host: 'evil.example' } }).catch(() => undefined);
    expect(strange === undefined || strange.status === 421 || strange.url === url).toBe(true);
    const mail = await fetch(new URL('mail.html', url));
    expect(mail.headers.get('content-security-policy')).toMatch(/^sandbox;/);
  });
});
