/**
 * `daybook preview --watch`: the mail in several views side by side, made again when template or configuration change.
 * For the person at this machine only: it listens on the loopback address, answers to no other name (a page on the web
 * could otherwise reach it by DNS rebinding), and shows the mail in frames that run nothing.
 */

import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { WatchedMail } from '../briefing/watch-preview.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { PREVIEW_PAGE, PREVIEW_POLICY } from './preview-page.ts';

const LOOPBACK = '127.0.0.1';

/** Keeps a connection that waits for changes alive. */
const BEAT_MS = 20_000;

export interface PreviewNeeds {
  /**
   * Makes the mail as things stand now. An OperatorError is shown on the page, since that is where its author looks.
   */
  build(): Promise<WatchedMail>;
  /** 0: any port that is free. */
  readonly port: number;
}

export interface PreviewServer {
  readonly url: string;
  /** Makes the mail again and tells the pages that look on. */
  refresh(): void;
  close(): Promise<void>;
}

type Outcome = { readonly mail: WatchedMail } | { readonly problem: string };

/** @throws OperatorError when the port is taken */
export async function servePreview({ build, port }: PreviewNeeds): Promise<PreviewServer> {
  let version = 0;
  let outcome = attempt(build);
  const onlookers = new Onlookers();
  const app = new Hono();
  app.use(async (context, next) => {
    if (!isOurs(context.req.header('host'), listening())) return context.text('wrong host\n', 421);
    await next();
    context.header('Cache-Control', 'no-store');
    context.header('X-Content-Type-Options', 'nosniff');
    return undefined;
  });
  app.get('/', (context) => {
    context.header('Content-Security-Policy', PREVIEW_POLICY);
    return context.html(PREVIEW_PAGE);
  });
  app.get('/state.json', async (context) => context.json(describe(await outcome, version)));
  app.get('/mail.html', async (context) => showMail(context, await outcome));
  app.get('/mail.txt', async (context) => {
    const made = await outcome;
    return context.text('mail' in made ? made.mail.rendering.text : made.problem);
  });
  app.get('/changes', (context) =>
    streamSSE(context, async (stream) => {
      while (!stream.aborted) {
        await onlookers.wait(stream);
        await stream.writeSSE({ data: String(version) });
      }
    }),
  );
  const server = await listen(app, port);
  return {
    url: `http://${LOOPBACK}:${listening()}/`,
    refresh() {
      version++;
      outcome = attempt(build);
      onlookers.wake();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };

  function listening(): number {
    return (server.address() as AddressInfo).port;
  }
}

/** The pages that look on. */
class Onlookers {
  readonly #wakes = new Set<() => void>();

  wake(): void {
    for (const wake of [...this.#wakes]) wake();
  }

  /** Until the next change, a beat at most, or until the page is closed. */
  wait(stream: SSEStreamingApi): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#wakes.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, BEAT_MS);
      this.#wakes.add(wake);
      stream.onAbort(wake);
    });
  }
}

async function attempt(build: PreviewNeeds['build']): Promise<Outcome> {
  try {
    return { mail: await build() };
  } catch (error) {
    if (!(error instanceof OperatorError)) return { problem: String((error as Error).stack ?? error) };
    return { problem: [error.message, error.where, error.hint].filter(Boolean).join('\n') };
  }
}

function describe(outcome: Outcome, version: number): object {
  if ('problem' in outcome) return { version, problem: outcome.problem };
  const { rendering, findings, sample } = outcome.mail;
  return {
    version,
    subject: rendering.subject,
    preheader: rendering.preheader,
    notes: rendering.notes.map(({ message }) => message),
    findings,
    sample,
  };
}

/** The mail alone, in a frame's own origin where nothing runs and nothing loads but pictures. */
function showMail(context: Context, outcome: Outcome): Response | Promise<Response> {
  if ('problem' in outcome) return context.text('');
  context.header(
    'Content-Security-Policy',
    "sandbox; default-src 'none'; img-src https:; style-src 'unsafe-inline'",
  );
  return context.html(pretend(outcome.mail.rendering.html, context.req.query('as') ?? 'light'));
}

/** What a reader's settings would make of the mail: a frame cannot be told that it is night. */
function pretend(html: string, as: string): string {
  if (as === 'bare') return html.replace(/<style\b[\s\S]*?<\/style>/gi, '');
  const dark = as === 'dark';
  return html
    .replaceAll('(prefers-color-scheme: dark)', dark ? 'all' : 'not all')
    .replaceAll('color-scheme: light dark', `color-scheme: ${dark ? 'dark' : 'light'}`);
}

function isOurs(host: string | undefined, port: number): boolean {
  return host === `${LOOPBACK}:${port}` || host === `localhost:${port}`;
}

function listen(app: Hono, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: LOOPBACK, port }, () => resolve(server));
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new OperatorError('preview-port-taken', `nothing can listen on port ${port} (${cause.code})`, {
          hint: 'Choose another one with --port, or leave it out to take any that is free.',
          cause,
        }),
      ),
    );
  });
}
