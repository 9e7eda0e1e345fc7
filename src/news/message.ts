import type { Note } from './note.ts';

/** The field of a mail's header that holds its edition's id. */
export const EDITION_FIELD = 'X-Daybook-Edition';

/** An edition as a reader sees it, before it is addressed to anybody. The same for every recipient. */
export interface Rendering {
  readonly subject: string;
  /** The line that an inbox shows after the subject. */
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  /**
   * Stands wherever the recipient's own token belongs (in the unsubscribe and preferences links of both parts);
   * `addressTo` puts the token there. Derived from the edition, so that no article can have it in its text.
   */
  readonly recipientMark: string;
  /** What the operator should know: stories folded into headlines so that the mail is not clipped. */
  readonly notes: readonly Note[];
}

/** One reader, as a message needs to know them. */
export interface Recipient {
  /** Addr-spec of RFC 5322: `reader@example.org`. */
  readonly address: string;
  /** Unguessable, safe in a URL path; names the recipient in the links that they follow. Empty when there are none. */
  readonly token: string;
}

/** Who a message goes from and to on the wire (RFC 5321 section 2.3.1), apart from what its headers say. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/** One recipient's copy: composed, complete, never changed again. */
export interface Message {
  /** `Edition.id`. */
  readonly edition: string;
  /** With its angle brackets; derived from edition and recipient, so that a resend carries the same. */
  readonly messageId: string;
  readonly envelope: Envelope;
  /** RFC 5322 message with CRLF line ends. */
  readonly bytes: Uint8Array;
  /**
   * Messages with the same one have the same bytes: SHA-256, in hex, over all of them or over hashes of their parts.
   */
  readonly fingerprint: string;
}
