import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Starts the browser that the machine has; nothing it does reaches any network but this machine. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--hide-scrollbars',
    ],
  });
}

/** How many pixels of the page stand to the right of the window. */
export async function overflow(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate<number>(`Math.max(0, ${ROOT}.scrollWidth - ${ROOT}.clientWidth)`);
}

const ROOT = 'document.documentElement';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, as `rule: the first element`. A mail is no page: landmarks are not asked for. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<Result[]>(`axe.run(document, ${JSON.stringify(OPTIONS)}).then((all) =>
    all.violations.map(({ id, nodes }) => ({ id, html: nodes[0].html.slice(0, 200) })))`);
  return found.map(({ id, html }) => `${id}: ${html}`);
}

interface Result {
  readonly id: string;
  readonly html: string;
}

const off = { enabled: false };
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: off, 'landmark-one-main': off, bypass: off, 'page-has-heading-one': off },
  resultTypes: ['violations'],
};
