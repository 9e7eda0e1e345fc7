import { wordSet } from '../../../text/word-set.ts';

/** Verbs that tell who says something. Forms, not stems: `reports` may be a noun, and the tagger is asked then. */
export const REPORTING: ReadonlySet<string> = wordSet(
  'say says said tell tells told report reports reported estimate estimates estimated announce announces announced ' +
    'confirm confirms confirmed state states stated add adds added note notes noted claim claims claimed warn warns ' +
    'warned show shows showed found finds find suggest suggests suggested indicate indicates indicated reveal reveals ' +
    'revealed forecast forecasts forecasted predict predicts predicted expect expects expected project projects ' +
    'projected put puts calculate calculates calculated acknowledge acknowledges acknowledged admit admits admitted ' +
    'allege alleges alleged argue argues argued assert asserts asserted disclose discloses disclosed explain explains ' +
    'explained insist insists insisted write writes wrote tweeted believe believes believed think thinks ' +
    'thought declare declares declared concluded concludes conclude determined discovered testified recorded counted ' +
    'spoke speaks gave gives complain complains complained concede concedes conceded caution cautions cautioned boasted ' +
    'lamented',
);

/** Nouns that stand for what somebody says; the source stands behind `from` or `by`, or before with `'s`. */
export const STATEMENTS: ReadonlySet<string> = wordSet(
  'report reports briefing statement study survey poll analysis estimate estimates assessment figures data document ' +
    'documents paper filing census review investigation audit forecast research findings letter announcement release ' +
    'memo intelligence note bulletin dossier',
);

/** Last words of a newspaper's, an agency's or a broadcaster's name. */
export const OUTLET_ENDINGS: ReadonlySet<string> = wordSet(
  'times post journal news press herald tribune telegraph mail globe gazette chronicle observer independent guardian ' +
    'reuters ap afp bbc cnn nbc abc cbs npr pbs bloomberg axios politico yonhap kyodo tass interfax xinhua cnbc msnbc ' +
    'sky fox voa rfe dpa efe ansa ria itar nhk itv aljazeera jazeera standard mirror sun star express inquirer examiner ' +
    'dispatch courier sentinel register bulletin today spiegel monde figaro zeitung economist newsweek atlantic yorker ' +
    'magazine newspaper weekly daily agency-france presse haaretz variety wired verge techcrunch',
);

/** Pronouns that stand for whoever spoke before. */
export const PRONOUNS: ReadonlySet<string> = wordSet('it he she they');
