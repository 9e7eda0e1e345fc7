/** What heads an article's own summary, against a folded line: `Story highlights`. */
export const HIGHLIGHTS =
  /^(?:(?:story|article) )?highlights:?$|^(?:key (?:points|takeaways)|at a glance|in brief|summary|what (?:you need to|to|we) know(?: so far)?):?$/;
/** The same where no menu says so. */
export const STORY_HIGHLIGHTS = /^(?:(?:article|story) highlights|key points):?$/;
