import { wordSet } from './word-set.ts';

/** English words that hold a sentence together and say nothing of what it is about. In lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(
  'a an the and or but nor if of to in on at by for with from as is are was were be been being am has have had having ' +
    'do does did doing will would can could may might must shall should not no it its he she they we i you him her them ' +
    'his their our your my me us this that these those there here who whom whose which what when where why how than then ' +
    'so such also into onto over under out up down off about after before between during through against among within ' +
    'without while because since until although though said says say told mr mrs ms dr one two more most some any all ' +
    'both each every few other another new last first just only own same too very still even again now like despite amid per yes yet via once s t',
);
