type Turn = readonly [first: string, behind: string, verb: string];

/** Each list of verbs and what stands behind them, without articles, with the verb that says the same of an object. */
export const DEED_TURNS: readonly Turn[] = parseTurns([
  ['come out in support of, show support for, throw weight behind, lend support to', 'back'],
  [
    'launch attack on, launch attacks on, launch attack against, launch attacks against, stage attack on',
    'attack',
  ],
  ['conduct review of, carry out review of, undertake review of', 'review'],
  ['conduct investigation into, carry out investigation into', 'investigate'],
  ['file charges against, bring charges against', 'charge'],
  ['issue warning to', 'warn'],
  ['issue apology to, offer apology to, make apology to', 'apologize to'],
  ['issue apology for, offer apology for, make apology for', 'apologize for'],
  ['issue call for, make call for', 'call for'],
  ['lodge appeal against, file appeal against, launch appeal against', 'appeal'],
  ['hold discussions with', 'talk with'],
  ['pay tribute to', 'honor'],
  ['provide support to, provide support for, offer support to', 'support'],
  ['provide help to, provide assistance to, give help to', 'help'],
  ['provide funding for, provide funding to', 'fund'],
  ['provide protection to, provide protection for', 'protect'],
  ['lay blame on, place blame on', 'blame'],
  ['place ban on, impose ban on', 'ban'],
  ['place limit on, place limits on, impose limits on', 'limit'],
  ['have influence on', 'influence'],
  ['make donation to', 'donate to'],
  ['make improvements to', 'improve'],
  ['make preparations for', 'prepare for'],
  ['make fun of', 'mock'],
  ['make contact with, get in touch with', 'contact'],
  ['gain entry to', 'enter'],
  ['keep track of', 'track'],
  ['beef up', 'boost'],
  ['hand out', 'distribute'],
  ['bow out of', 'quit'],
  ['raise questions about, raise doubts about, cast doubt on', 'question'],
  ['raise objections to', 'oppose'],
  ['express regret for, express regret over', 'regret'],
  ['express disapproval of, voice disapproval of', 'disapprove of'],
  ['express gratitude to', 'thank'],
  ['give rise to', 'cause'],
]);

/** What somebody means to do, by a verb and a noun, with the verb that says so before another. */
export const INTENTION_TURNS: readonly Turn[] = parseTurns([
  ['take decision to, reach decision to', 'decide to'],
  ['make pledge to', 'pledge to'],
  ['make promise to', 'promise to'],
  ['make vow to', 'vow to'],
  ['make offer to', 'offer to'],
  ['make effort to, make efforts to', 'try to'],
  ['have plans to, have plan to', 'plan to'],
  ['express desire to, voice desire to', 'want to'],
]);

function parseTurns(turns: readonly (readonly [turns: string, verb: string])[]): Turn[] {
  return turns.flatMap(([list, verb]) =>
    list.split(', ').map((turn): Turn => {
      const first = turn.indexOf(' ');
      return [turn.slice(0, first), turn.slice(first + 1), verb];
    }),
  );
}
