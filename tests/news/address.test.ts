import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOfAddress, keyOfAddress } from '../../src/news/address.ts';
import { HOSTILE_ADDRESSES } from './hostile-addresses.ts';

describe('an address that can be mailed to', () => {
  it.each([
    'reader@example.org',
    'first.last+news@mail.example.co.uk',
    "o'neil_42@example.org",
    'a@localhost',
    'x-y=z@example.org',
    'jürgen@bücher.example',
    'チームメンバー@例え.テスト',
    'अजय@उदाहरण.भारत',
    'ivan@xn--e1afmkfd.xn--p1ai',
    `${'a'.repeat(64)}@example.org`,
    `a@${'x'.repeat(63)}.example`,
  ])('%s', (address) => {
    expect(faultOfAddress(address)).toBe(undefined);
  });
});

describe('an address that could mean another one', () => {
  it('there are more than a hundred of them', () => {
    expect(new Set(HOSTILE_ADDRESSES).size).toBeGreaterThan(150);
  });

  it.each(HOSTILE_ADDRESSES.map((address) => [JSON.stringify(address).slice(0, 60), address]))(
    '%s is refused',
    (_shown, address) => {
      const fault = faultOfAddress(address);
      expect(fault).toMatch(/^(it|nothing|more|a|what|the) /);
      expect(fault).toMatch(/^[ -~]+$/);
    },
  );

  it.each([
    ['Ann Holm <ann@example.org>', 'it has angle brackets, or a name; only the address may stand here'],
    ['ann @example.org', 'it holds a space, which has no place in an address'],
  ])('%s is refused in words that say what to leave out', (address, fault) => {
    expect(faultOfAddress(address)).toBe(fault);
  });

  it('whatever is let in holds nothing that SMTP, a header or a list could read as more than one address', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.string({ unit: 'binary-ascii' })),
        fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 3 })),
        fc.nat(),
        (text, extra, place) => {
          const address = text.slice(0, place % 20) + extra + text.slice(place % 20);
          if (faultOfAddress(address) !== undefined) return;
          expect(address.split('@')).toHaveLength(2);
          expect(address).not.toMatch(/[\s\p{C}<>()[\]:;,\\"|!%`]/u);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('the key of an address', () => {
  it('is the same for all spellings', () => {
    expect(keyOfAddress('Reader@Example.ORG')).toBe('reader@example.org');
    expect(keyOfAddress('a@BÜCHER.example')).toBe('a@xn--bcher-kva.example');
    expect(keyOfAddress('a@xn--bcher-kva.example')).toBe(keyOfAddress('a@bücher.example'));
    expect(keyOfAddress('ju\u0308rgen@example.org')).toBe(keyOfAddress('jürgen@example.org'));
  });

  it('keeps different mailboxes apart', () => {
    expect(keyOfAddress('a.b@example.org')).not.toBe(keyOfAddress('ab@example.org'));
    expect(keyOfAddress('a+1@example.org')).not.toBe(keyOfAddress('a@example.org'));
  });
});
