import type {
  ArticleView,
  ClaimView,
  ComparisonView,
  FigureView,
  HeadlineView,
  NoteView,
  SentenceView,
  SourceView,
  StoryView,
  View,
} from './view-schema.ts';
import { WORDS } from './words.ts';
import { columns, wrapProse } from './wrap.ts';

/** Near 72 columns, so that a reply may quote it twice within 78 (RFC 5322 section 2.1.1). */
const WIDTH = 72;

/**
 * The edition for a reader without HTML: written for reading, not converted. Same order, figures and links as the HTML;
 * figures hang in a column of their own so that the eye finds them here too.
 */
export function writePlainText(view: View): string {
  const blocks = [
    view.title.toUpperCase(),
    wrap(view.empty ? view.date : `${view.date} · ${view.counts} · ${view.readingTime}`),
    view.empty ? wrap(WORDS.nothing) : '',
    ...list(
      WORDS.brief,
      view.brief.map(({ number, headline }) => item(`${number}. `, headline)),
    ),
    ...view.sections.flatMap(({ title, stories }) => [
      ...(title === null ? [] : [heading(title)]),
      ...stories.flatMap(writeStory),
    ]),
    ...list(WORDS.more, view.folded.map(writeLine)),
    ...view.teaserLists.flatMap(({ title, teasers }) =>
      list(
        title,
        teasers.map(({ headline, dek, outlet }) =>
          join([item('- ', outlet ? `${headline} (${outlet})` : headline), dek && wrap(dek, '  ')]),
        ),
      ),
    ),
    ...list(WORDS.leftOut, view.leftOut.map(writeLine)),
    view.unlisted === null ? '' : wrap(view.unlisted),
    ...(view.notes.length === 0
      ? []
      : [heading(WORDS.notes), wrap(WORDS.notesExplained), ...view.notes.map(writeNote)]),
    writeFooter(view),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function writeLine({ headline, outlets, url }: HeadlineView): string {
  return join([item('- ', `${headline} (${outlets})`), url && `  ${url}`]);
}

function writeStory(story: StoryView): string[] {
  return [
    join([
      wrap(`${story.number}. ${story.headline}`),
      '-'.repeat(Math.min(WIDTH, columns(`${story.number}. ${story.headline}`))),
      story.url,
    ]),
    story.dek.length > 0 ? wrap(story.dek.join(' ')) : '',
    story.earlier === null ? '' : wrap(story.earlier),
    join(
      story.updates.map((update) =>
        wrap(
          `${WORDS.earlier}, ${update.day}: ${update.before} ${update.counts ?? ''}; ${WORDS.now}: ${update.now}`
            .replace(/ +;/, ';')
            .concat(update.note === null ? '' : ` [${update.note}]`),
        ),
      ),
    ),
    ...writeArticle(story.lead, story.url),
    ...story.comparisons.map(writeComparison),
    ...story.others.flatMap((article) => [
      article.heading === null ? '' : `${article.heading}:`,
      join([article.headline && wrap(article.headline), ...writeArticle(article, null)]),
    ]),
    story.people.length > 0
      ? wrap(
          `${WORDS.people}: ${story.people.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ')}`,
        )
      : '',
  ];
}

function writeArticle(article: ArticleView, shownUrl: string | null): string[] {
  return [
    join(article.figures.map(writeFigure)),
    article.more.length > 0 ? wrap(`${WORDS.further}: ${article.more.map(mention).join('; ')}`) : '',
    join([
      writeSource(article.source, shownUrl),
      article.copies.length > 0 && wrap(`${WORDS.reprinted} ${article.copies.join(', ')}`),
    ]),
  ].filter((part) => part !== '');
}

/** Columns that figures hang in; a longer one takes a line of its own. */
const HANG = 16;

function mention({ qualifier, change, text, counts, note }: FigureView): string {
  return [change, qualifier, text, counts, note === null ? '' : `[${note}]`].filter(Boolean).join(' ');
}

function writeFigure(figure: FigureView): string {
  const number = [figure.change, figure.qualifier, figure.text].filter(Boolean).join(' ');
  const about = [
    figure.counts,
    figure.who && `${WORDS.according} ${figure.who}${figure.via ? ` ${WORDS.via} ${figure.via}` : ''}`,
    figure.asOf && `${WORDS.asOf} ${figure.asOf}`,
  ]
    .filter(Boolean)
    .join(' · ')
    .concat(figure.note === null ? '' : ` [${figure.note}]`)
    .trim();
  const indent = ' '.repeat(HANG + 2);
  if (columns(number) >= HANG) return join([`  ${number}`, about && wrap(about, indent)]);
  return about ? wrap(about, `  ${number}${' '.repeat(HANG - columns(number))}`, indent) : `  ${number}`;
}

function writeComparison(comparison: ComparisonView): string {
  const title = `${comparison.title}${comparison.counts ? `: ${comparison.counts}` : ''}`;
  if (!comparison.quoted) {
    return wrap(
      `${title} — ${comparison.claims.map((claim) => `${sayClaim(claim)}, ${claim.who}${claim.note === null ? '' : ` [${claim.note}]`}`).join('; ')}`,
    );
  }
  return join([
    wrap(title),
    ...comparison.claims.map((claim) =>
      join([
        wrap(`${sayClaim(claim)} · ${claim.who}${claim.day ? ` · ${claim.day}` : ''}`, '  * ', '    '),
        claim.bar &&
          `    ${'='.repeat(Math.max(1, Math.round(((claim.bar.filled + claim.bar.range) * 40) / 100)))}`,
        wrap(
          `“${print(claim.sentence)}” — ${[claim.source.place, claim.source.published].filter(Boolean).join(' · ')}`,
          '    ',
        ),
      ]),
    ),
    comparison.hidden && wrap(comparison.hidden, '  '),
  ]);
}

function sayClaim({ qualifier, text }: ClaimView): string {
  return [qualifier, text].filter(Boolean).join(' ');
}

function writeNote({ source, sentences }: NoteView): string {
  return join([
    wrap(source.place),
    ...sentences.map(({ number, sentence }) => {
      const opening = `[${number}] `;
      return wrap(`“${print(sentence)}”`, opening, ' '.repeat(opening.length));
    }),
  ]);
}

/** The marked figure between asterisks, as mail has always stressed a word. */
function print(sentence: SentenceView): string {
  return sentence
    .map(({ text, marked }) => (marked ? `*${text}*` : text))
    .join('')
    .trim();
}

function writeSource(source: SourceView, shownUrl: string | null): string {
  const line = wrap([source.outlet, source.published].filter(Boolean).join(' · '));
  return join([line, source.url !== shownUrl && source.url]);
}

function writeFooter(view: View): string {
  const { footer } = view;
  return [
    '-- ',
    wrap(footer.reason),
    ...(footer.preferencesUrl ? [`${WORDS.preferences}:`, footer.preferencesUrl] : []),
    `${WORDS.unsubscribe}:`,
    footer.unsubscribeUrl,
    ...footer.postalAddress.map((line) => wrap(line)),
  ].join('\n');
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [join([title.toUpperCase(), '', ...lines])];
}

function heading(title: string): string {
  return join(['='.repeat(WIDTH), wrap(title.toUpperCase())]);
}

function item(bullet: string, text: string): string {
  return wrap(text, bullet, ' '.repeat(bullet.length));
}

function wrap(text: string, first = '', indent = first): string {
  return wrapProse(text, WIDTH, first, indent);
}

function join(lines: readonly (string | null | false | undefined)[]): string {
  return lines.filter((line) => line !== null && line !== false && line !== undefined).join('\n');
}
