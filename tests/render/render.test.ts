import { describe, expect, it } from 'vitest';
import { renderEdition } from '../../src/pipeline/render/render.ts';
import { SAMPLE_DAYS } from '../../src/pipeline/render/sample/days.ts';
import { viewEdition } from '../../src/pipeline/render/view.ts';
import { viewSchema } from '../../src/pipeline/render/view-schema.ts';
import { encodeQuotedPrintable } from '../../src/text/quoted-printable.ts';
import { shippedLook } from './look.ts';

const look = await shippedLook();

describe.each(Object.entries(SAMPLE_DAYS))('the %s day', (_name, day) => {
  it('gives the template a view that its schema describes', () => {
    expect(viewSchema.safeParse(viewEdition(day(), look, { stories: 60, lines: 80 })).error).toBeUndefined();
  });

  it('leaves no expression unfilled and stays below the clip, decoded and on the wire', async () => {
    const { html } = await renderEdition(day(), look);
    expect(html).not.toMatch(/\{\{|\}\}/);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(92_160);
    expect(encodeQuotedPrintable(html).length).toBeLessThanOrEqual(92_160);
  });

  it('has a subject within 78 characters with the top story in it, and a preheader that fills the line', async () => {
    const edition = day();
    const { subject, preheader } = await renderEdition(edition, look);
    const top = edition.sections[0]!.stories[0]!.headline;
    expect(subject.length).toBeLessThanOrEqual(78);
    expect(subject).toContain(top.slice(0, 40));
    expect(preheader.length).toBeGreaterThanOrEqual(35);
    expect(preheader.length).toBeLessThanOrEqual(140);
  });
});

it('a day stands from left to right also in a story that does not', async () => {
  const { html } = await renderEdition(SAMPLE_DAYS.usual(), look);
  expect(html).toMatch(/(?: |&nbsp;|\u00a0)· <span dir="ltr">\d{1,2} \w{3}/);
});
