/** Mails as servers and readers send them back, for tests. */

/** A delivery status notification (RFC 3464) as Postfix writes it. */
export function notification(fields: {
  readonly recipient: string;
  readonly status: string;
  readonly diagnostic: string;
  readonly action?: string;
  readonly date?: string;
  /** To whom our own mail, which is sent back with it, was addressed. */
  readonly originalTo?: string;
}): string {
  const {
    recipient,
    status,
    diagnostic,
    action = 'failed',
    date = 'Mon, 2 Nov 2026 08:00:00 +0000',
  } = fields;
  return `Return-Path: <>
From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
To: briefing@example.org
Subject: Undelivered Mail Returned to Sender
Date: ${date}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="B1"

--B1
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--B1
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org
Arrival-Date: ${date}

Final-Recipient: rfc822; ${recipient}
Original-Recipient: rfc822;${recipient}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; ${diagnostic.replace(/ /g, '\n    ')}

--B1
Content-Description: Undelivered Message
Content-Type: message/rfc822

From: Daybook <briefing@example.org>
To: ${fields.originalTo ?? recipient}
Subject: Morning briefing
X-Daybook-Edition: morning@2026-11-02T0700

text
--B1--
`;
}

/** A feedback report (RFC 5965): the reader pressed "this is spam". */
export function complaint(recipient: string, type = 'abuse'): string {
  return `From: feedback@example.net
To: briefing@example.org
Subject: FW: Morning briefing
Date: Mon, 2 Nov 2026 09:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="B2"

--B2
Content-Type: text/plain

This is an email abuse report.

--B2
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: SomeMailbox/1.0
Version: 1
Original-Rcpt-To: <${recipient}>

--B2
Content-Type: message/rfc822

From: Daybook <briefing@example.org>
To: ${recipient}
X-Daybook-Edition: morning@2026-11-02T0700

text
--B2--
`;
}

/** A reader writes to leave. */
export function request(from: string, subject: string): string {
  return `From: A Reader <${from}>
To: leave@example.org
Subject: ${subject}
Date: Mon, 2 Nov 2026 10:00:00 +0000

`;
}
