import { z } from 'zod';
import type { Retelling } from '../../news/retelling.ts';

/** The part of a chat completion that matters; everything else in it is left alone. */
const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

const retelling = z.object({ headline: z.string().trim(), summary: z.string().trim() });

/** The retelling in the body of a chat completion; undefined when there is none. Throws nothing. */
export function readAnswer(body: string): Retelling | undefined {
  const content = completion.safeParse(parseJson(body)).data?.choices[0]?.message.content;
  return content === undefined ? undefined : retelling.safeParse(parseJson(objectIn(content))).data;
}

/** The outermost object: some models wrap it in a fence or a sentence. */
function objectIn(content: string): string {
  return content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
