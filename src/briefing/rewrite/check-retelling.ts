/**
 * What a language model says is printed only when everything in it that could be wrong stands in what it was given:
 * numbers with their unit, noun and qualifier, names, quotations, denials, and who says so. It is not asked whether the
 * words are well chosen, only whether they could have been taken from these sentences. When in doubt, no: the articles'
 * own sentences are always there.
 */

import type { Draft, Retelling } from '../../news/retelling.ts';
import { countTerms } from '../../text/salience.ts';
import { isSpeechVerb } from '../../text/speech.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkQuotations } from './check-quotations.ts';

/** Two lines on a telephone, as for a headline of our own. */
const MAX_HEADLINE = 110;
/** Three long sentences; more is no dek. */
const MAX_SUMMARY = 600;
/** The share of its words of content that a retelling may bring along. With more it tells something else. */
const NEW_WORDS = 0.4;

/** Why a retelling must not be printed, in words that finish "was not used, because it"; undefined when it may be. */
export function checkRetelling(draft: Draft, retelling: Retelling): string | undefined {
  const given = [draft.headline, ...draft.sentences];
  const said = [retelling.headline, retelling.summary];
  return (
    checkShape(retelling) ??
    checkQuotations(given, said) ??
    checkNumbers(given, said) ??
    checkNames(given, said) ??
    checkDenials(given, said) ??
    checkSource(draft, retelling) ??
    checkNovelty(given, said)
  );
}

function checkShape({ headline, summary }: Retelling): string | undefined {
  if (headline.length < 10 || summary.length < 10) return 'says next to nothing';
  if (headline.length > MAX_HEADLINE) return `has a headline of more than ${MAX_HEADLINE} characters`;
  if (summary.length > MAX_SUMMARY) return `has a summary of more than ${MAX_SUMMARY} characters`;
  const both = `${headline} ${summary}`;
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(both)) return 'holds control characters';
  if (/[<>{}[\]|*_#`~^\\@]|https?:|www\./i.test(both)) return 'holds markup or an address';
  if (/(?:…|\.\.\.)\s*$/.test(headline)) return 'has a headline that is cut off';
  return undefined;
}

const DENIALS =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied)|refus(?:e|es|ed)|reject(?:s|ed)?|fail(?:s|ed)?|halt(?:s|ed)?|unlikely)$/;

/** A denial must be one of the sentences' own, and a headline that denies must not become one that affirms. */
function checkDenials(given: readonly string[], said: readonly string[]): string | undefined {
  const [before, after] = [denialsIn(given.join(' ')), denialsIn(said.join(' '))];
  const added = [...after].find((word) => !before.has(word));
  if (added !== undefined) return `denies something ("${added}") that the sentences do not deny`;
  if (before.size > 0 && after.size === 0) return 'leaves out a denial';
  return undefined;
}

function denialsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  return new Set(
    words.map((word) => (/n['’]t$/.test(word) ? 'not' : word)).filter((word) => DENIALS.test(word)),
  );
}

/**
 * A headline that gave its source still does, and so does a summary of sentences that all report what somebody says.
 */
function checkSource(draft: Draft, { headline, summary }: Retelling): string | undefined {
  const lost =
    (isReport(draft.headline) && !isReport(headline)) ||
    (draft.sentences.every(isReport) && !isReport(summary));
  return lost ? 'states as a fact what the sentences report as a claim' : undefined;
}

function isReport(sentence: string): boolean {
  if (
    /\b(?:according to|reportedly|allegedly|accus|suspect|estimate)/i.test(sentence) ||
    /^[^:]{3,40}: /.test(sentence)
  )
    return true;
  return (sentence.match(/\p{L}+/gu) ?? []).some((word) => isSpeechVerb(word));
}

function checkNovelty(given: readonly string[], said: readonly string[]): string | undefined {
  const known = countTerms(given.join(' '));
  const strays = said.some((text) => {
    const terms = [...countTerms(text).keys()];
    return terms.filter((term) => !known.has(term)).length > NEW_WORDS * terms.length;
  });
  return strays ? 'tells more than the sentences do' : undefined;
}
