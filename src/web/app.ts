/**
 * What Daybook answers over HTTP: `/unsubscribe/<token>` and `/healthz`, nothing else.
 *
 * GET shows a form and changes nothing, because link scanners and previews fetch every address in a mail. Only POST
 * acts, and only with the field that RFC 8058 asks for. It needs no cookie, answers without a redirect, 200 whether the
 * token is good or not and however often it is sent, and not before the change is on disk.
 */

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { openToken, type Subscription, type TokenKey } from '../news/unsubscribe.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { FailureLimit } from './failure-limit.ts';
import { ASK_PAGE, DONE_PAGE, LATER_PAGE, SLOW_DOWN_PAGE, STYLE_HASH } from './page.ts';

/** A one-click POST has 26 bytes; a multipart one a few hundred. */
const MAX_BODY = 4096;

/** How long an answer of `/healthz` holds. */
const HEALTH_MS = 10_000;

/** What the web server needs of the house. */
export interface WebNeeds {
  readonly keys: readonly TokenKey[];
  /** Ends a subscription; on disk when the promise resolves, the same when it was ended before. */
  unsubscribe(subscription: Subscription): Promise<void>;
  /** Throws, or says false, when Daybook cannot do its work. */
  healthy(): Promise<boolean>;
  /** The address that a request came from. */
  addressOf(context: Context): string;
  readonly clock: Clock;
  readonly log: Log;
}

/** The application, ready to be served. */
export function makeWeb(needs: WebNeeds): Hono {
  const failures = new FailureLimit();
  const app = new Hono();
  app.use(headers());
  const health = rememberHealth(needs);
  app.get('/healthz', async (context) => {
    const healthy = await health();
    return context.text(healthy ? 'ok\n' : 'not well\n', healthy ? 200 : 503);
  });
  app.get('/unsubscribe/:token', (context) => context.html(ASK_PAGE));
  app.post('/unsubscribe/:token', limitBody, async (context) => {
    if (!(await isOneClick(context))) return context.html(ASK_PAGE);
    const subscription = openToken(needs.keys, context.req.param('token'));
    if (subscription === undefined) {
      const allowed = failures.allows(needs.addressOf(context), needs.clock.now().getTime());
      return allowed ? context.html(DONE_PAGE) : context.html(SLOW_DOWN_PAGE, 429);
    }
    await needs.unsubscribe(subscription);
    needs.log.info('unsubscribed', { briefing: subscription.briefing });
    return context.html(DONE_PAGE);
  });
  app.all('/unsubscribe/:token', (context) =>
    context.text('GET or POST\n', 405, { allow: 'GET, HEAD, POST' }),
  );
  app.notFound((context) => context.text('There is nothing here.\n', 404));
  app.onError((error, context) => {
    needs.log.error('request failed', { path: context.req.routePath, error });
    return context.html(LATER_PAGE, 503);
  });
  return app;
}

/** Asks how Daybook is, once within `HEALTH_MS` however often somebody wants to know: asking reads the database. */
function rememberHealth({ healthy, clock, log }: WebNeeds): () => Promise<boolean> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer = Promise.resolve(true);
  return () => {
    const now = clock.now().getTime();
    if (Math.abs(now - asked) >= HEALTH_MS) {
      asked = now;
      answer = healthy().catch((error) => {
        log.error('health check failed', { error });
        return false;
      });
    }
    return answer;
  };
}

/** Whether the body says `List-Unsubscribe=One-Click`, as a form or as multipart (RFC 8058 section 3.1). */
async function isOneClick(context: Context): Promise<boolean> {
  try {
    return (await context.req.parseBody())['List-Unsubscribe'] === 'One-Click';
  } catch {
    return false;
  }
}

function headers() {
  return async (context: Context, next: () => Promise<void>) => {
    await secure(context, next);
    // The address of the page lets whoever holds it unsubscribe the reader: it must not be kept, passed on or indexed.
    context.header('cache-control', 'no-store');
    context.header('x-robots-tag', 'noindex, nofollow');
  };
}

const limitBody = bodyLimit({
  maxSize: MAX_BODY,
  onError: (context) => context.text('That is too much.\n', 413),
});

const secure = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [STYLE_HASH],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
});
