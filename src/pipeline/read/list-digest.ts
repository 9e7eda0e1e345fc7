/** What stands between the messages of a mailing list's digest, and above the first (RFC 1153). */
const RULE = /^(?:-{30}|-{70})[ \t]*\r?\n\r?\n/m;
const NUMBER = /^Message: \d{1,4}\r?\n/;
/** An answer's mark may stand before the list's own. */
const REPLY = /^(?:re|fwd?): */i;
const MOST_MESSAGES = 200;

/**
 * The messages of a mailing list's digest in plain text, each as a mail of its own, in UTF-8; none where the text is no
 * such digest. What the list says of itself above and below them goes.
 */
export function splitListDigest(text: string, listId: string | undefined): readonly string[] {
  if (!text.includes('\n------------------------------')) return [];
  const parts = text.split(RULE, MOST_MESSAGES).slice(1);
  return parts.flatMap((part) => {
    const message = part.replace(NUMBER, '');
    const [, head = '', body = ''] = /^((?:[^\r\n]+\r?\n)+)\r?\n([\s\S]*)$/.exec(message) ?? [];
    const [from, date, subject] = ['from', 'date', 'subject'].map((name) => findField(head, name));
    if (!from || !subject || body.trim() === '') return [];
    const fields = [
      `From: ${from}`,
      `Date: ${date ?? ''}`,
      `Subject: ${withoutListTag(subject.replace(REPLY, ''), listId)}`,
      'Content-Type: text/plain; charset=utf-8',
    ];
    return [`${fields.join('\n')}\n\n${body}`];
  });
}

function findField(head: string, name: string): string | undefined {
  const field = new RegExp(`^${name}:[ \\t]*(.{1,400}(?:\\r?\\n[ \\t].{1,400}){0,3})`, 'im').exec(head)?.[1];
  return field?.replace(/\s+/g, ' ').trim();
}

/** A subject without the list's own name in front: `[River] Weir breached` of `River news <river.lists.example>`. */
export function withoutListTag(subject: string, listId: string | undefined): string {
  const [, tag = '', rest = ''] = /^\s*\[([^\]]{1,60})\]\s*(.*)$/s.exec(subject) ?? [];
  const [, name = '', address = ''] = /^([^<]{0,200})<?([^>.\s]{0,100})/.exec(listId ?? '') ?? [];
  const isOwn = tag !== '' && [name, address].some((own) => fold(own) === fold(tag));
  return isOwn && rest !== '' ? rest : subject;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
