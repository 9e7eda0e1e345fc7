import type { Article } from '../../news/article.ts';
import type { Person } from '../../news/person.ts';
import { type Span, slice } from '../../text/span.ts';

const SAID = /\b(?:said|says|told|added|noted|according to)\b/;

/** Who is named: runs of two or three capitalised words in sentences in which somebody speaks. */
export function findPeople(article: Article, sentences: readonly Span[]): Person[] {
  const { text } = article.document;
  const people = new Map<string, Person>();
  for (const sentence of sentences) {
    const words = slice(text, sentence);
    if (!SAID.test(words)) continue;
    for (const match of words.matchAll(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}/gu)) {
      const name = match[0];
      const start = sentence.start + match.index;
      const seen = people.get(name);
      people.set(name, {
        name,
        span: seen?.span ?? { start, end: start + name.length },
        variants: [name],
        mentions: (seen?.mentions ?? 0) + 1,
      });
    }
  }
  return [...people.values()];
}
