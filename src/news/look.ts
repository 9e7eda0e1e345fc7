import type { Brand } from './brand.ts';
import type { Template } from './template.ts';

/** Everything but the news that decides how an edition's mail looks and where it leads. Made from `daybook.yaml`. */
export interface Look {
  readonly template: Template;
  readonly brand: Brand;
  /** With `{title}`, `{date}` and `{top}` (the top story's headline). */
  readonly subject: string;
  readonly links: Links;
  /** As printed in the footer; several lines are kept apart. */
  readonly postalAddress?: string;
}

/** Where the mail leads. Each is an absolute address in which a word in braces stands for what belongs there. */
export interface Links {
  /** Mailbox that takes unsubscribe requests; the mail always has one. */
  readonly unsubscribeMailbox: string;
  /** One-click unsubscribe (RFC 8058), with `{token}`: `https://news.example.org/u/{token}`. */
  readonly unsubscribe?: string;
  /** With `{token}`. */
  readonly preferences?: string;
  /** A story's own page, with `{edition}` and `{story}`; figures then lead there, not to the notes in the mail. */
  readonly story?: string;
}
