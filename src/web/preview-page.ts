/** The page of `daybook preview --watch`: checks on the left, the mail's views beside them. */

import { createHash } from 'node:crypto';

const STYLE = `
:root{color-scheme:light dark}
body{margin:0;display:flex;height:100vh;font:15px/1.45 Helvetica,Arial,sans-serif;color:#1f1b16;background:#e6e1d6}
aside{flex:0 0 290px;box-sizing:border-box;padding:20px;overflow:auto;background:#fffdf8}
h1{margin:0 0 4px;font:bold 22px/1.2 Georgia,serif}
h2{margin:22px 0 6px;font-size:15px}
p{margin:0 0 8px}
ul{margin:0;padding:0;list-style:none}
li{margin:0 0 10px;padding-left:12px;border-left:4px solid #3b7a4b}
li.bad{border-color:#9c2a1a}
li b{display:block}
pre{margin:0;white-space:pre-wrap;font:14px/1.45 Menlo,Consolas,monospace}
#problem{color:#9c2a1a}
main{flex:1;display:flex;gap:18px;padding:18px;overflow:auto}
figure{margin:0;flex:none;display:flex;flex-direction:column}
figcaption{margin:0 0 6px}
iframe{flex:1;border:0;background:#fff}
iframe.dark{background:#121110}
.phone{width:375px}
.desktop{width:700px}
@media (prefers-color-scheme:dark){body{color:#ede8dd;background:#121110}aside{background:#1d1b18}#problem{color:#ff9f87}}`;

const SCRIPT = `
const state = document.getElementById.bind(document);
async function show() {
  const now = await (await fetch('state.json')).json();
  state('problem').textContent = now.problem ?? '';
  state('subject').textContent = now.subject ?? '';
  state('preheader').textContent = now.preheader ?? '';
  state('sample').textContent = now.sample ? 'Nothing is new: these are sample news.' : '';
  state('notes').textContent = (now.notes ?? []).join(' ');
  state('findings').replaceChildren(...(now.findings ?? []).map(({ check, good, message }) => {
    const item = document.createElement('li');
    const name = document.createElement('b');
    name.textContent = (good ? '' : 'Look at ') + check;
    item.append(name, message);
    item.className = good ? 'good' : 'bad';
    return item;
  }));
  for (const frame of document.querySelectorAll('iframe')) {
    frame.src = frame.dataset.of + (frame.dataset.of.includes('?') ? '&' : '?') + 'v=' + now.version;
  }
  document.body.dataset.version = now.version;
}
new EventSource('changes').onmessage = ({ data }) => {
  if (data !== document.body.dataset.version) show();
};
show();`;

const VIEWS: readonly (readonly [caption: string, of: string, classes: string])[] = [
  ['Phone, by day', 'mail.html?as=light', 'phone'],
  ['Phone, by night', 'mail.html?as=dark', 'phone dark'],
  ['Desktop, by day', 'mail.html?as=light', 'desktop'],
  ['Desktop, by night', 'mail.html?as=dark', 'desktop dark'],
  ['No style elements', 'mail.html?as=bare', 'phone'],
  ['Text part', 'mail.txt', 'desktop'],
];

export const PREVIEW_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Daybook preview</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head>
<body><aside><h1>Preview</h1><p id="sample"></p><pre id="problem" role="alert"></pre>
<h2>Subject</h2><p id="subject"></p><h2>After it in the inbox</h2><p id="preheader"></p>
<h2>Checks</h2><ul id="findings"></ul><p id="notes"></p></aside>
<main>${VIEWS.map(([caption, of, classes]) => `<figure><figcaption>${caption}</figcaption><iframe title="${caption}" class="${classes}" data-of="${of}" sandbox></iframe></figure>`).join('')}</main>
<script>${SCRIPT}</script></body></html>`;

/** This style, this script, frames and requests of this server, and nothing else. */
export const PREVIEW_POLICY = [
  "default-src 'none'",
  `style-src '${hash(STYLE)}'`,
  `script-src '${hash(SCRIPT)}'`,
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
