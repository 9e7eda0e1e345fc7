import { LIMITS } from './limits.ts';

/**
 * The address when a mail may lead there, else null: `https:`, `http:` and `mailto:`, nothing with a user name in it
 * (`https://bank.example@evil.example/`), without white space or control characters.
 */
export function allowUrl(address: string | undefined): string | null {
  if (!address || address.length > LIMITS.url || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'mailto:')
    return /^mailto:[\w.+-]+@[\w.-]+(?:\?[\w%=&.-]*)?$/.test(url.href) ? url.href : null;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username || url.password || !url.hostname) return null;
  return url.href.length > LIMITS.url ? null : url.href;
}

/** The pattern with each `{name}` replaced by its value, percent-encoded; names that are not given stay. */
export function fillPattern(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (all, name: string) =>
    Object.hasOwn(values, name) ? encodeURIComponent(values[name]!) : all,
  );
}
