/** An edition as a reader sees it, before it is addressed to anybody. The same for every recipient. */
export interface Rendering {
  readonly subject: string;
  /** The line that an inbox shows after the subject. */
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
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
}
