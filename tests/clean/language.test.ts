import { expect, it } from 'vitest';
import { tellLanguage } from '../../src/pipeline/clean/language.ts';

it.each([
  ['ru', 'Мост закрыт на шесть недель, сказал в пятницу мэр города, и объехать его пока негде.'],
  ['uk', 'Міст зачинено на шість тижнів, сказав у п’ятницю мер міста, і об’їхати його поки ніде.'],
  ['be', 'Мост зачынены на шэсць тыдняў, сказаў у пятніцу мэр горада, і аб’ехаць яго пакуль няма як.'],
])('tells %s by the letters that it does not share', (language, text) => {
  expect(tellLanguage(text)).toBe(language);
});
