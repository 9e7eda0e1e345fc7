import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openToken, tokenFor, tokenKey, unsubscribeUrl } from '../../src/news/unsubscribe.ts';

const key = tokenKey('a secret of the operator, long enough');
const older = tokenKey('the secret that was used before this one');

describe('the token of a subscription', () => {
  it('opens to the reader and the briefing it was made for, with any key still known', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.stringMatching(/^[a-z0-9-]{1,40}$/), (recipient, briefing) => {
        expect(openToken([key, older], tokenFor(key, recipient, briefing))).toEqual({ recipient, briefing });
        expect(openToken([key, older], tokenFor(older, recipient, briefing))).toEqual({
          recipient,
          briefing,
        });
        expect(openToken([key], tokenFor(older, recipient, briefing))).toBe(undefined);
      }),
    );
  });

  it('is the same every time, so that a message sent again has the same bytes', () => {
    expect(tokenFor(key, 'reader@example.org', 'morning')).toBe(
      tokenFor(key, 'reader@example.org', 'morning'),
    );
  });

  it('shows neither the address nor whether two readers share a domain', () => {
    const one = tokenFor(key, 'reader@example.org', 'morning');
    const two = tokenFor(key, 'reades@example.org', 'morning');
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('example');
    expect(one.slice(8, 40)).not.toBe(two.slice(8, 40));
    expect(one.slice(40)).not.toBe(two.slice(40));
    expect(one).toMatch(/^[\w-]{40,160}$/);
  });

  it('cannot be changed in any place', () => {
    const token = tokenFor(key, 'reader@example.org', 'morning');
    for (let place = 0; place < token.length - 1; place += 1) {
      const other = token[place] === 'A' ? 'B' : 'A';
      expect(openToken([key, older], token.slice(0, place) + other + token.slice(place + 1))).toBe(undefined);
    }
  });

  it.each([
    '',
    'x',
    key.id,
    `${key.id}AAAA`,
    '%00',
    `${key.id}${'A'.repeat(5000)}`,
    `${key.id}${'A'.repeat(60)}`,
  ])('nothing opens %s', (token) => {
    expect(openToken([key], token)).toBe(undefined);
  });

  it('a secret that can be guessed is refused', () => {
    expect(() => tokenKey('short')).toThrow(RangeError);
  });
});

it('the token stands at the end of the address of a page', () => {
  const token = tokenFor(key, 'reader@example.org', 'morning');
  expect(unsubscribeUrl('https://news.example.org/', token)).toBe(
    `https://news.example.org/unsubscribe/${token}`,
  );
});
