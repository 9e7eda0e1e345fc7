/** Words that publishers' and agencies' names are made with. */
const WORDS =
  /\b(?:news|press|times|post|herald|tribune|journal|gazette|chronicle|daily|agency|wire|courier|observer|guardian|telegraph|mail|standard|sun|star|globe|record|register|review|report|reporter|dispatch|examiner|inquirer|independent|mirror|express|bulletin|monitor|economist|broadcasting|television|tv|radio|media|magazine|online|today|weekly|bbc|cnn|npr|abc|nbc|cbs|pbs|afp|ap|upi|dpa|efe|ansa|reuters|bloomberg|xinhua|tass|kyodo|interfax)\b/i;

/** True for a short text that reads as the name of a publisher or an agency. */
export function isPublisher(text: string): boolean {
  return text.length <= 60 && WORDS.test(text);
}
