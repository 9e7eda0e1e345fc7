import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderEdition } from '../../src/pipeline/render/render.ts';
import { SAMPLE_DAYS } from '../../src/pipeline/render/sample/days.ts';
import { shippedLook } from '../render/look.ts';
import { randomEdition } from '../support/random-edition.ts';
import { launch, overflow, violations } from './chromium.ts';

const WIDTHS = [320, 375, 600, 640];
const PICTURES = 'out/browser';

const look = await shippedLook();
let browser: Browser;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launch();
});
afterAll(() => browser?.close());

/** A picture of the whole page, where a person may look at it. */
async function draw(page: Page, name: string): Promise<void> {
  if (!process.env.CI) await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

describe.each(Object.entries(SAMPLE_DAYS))('the %s day', (name, day) => {
  it.each(['light', 'dark'] as const)('fits every window and satisfies axe, %s', async (colorScheme) => {
    const { html } = await renderEdition(day(), look);
    const page = await browser.newPage({ colorScheme });
    await page.setContent(html);
    for (const width of WIDTHS) {
      expect(await overflow(page, width), `${width} px`).toBe(0);
      await draw(page, `${name}-${width}-${colorScheme}`);
    }
    for (const width of [375, 640]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page), `${width} px`).toEqual([]);
    }
    await page.close();
  });

  it('fits a phone, and still hides the preheader, where style elements are dropped', async () => {
    const { html, preheader } = await renderEdition(day(), look);
    const page = await browser.newPage();
    await page.setContent(html.replace(/<style\b[\s\S]*?<\/style>/gi, ''));
    for (const width of [320, 375]) expect(await overflow(page, width)).toBe(0);
    expect((await page.locator('body').innerText()).startsWith(preheader.slice(0, 20))).toBe(false);
    await draw(page, `${name}-375-no-style`);
    await page.close();
  });
});

describe('a hundred editions with anything in any field', () => {
  it('fit every window, satisfy axe and are not cut', async () => {
    // Mostly small days: a page of sixty hostile stories takes axe two seconds.
    const editions = fc.oneof(
      { weight: 9, arbitrary: randomEdition({ most: 8 }) },
      { weight: 1, arbitrary: randomEdition({ most: 60 }) },
    );
    // Shared by the pages, each of which takes the next one.
    const waiting = fc.sample(editions, 100).entries();
    let seen = 0;
    const lookThrough = async () => {
      const page = await browser.newPage();
      for (const [number, edition] of waiting) {
        const { html } = await renderEdition(edition, look);
        expect(Buffer.byteLength(html)).toBeLessThan(102_400);
        await page.emulateMedia({ colorScheme: number % 2 === 0 ? 'light' : 'dark' });
        await page.setContent(html);
        for (const width of WIDTHS) {
          const px = await overflow(page, width);
          if (px > 0) await page.screenshot({ path: join(PICTURES, 'overflow.png'), fullPage: true });
          expect(px, `edition ${number} at ${width} px`).toBe(0);
        }
        expect(await violations(page), `edition ${number}`).toEqual([]);
        seen++;
      }
      await page.close();
    };
    await Promise.all(Array.from({ length: availableParallelism() }, lookThrough));
    expect(seen).toBe(100);
  });
});
