import { expect, test } from 'vitest';
import { kindOfRefusal } from '../../src/news/bounce.ts';

test.each([
  ['550 5.1.1 User unknown', 'hard'],
  ['5.1.1', 'hard'],
  ['5.1.10', 'hard'],
  ['5.2.1', 'hard'],
  ['550 no such user here', 'hard'],
  ['553 mailbox name not allowed', 'hard'],
  ['smtp; 550 5.0.0 unknown', 'hard'],
  ['552 5.2.2 mailbox full', 'soft'],
  ['5.2.2', 'soft'],
  ['552 over quota', 'soft'],
  ['450 4.2.1 try later', 'soft'],
  ['4.4.7', 'soft'],
  ['421 too busy', 'soft'],
  ['550 5.7.1 message refused by policy', 'policy'],
  ['550-5.7.26 unauthenticated', 'policy'],
  ['554 5.7.1 relay access denied', 'policy'],
  ['554 transaction failed', 'policy'],
  ['501 5.1.7 bad sender address', 'policy'],
  ['553 5.1.8 sender domain not found', 'policy'],
  ['552 5.3.4 message too big', 'soft'],
  ['550 5.6.0 bad content', 'policy'],
  ['5.4.4', 'policy'],
  ['', 'soft'],
  ['said 10.5.1.1 or so', 'soft'],
])('%s is %s', (words, kind) => {
  expect(kindOfRefusal(words)).toBe(kind);
});
