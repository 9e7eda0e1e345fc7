import type { Email } from 'postal-mime';
import type { Metadata } from '../../news/document.ts';
import { EDITION_FIELD } from '../../news/message.ts';
import { withoutListTag } from './list-digest.ts';
import { dropMissing, readLanguage, readLine, readTime } from './metadata.ts';
import { isKindOfText, withoutKind } from './no-title.ts';

/**
 * `Re:` and `Fwd:` in the words that mail programs of several languages use, repeated as they repeat them; what servers
 * put before mail from outside.
 */
const REPLY_MARK = /^(?:(?:re|aw|sv|fwd?|wg|tr|rv|vs)(?:\[\d{1,3}\])?:\s*|\[ext(?:ern(?:al)?)?\]:?\s*)+/i;

/** A subject without what programs and servers put before it. */
export function withoutReplyMark(subject: string): string {
  return subject.replace(REPLY_MARK, '');
}

/** True for a newsletter, and what else goes to a list. */
export function isFromList(email: Email): boolean {
  return findHeader(email, 'list-id') !== undefined || findHeader(email, 'list-unsubscribe') !== undefined;
}

/** What a header says, by its name in small letters. */
export function findHeader({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

/** True for a mail that Daybook itself has sent. */
export function isEdition(email: Email): boolean {
  return findHeader(email, EDITION_FIELD.toLowerCase()) !== undefined;
}

/** A list's mail names its publisher as the sender; a person's does not. */
export function readHeaders(email: Email): Metadata {
  const told = withoutListTag(withoutReplyMark(email.subject ?? ''), findHeader(email, 'list-id'));
  const subject = readLine(withoutKind(withoutReplyMark(told)));
  const title = subject !== undefined && isKindOfText(subject) ? undefined : subject;
  return dropMissing({
    title,
    titleFrom: title && 'subject',
    ...(isFromList(email) && email.from && readSender(email.from)),
    published: readTime(findHeader(email, 'date')),
    language: readLanguage(findHeader(email, 'content-language')),
  });
}

/** `Ida Blom from Vale Letter`, as Substack names the senders of its newsletters. */
const AUTHOR_FROM = /^(.{2,60}?) from (.+)$/;
const NAMES_AUTHORS = /@(?:[\w.-]{1,60}\.)?substack\.com$/i;

function readSender({ name, address }: NonNullable<Email['from']>): Metadata {
  const sender = readLine(name);
  const [, byline, outlet] = (NAMES_AUTHORS.test(address ?? '') && AUTHOR_FROM.exec(sender ?? '')) || [];
  return dropMissing({ outlet: outlet ?? sender, byline });
}
