import type { Wording } from './wording.ts';
import { ADVERTISING } from './wordings/advertising.ts';
import { AUTHORS } from './wordings/authors.ts';
import { CONTACTS } from './wordings/contacts.ts';
import { MENUS } from './wordings/menus.ts';
import { NOTICES } from './wordings/notices.ts';
import { OFFERS } from './wordings/offers.ts';
import { OTHER_STORIES } from './wordings/other-stories.ts';
import { PAGE_DATA } from './wordings/page-data.ts';
import { PICTURES } from './wordings/pictures.ts';
import { READERS } from './wordings/readers.ts';
import { TERMS } from './wordings/terms.ts';
import { WEBLOGS } from './wordings/weblogs.ts';

/**
 * English wording, and the commonest of other languages, in the order of precedence, that of the files as of the lines
 * in them: the first that fits decides. What has to be asked before wordings of another kind stands among those.
 * Collected from how news sites and the usual publishing systems label the parts of a page.
 */
export const WORDINGS: readonly Wording[] = [
  ...PAGE_DATA,
  ...OTHER_STORIES,
  ...WEBLOGS,
  ...READERS,
  ...TERMS,
  ...OFFERS,
  ...ADVERTISING,
  ...NOTICES,
  ...PICTURES,
  ...CONTACTS,
  ...AUTHORS,
  ...MENUS,
];
