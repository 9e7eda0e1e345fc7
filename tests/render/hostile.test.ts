import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { addressTo, composeMessage } from '../../src/pipeline/address/address.ts';
import { renderEdition } from '../../src/pipeline/render/render.ts';
import { viewEdition } from '../../src/pipeline/render/view.ts';
import { viewSchema } from '../../src/pipeline/render/view-schema.ts';
import { encodeQuotedPrintable } from '../../src/text/quoted-printable.ts';
import { randomEdition } from '../support/random-edition.ts';
import { shippedLook } from './look.ts';

const look = await shippedLook();

/** Every element and attribute that the template itself writes. */
const ELEMENTS = 'html head title meta style body div table tbody tr td th h1 h2 h3 p a b br span'.split(' ');
const ATTRIBUTES =
  'xmlns xmlns:v xmlns:o lang dir http-equiv content name type media style class id role aria-label aria-roledescription align valign border cellpadding cellspacing width bgcolor href colspan scope'.split(
    ' ',
  );

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

describe('an edition with hostile text in any field', () => {
  it('arrives as text and allowed links, nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(randomEdition({ most: 8 }), async (edition) => {
        const { html, text } = await renderEdition(edition, look);
        const { document } = parseHTML(html);
        for (const element of document.querySelectorAll('*')) {
          expect(ELEMENTS).toContain(element.localName);
          for (const { name } of element.attributes) expect(ATTRIBUTES).toContain(name);
        }
        for (const link of document.querySelectorAll('a')) {
          const href = link.getAttribute('href') ?? '';
          expect(href).toMatch(
            /^(?:https?:\/\/[^\s"<>]+|mailto:unsubscribe@news\.example\.org\?[\w=%&]+|#[a-z0-9-]+)$/,
          );
          if (href.startsWith('#')) expect(document.getElementById(href.slice(1)), href).not.toBeNull();
          else expect(new URL(href).username).toBe('');
        }
        expect(html).not.toMatch(/\{\{|\}\}|\*\|/);
        expect(html).not.toMatch(FORBIDDEN);
        expect(text).not.toMatch(FORBIDDEN);
        expect(html.isWellFormed()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the view that its schema describes, and a mail that is not cut', async () => {
    await fc.assert(
      fc.asyncProperty(randomEdition({ most: 60 }), async (edition) => {
        const view = viewEdition(edition, look, { stories: 60, lines: 80 });
        expect(viewSchema.safeParse(view).error).toBeUndefined();
        const { html, subject, preheader } = await renderEdition(edition, look);
        expect(Math.max(Buffer.byteLength(html), encodeQuotedPrintable(html).length)).toBeLessThanOrEqual(
          92_160,
        );
        expect(subject.length).toBeLessThanOrEqual(78);
        expect(preheader.length).toBeLessThanOrEqual(140);
      }),
      { numRuns: 12 },
    );
  });

  it('adds no header, ends none, and opens no encoded word of its own', async () => {
    const sender = {
      from: 'Daybook <briefing@news.example.org>',
      unsubscribeMailbox: 'unsubscribe@news.example.org',
      unsubscribe: 'https://news.example.org/u/{token}',
    };
    const names =
      'from to subject date message-id list-id list-unsubscribe list-unsubscribe-post feedback-id auto-submitted x-daybook-edition mime-version content-type'.split(
        ' ',
      );
    await fc.assert(
      fc.asyncProperty(randomEdition({ most: 2 }), async (edition) => {
        const rendering = await renderEdition(edition, look);
        const composed = composeMessage(edition, rendering, sender, new Date('2026-11-22T06:00:00Z'));
        const { bytes } = addressTo(composed, { address: 'reader@example.net', token: 'token' });
        const source = Buffer.from(bytes).toString('latin1');
        const head = source.slice(0, source.indexOf('\r\n\r\n'));
        expect(head).toMatch(/^[\x20-\x7e\r\n]*$/);
        expect(source).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
        expect(source.split('\r\n').every((line) => line.length <= 998)).toBe(true);
        const mail = await PostalMime.parse(bytes);
        expect(mail.headers.map(({ key }) => key)).toEqual(names);
        expect(mail.subject).toBe(rendering.subject);
        expect(mail.subject).not.toMatch(/=\?/);
      }),
      { numRuns: 60 },
    );
  });
});
