/**
 * The order of effects of the optional language model: a draft of each story goes out, or its earlier answer is found;
 * what comes back is checked, and printed or noted. Nothing that the model or its endpoint does can take a story away.
 */

import { createHash } from 'node:crypto';
import type { Edition } from '../../news/edition.ts';
import type { Note } from '../../news/note.ts';
import type { Draft, Retelling } from '../../news/retelling.ts';
import type { Story } from '../../news/story.ts';
import type { Answer, Retellings, Rewriter } from '../../ports/rewriter.ts';
import { slice } from '../../text/span.ts';
import { checkRetelling } from './check-retelling.ts';

/** What rewriting needs of the world. */
export interface RewriteWorld {
  readonly rewriter: Rewriter;
  readonly retellings: Retellings;
}

/**
 * The edition with headlines and deks in the model's words wherever they passed the check, in the edition's order until
 * the model is of no more use; and a note for each that did not pass.
 */
export async function rewriteEdition(
  edition: Edition,
  world: RewriteWorld,
): Promise<{ readonly edition: Edition; readonly notes: readonly Note[] }> {
  const notes: Note[] = [];
  const sections = [];
  let over = false;
  for (const section of edition.sections) {
    const stories: Story[] = [];
    for (const story of section.stories) {
      const draft = draftOf(story);
      const answer: Answer | undefined =
        draft.sentences.length === 0 ? undefined : await answerFor(draft, world, over);
      if (answer === undefined) stories.push(story);
      else if ('trouble' in answer) {
        over ||= answer.over;
        notes.push(noteTrouble(answer.trouble));
        stories.push(story);
      } else stories.push(retell(story, draft, answer.retelling, notes));
    }
    sections.push({ ...section, stories });
  }
  return { edition: { ...edition, sections }, notes };
}

/** An earlier answer to the same draft, else the model's; undefined when there is none and it is no use to ask. */
async function answerFor(draft: Draft, world: RewriteWorld, over: boolean): Promise<Answer | undefined> {
  const key = createHash('sha256')
    .update(JSON.stringify([world.rewriter.name, draft]))
    .digest('hex');
  const known = await world.retellings.find(key);
  if (known !== undefined) return { retelling: known };
  if (over) return undefined;
  const answer = await world.rewriter.rewrite(draft);
  if ('retelling' in answer) await world.retellings.keep(key, answer.retelling);
  return answer;
}

function draftOf(story: Story): Draft {
  const texts = new Map(
    story.members.map(({ summary }) => [summary.article.document.id, summary.article.document.text]),
  );
  const sentences = story.dek.flatMap(({ document, span }) => {
    const text = texts.get(document);
    return text === undefined ? [] : [slice(text, span).replace(/\s+/g, ' ')];
  });
  return { headline: story.headline, sentences };
}

function retell(story: Story, draft: Draft, retelling: Retelling, notes: Note[]): Story {
  const why = checkRetelling(draft, retelling);
  if (why === undefined) return { ...story, headline: retelling.headline, retold: retelling.summary };
  notes.push({
    rule: 'wording-rejected',
    message: `The language model's wording of "${story.headline}" was not used, because it ${why}.`,
    skipped: false,
  });
  return story;
}

function noteTrouble(trouble: string): Note {
  return {
    rule: 'rewriter-unavailable',
    message: `The language model ${trouble}; the articles' own sentences stand.`,
    skipped: false,
  };
}
