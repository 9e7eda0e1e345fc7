import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTemplateFolder } from '../../src/adapters/template-folder.ts';
import { DEFAULT_BRAND } from '../../src/news/brand.ts';
import type { Edition } from '../../src/news/edition.ts';
import type { Look } from '../../src/news/look.ts';
import { COMPILER, compileTemplate } from '../../src/pipeline/render/compile.ts';
import { renderEdition } from '../../src/pipeline/render/render.ts';
import { SAMPLE_DAYS } from '../../src/pipeline/render/sample/days.ts';
import { encodeQuotedPrintable } from '../../src/text/quoted-printable.ts';
import type { Bench } from '../bench-kit.ts';

const STORIES = 50;
/** Where Gmail cuts a message. */
const CLIP = 102_400;

export const bench: Bench = {
  about: 'bytes of HTML, decoded',
  async run() {
    const cache = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
    const template = await openTemplateFolder({
      cache,
      compile: compileTemplate,
      compiler: COMPILER,
    }).load();
    rmSync(cache, { recursive: true });
    const look: Look = {
      brand: DEFAULT_BRAND,
      subject: '{title}: {top}',
      links: { unsubscribeMailbox: 'unsubscribe@news.example.org' },
      template,
    };
    const usual = SAMPLE_DAYS.usual();
    const all = usual.sections.flatMap(({ stories }) => stories);
    const day = (count: number): Edition => ({
      ...usual,
      sections: [{ stories: Array.from({ length: count }, (_, index) => all[index % all.length]!) }],
      teasers: [],
      leftOut: [],
    });
    const full = (await renderEdition(day(STORIES), look)).html;
    // Two days that both have a list on top, so that the difference is stories and nothing else.
    const [six, twelve] = await Promise.all(
      [6, 12].map(async (n) => (await renderEdition(day(n), look)).html),
    );
    const bytes = Buffer.byteLength(twelve!) - Buffer.byteLength(six!);
    const text = Buffer.byteLength(visible(twelve!)) - Buffer.byteLength(visible(six!));
    return [
      {
        name: `${STORIES} stories`,
        figure: Math.max(Buffer.byteLength(full), encodeQuotedPrintable(full).length),
        unit: 'bytes',
        bar: { most: CLIP },
        from: 'the larger of decoded and on the wire; the last ones folded',
      },
      {
        name: 'a story / its text',
        figure: bytes / text,
        unit: 'x',
        bar: { most: 3 },
        from: `${Math.round(bytes / 6)} bytes, ${Math.round(text / 6)} of them text, notes included`,
      },
    ];
  },
};

function visible(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, '');
}
