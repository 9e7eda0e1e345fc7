import { setTimeout as sleep } from 'node:timers/promises';
import type { Draft } from '../../news/retelling.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Answer, Rewriter, Trouble } from '../../ports/rewriter.ts';
import { PROMPT_VERSION, promptFor } from './prompt.ts';
import { readAnswer } from './read-answer.ts';
import { readBody } from './read-body.ts';

/** How the endpoint is reached and how much of it is used. */
export interface ChatSettings {
  /** Up to and without `/chat/completions`: `http://localhost:11434/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key?: string;
  /** How long one answer may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Further tries after a failure that may pass (429, 5xx, no connection, no answer in time). */
  readonly retries: number;
  /** The most requests of one run, retries included. */
  readonly requests: number;
}

/** Tokens that two sentences and a headline need, several times over. */
const MAX_TOKENS = 500;
/** The first pause before another try; each further one is twice as long. */
const PAUSE_MS = 250;
/** A server that asks for a longer pause (Retry-After) has no time for a morning edition. */
const MAX_PAUSE_MS = 5_000;

/** One try: an answer, or what was wrong and whether another try may help, after how long. */
type Try = Answer | (Trouble & { readonly again: true; readonly pauseMs?: number });

/**
 * A language model behind the chat completions protocol that OpenAI, Ollama, llama.cpp, vLLM and most others speak.
 * Sends a story's headline and sentences, nothing else. Redirects are refused, because they would carry the key along.
 */
export class ChatRewriter implements Rewriter {
  readonly name: string;
  readonly #settings: ChatSettings;
  readonly #endpoint: URL;
  #left: number;

  constructor(settings: ChatSettings) {
    this.#settings = settings;
    this.#endpoint = endpointOf(settings.url);
    this.#left = settings.requests;
    this.name = `${settings.model} ${PROMPT_VERSION}`;
  }

  async rewrite(draft: Draft): Promise<Answer> {
    let pause = PAUSE_MS;
    for (let attempt = 0; ; attempt++) {
      if (this.#left <= 0) return { trouble: 'was asked as often as one run may', over: true };
      this.#left--;
      const outcome = await this.#ask(draft);
      if (!('again' in outcome)) return outcome;
      if (attempt >= this.#settings.retries) return { trouble: outcome.trouble, over: true };
      await sleep(outcome.pauseMs ?? pause);
      pause *= 2;
    }
  }

  async #ask(draft: Draft): Promise<Try> {
    const { key, model, timeoutMs } = this.#settings;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(this.#endpoint, {
        method: 'POST',
        redirect: 'error',
        signal,
        headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
        body: JSON.stringify({ model, messages: promptFor(draft), temperature: 0, max_tokens: MAX_TOKENS }),
      });
      return await readResponse(response);
    } catch {
      if (signal.aborted)
        return { trouble: `did not answer within ${timeoutMs / 1000} s`, over: false, again: true };
      return { trouble: 'could not be reached', over: false, again: true };
    }
  }
}

async function readResponse(response: Response): Promise<Try> {
  const { status } = response;
  if (status === 429 || status >= 500) {
    await response.body?.cancel();
    const pauseMs = pauseOf(response.headers.get('retry-after'));
    return {
      trouble: `failed (${status})`,
      over: false,
      again: true,
      ...(pauseMs === undefined ? {} : { pauseMs }),
    };
  }
  if (!response.ok) {
    await response.body?.cancel();
    return { trouble: `refused the request (${status})`, over: true };
  }
  const body = await readBody(response);
  if (body === undefined) return { trouble: 'sent far more than was asked for', over: true };
  const retelling = readAnswer(body);
  return retelling === undefined ? { trouble: 'sent no headline and summary', over: false } : { retelling };
}

/** Seconds as RFC 9110 section 10.2.3 has them, at most five; a date is not waited for. */
function pauseOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null || !/^\d{1,6}$/.test(retryAfter)) return undefined;
  return Math.min(Number(retryAfter) * 1000, MAX_PAUSE_MS);
}

function endpointOf(url: string): URL {
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (
    base === undefined ||
    !/^https?:$/.test(base.protocol) ||
    base.username !== '' ||
    base.password !== ''
  ) {
    throw new OperatorError('rewriter-url-invalid', 'The address of the language model cannot be used.', {
      where: 'rewriter.url',
      hint: 'Give an address such as http://localhost:11434/v1 or https://api.example.org/v1, without user and password; the key has its own place.',
    });
  }
  base.pathname = `${base.pathname.replace(/\/+$/, '')}/chat/completions`;
  return base;
}
