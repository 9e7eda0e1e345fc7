import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { ChatRewriter, type ChatSettings } from '../../src/adapters/model/chat-rewriter.ts';
import { OperatorError } from '../../src/ports/operator-error.ts';

const DRAFT = {
  headline: 'Dam at Orsa holds',
  sentences: ['The dam at Orsa held overnight, engineers said.'],
};
const RETELLING = { headline: 'Orsa dam holds', summary: 'Engineers said the dam at Orsa held.' };

type Answerer = (response: ServerResponse, request: IncomingMessage, body: string) => void;

const servers: { close(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that speaks the protocol as far as the test wants it to. */
async function serve(
  ...answers: Answerer[]
): Promise<{ url: string; bodies: string[]; headers: IncomingMessage['headers'][] }> {
  const bodies: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      bodies.push(body);
      headers.push(request.headers);
      answers[Math.min(bodies.length, answers.length) - 1]!(response, request, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, bodies, headers };
}

const say =
  (content: unknown): Answerer =>
  (response) => {
    response.setHeader('content-type', 'application/json');
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: text } }] }));
  };

const fail =
  (status: number, headers: Record<string, string> = {}): Answerer =>
  (response) => {
    response.writeHead(status, headers);
    response.end('{"error":"no"}');
  };

function rewriter(url: string, more: Partial<ChatSettings> = {}): ChatRewriter {
  return new ChatRewriter({ url, model: 'small', timeoutMs: 2_000, retries: 2, requests: 10, ...more });
}

describe('the model', () => {
  test('is asked with the sentences alone, and its answer comes back', async () => {
    const { url, bodies, headers } = await serve(say(RETELLING));
    expect(await rewriter(url, { key: 'k-1' }).rewrite(DRAFT)).toEqual({ retelling: RETELLING });
    const asked = JSON.parse(bodies[0]!);
    expect(asked).toMatchObject({ model: 'small', temperature: 0 });
    expect(JSON.parse(asked.messages[1].content)).toEqual(DRAFT);
    expect(headers[0]!.authorization).toBe('Bearer k-1');
  });

  test('may wrap its answer in a fence or a sentence', async () => {
    const { url } = await serve(say(`Sure! \`\`\`json\n${JSON.stringify(RETELLING)}\n\`\`\` Enjoy.`));
    expect(await rewriter(url).rewrite(DRAFT)).toEqual({ retelling: RETELLING });
  });

  test('is asked again after a failure that passes', async () => {
    const { url, bodies } = await serve(fail(500), fail(429, { 'retry-after': '0' }), say(RETELLING));
    expect(await rewriter(url).rewrite(DRAFT)).toEqual({ retelling: RETELLING });
    expect(bodies).toHaveLength(3);
  });

  test('is not asked more often than the budget of a run allows', async () => {
    const { url, bodies } = await serve(say(RETELLING));
    const limited = rewriter(url, { requests: 2 });
    await limited.rewrite(DRAFT);
    await limited.rewrite(DRAFT);
    expect(await limited.rewrite(DRAFT)).toEqual({
      trouble: 'was asked as often as one run may',
      over: true,
    });
    expect(bodies).toHaveLength(2);
  });

  test('is named so that answers of another model are not its own', () => {
    expect(rewriter('http://localhost/v1').name).not.toBe(
      rewriter('http://localhost/v1', { model: 'large' }).name,
    );
  });
});

describe('an endpoint that is of no use costs a note, never an edition', () => {
  test.each<[string, Answerer, string, boolean]>([
    ['fails and goes on failing', fail(503), 'failed (503)', true],
    ['refuses the key', fail(401), 'refused the request (401)', true],
    ['does not know the model', fail(404), 'refused the request (404)', true],
    ['sends a redirect', fail(302, { location: 'http://127.0.0.1:1/' }), 'could not be reached', true],
    ['hangs up', (response) => response.destroy(), 'could not be reached', true],
    ['sends no JSON', (response) => response.end('<html>busy</html>'), 'sent no headline and summary', false],
    [
      'sends JSON of another shape',
      (response) => response.end('{"choices":[]}'),
      'sent no headline and summary',
      false,
    ],
    ['answers with prose', say('I would rather not.'), 'sent no headline and summary', false],
    ['answers with numbers', say({ headline: 1, summary: 2 }), 'sent no headline and summary', false],
    [
      'sends far too much',
      (response) => response.end('x'.repeat(400_000)),
      'sent far more than was asked for',
      true,
    ],
  ])('when it %s', async (_, answerer, trouble, over) => {
    const { url } = await serve(answerer);
    expect(await rewriter(url, { retries: 1 }).rewrite(DRAFT)).toEqual({ trouble, over });
  });

  test('when it never answers', async () => {
    const { url } = await serve(() => {});
    const answer = await rewriter(url, { timeoutMs: 100, retries: 0 }).rewrite(DRAFT);
    expect(answer).toEqual({ trouble: 'did not answer within 0.1 s', over: true });
  });

  test('when it begins to answer and never ends', async () => {
    const { url } = await serve((response) => response.write('{"choices":'));
    const answer = await rewriter(url, { timeoutMs: 100, retries: 0 }).rewrite(DRAFT);
    expect(answer).toEqual({ trouble: 'did not answer within 0.1 s', over: true });
  });

  test('when nobody listens', async () => {
    expect(await rewriter('http://127.0.0.1:1/v1', { retries: 0 }).rewrite(DRAFT)).toEqual({
      trouble: 'could not be reached',
      over: true,
    });
  });
});

test.each(['localhost:11434', 'ftp://localhost/v1', 'http://user:word@localhost/v1', ''])(
  'an address that cannot be used is the operator’s to mend: "%s"',
  (url) => {
    expect(() => rewriter(url)).toThrow(OperatorError);
    expect(() => rewriter(url)).not.toThrow(/word/);
  },
);
