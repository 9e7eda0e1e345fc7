import type { Brand } from '../../news/brand.ts';
import type { Rendering } from '../../news/message.ts';
import { encodeQuotedPrintable } from '../../text/quoted-printable.ts';
import { checkBrand } from './color.ts';
import { MOST_SUBJECT, PREHEADER } from './limits.ts';
import { allowUrl } from './link.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly check: 'size' | 'alt' | 'links' | 'contrast' | 'preheader' | 'subject' | 'template';
  readonly good: boolean;
  /** What was found, for a person. */
  readonly message: string;
}

/** Gmail cuts a message near here; measured on the HTML as it is decoded. */
const CLIP = 102_400;

/** What matters in a mail and can be told from its source: size, pictures, links, contrast, the line in the inbox. */
export async function inspectRendering(rendering: Rendering, brand: Brand): Promise<Finding[]> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(rendering.html);
  const { subject, preheader, html } = rendering;
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  return [
    checkSize(html),
    listing(
      'alt',
      [...document.querySelectorAll('img:not([alt])')].map(
        (img) => `${img.getAttribute('src')} has no alt text`,
      ),
      'every picture has a text that stands for it',
    ),
    listing(
      'links',
      [
        ...links.flatMap((href) => judgeLink(href, document)),
        ...(links.some((href) => leavesList(href, rendering))
          ? []
          : ['no link lets a reader leave: footer.unsubscribeUrl stands nowhere']),
      ],
      `${links.length} links, none dead`,
    ),
    listing(
      'contrast',
      checkBrand(brand),
      'every colour of text can be read on its grounds, by day and by night',
    ),
    measured('subject', subject.length, 1, MOST_SUBJECT),
    measured('preheader', preheader.length, PREHEADER.least, PREHEADER.most),
    listing('template', html.match(/\{\{[^}]{0,40}/g) ?? [], 'no expression left unfilled'),
  ];
}

function checkSize(html: string): Finding {
  const bytes = Buffer.byteLength(html);
  const wire = encodeQuotedPrintable(html).length;
  const worst = Math.max(bytes, wire);
  return {
    check: 'size',
    good: worst <= CLIP,
    message: `${kilobytes(bytes)} KB, ${kilobytes(wire)} KB on the wire: ${Math.round((100 * worst) / CLIP)} % of what is shown before mail readers cut`,
  };
}

function judgeLink(href: string, document: { getElementById(id: string): unknown }): string[] {
  if (href.startsWith('#') && href.length > 1) {
    return document.getElementById(href.slice(1)) ? [] : [`${href} leads nowhere in the mail`];
  }
  return allowUrl(href) ? [] : [`"${href}" is no address that a mail may lead to`];
}

/** The recipient's own page, or a mail; another link with their token, to their preferences, does as well. */
function leavesList(href: string, { recipientMark }: Rendering): boolean {
  return href.includes(recipientMark) || /^mailto:[^?]*\?subject=unsubscribe/.test(href);
}

function listing(check: Finding['check'], wrong: readonly string[], fine: string): Finding {
  const shown = wrong.slice(0, 5).join('; ');
  const more = wrong.length > 5 ? `; and ${wrong.length - 5} more` : '';
  return { check, good: wrong.length === 0, message: wrong.length === 0 ? fine : `${shown}${more}` };
}

function measured(check: 'subject' | 'preheader', length: number, least: number, most: number): Finding {
  return {
    check,
    good: length >= least && length <= most,
    message: `${length} characters; good are ${least} to ${most}`,
  };
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
