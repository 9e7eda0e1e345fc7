/**
 * The two pages a reader may see. Nothing on them comes from the address or the token, and they are the same for a link
 * that is good and one that is not: nobody learns from them who is subscribed.
 */

import { createHash } from 'node:crypto';

const STYLE = `
body{margin:0;font:18px/1.5 Georgia,serif;color:#1a1a1a;background:#f6f4ef}
main{max-width:30rem;margin:12vh auto;padding:2rem;background:#fff;border-top:4px solid #1a1a1a}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
button{font:600 1rem/1 sans-serif;padding:.9rem 1.4rem;border:0;background:#1a1a1a;color:#fff;cursor:pointer}
button:focus-visible{outline:3px solid #b5472a;outline-offset:2px}
@media (prefers-color-scheme:dark){body{color:#eee;background:#111}main{background:#1d1d1d;border-color:#eee}
button{background:#eee;color:#111}}`;

/** For the content security policy: this style and no other. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** Asks whether to unsubscribe. Its button sends what a mail program's one click sends (RFC 8058 section 3.1). */
export const ASK_PAGE = page(
  'Unsubscribe',
  `<h1>Stop receiving this briefing?</h1>
<p>Press the button and no further edition is sent to you.</p>
<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click">
<button type="submit">Unsubscribe</button></form>`,
);

/** Says that the reader is mailed no more; of a link that is none too, so that nobody learns which are. */
export const DONE_PAGE = page(
  'Unsubscribed',
  `<h1>You are unsubscribed.</h1>
<p>No further edition is sent to you. One that is on its way at this moment may still arrive.</p>`,
);

/** For whoever tries many links that are none. */
export const SLOW_DOWN_PAGE = page(
  'Too many attempts',
  '<h1>Too many links that do not work</h1><p>Please try again in a few minutes.</p>',
);

/** Says that a request failed. */
export const LATER_PAGE = page(
  'Not now',
  '<h1>That did not work</h1><p>Nothing was changed. Please try again in a few minutes.</p>',
);

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head>
<body><main>${body}</main></body></html>
`;
}
