import { describe, expect, it } from 'vitest';
import { cleanLines as clean, keptOf, paragraphs } from './documents.ts';

const HEAD = ['Home', 'News', 'Letters', 'Cracks in the Quay Are Nothing New', '3 May 2031'];
const BODY = paragraphs(4);

describe('a letter', () => {
  it.each([
    [['Yours faithfully,', 'Ida Blom', 'Mill Lane, Northmere']],
    [['Yours sincerely', 'Ida Blom']],
    [['Sincerely,', 'Dr Ida Blom', 'Chair, Northmere Harbor Society']],
    [['Mit freundlichen Grüßen', 'Ida Blom']],
  ])('ends above its signature: %s', (signature) => {
    expect(keptOf(clean([...HEAD, ...BODY, ...signature]))).toEqual(BODY);
  });

  it('goes on where sentences stand below those words', () => {
    const lines = [...BODY.slice(0, 2), 'Sincerely,', ...BODY.slice(2)];
    expect(keptOf(clean([...HEAD, ...lines]))).toEqual(expect.arrayContaining(BODY));
  });
});
