/**
 * Agencies and broadcasters that all call by a short name, for a pattern (`A|B`). A single word that may be a person's
 * or a paper's is not among them.
 */
export const NEWSROOMS =
  'ABC|AFP|ANI|AP|BBC|Bloomberg|CBC|CBS|CNN|DPA|IANS|ITV|MSNBC|NBC|NPR|PBS|PTI|RTE|Reuters|Sky|UPI|VOA|Xinhua';
