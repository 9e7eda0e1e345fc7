import type { Edition } from '../news/edition.ts';
import type { Look } from '../news/look.ts';
import type { Rendering } from '../news/message.ts';
import { TemplateError } from '../news/template-error.ts';
import { renderEdition } from '../pipeline/render/render.ts';
import { OperatorError } from '../ports/operator-error.ts';

/**
 * An edition rendered in the operator's template.
 *
 * @throws OperatorError when the template turns out to be too much for a mail only now that it holds the day's news
 */
export async function printEdition(edition: Edition, look: Look): Promise<Rendering> {
  try {
    return await renderEdition(edition, look);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new OperatorError('template-too-much', `the template cannot be used: ${error.message}`, {
      hint: 'Take out what repeats, or leave the key "template" out of daybook.yaml to use the one that Daybook brings.',
      cause: error,
    });
  }
}
