import { lineAndColumn } from './line-and-column.ts';

/** A comment's beginning or end, or a tag of MJML with its slashes and its name. */
const TAG = /<!--|-->|<(\/?)(mj[a-z-]*)(?![a-z-])((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>/g;

/**
 * Elements of MJML that are opened and not closed, or closed and not open, with their places; columns count from 0.
 * MJML closes them where it likes, and the mail falls apart where conditional comments are read (Outlook).
 */
export function findUnclosed(text: string): { message: string; line: number; column: number }[] {
  const open: { readonly name: string; readonly index: number }[] = [];
  const wrong: { readonly message: string; readonly index: number }[] = [];
  const giveUp = (from: number) => {
    for (const { name, index } of open.splice(from))
      wrong.push({ message: `<${name}> is never closed; write </${name}>`, index });
  };
  let commented = false;
  for (const { 0: tag, 1: slash, 2: name, 3: rest = '', index } of text.matchAll(TAG)) {
    if (name === undefined) commented = tag === '<!--';
    if (name === undefined || commented || (!slash && rest.endsWith('/'))) continue;
    if (!slash) {
      open.push({ name, index });
      continue;
    }
    const at = open.findLastIndex((one) => one.name === name);
    if (at < 0) wrong.push({ message: `</${name}> closes nothing`, index });
    else {
      giveUp(at + 1);
      open.pop();
    }
  }
  giveUp(0);
  return wrong.map(({ message, index }) => ({ message, ...lineAndColumn(text, index) }));
}
