import type { PageElement } from './html-page.ts';
import { MAX_METADATA } from './limits.ts';

/** The programs that ask for consent to cookies, by the elements that they put into every page, open or closed. */
const CONSENT =
  /^(?:onetrust-consent-sdk|onetrust-pc-sdk|onetrust-banner-sdk|CybotCookiebotDialog|didomi-host|didomi-popup|qc-cmp2-container|qc-cmp2-main|usercentrics-(?:root|cmp-ui)|cmplz-cookiebanner-container|cookie-law-info-bar|cookie-notice|cookiescript_injected|iubenda-cs-banner|truste-consent-track|BorlabsCookieBox|cky-consent-container|moove_gdpr_cookie_info_bar|termly-code-snippet-support|fc-consent-root|cc-window)$/;

/** True for what such a program has put into the page, which is no text of its own. */
export function asksConsent(element: PageElement): boolean {
  if (CONSENT.test(element.getAttribute('id') ?? '')) return true;
  const names = element.getAttribute('class') ?? '';
  return names.length <= MAX_METADATA && names.split(/\s+/).some((name) => CONSENT.test(name));
}
