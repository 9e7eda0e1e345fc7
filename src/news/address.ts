/**
 * Addresses of readers. They come from files and forms, go into SMTP commands and headers, and a mail library reads
 * more into a string than the person who wrote it (`a@x\r\nBcc: b@z` is two recipients to it). So only what can mean
 * one thing is let in: the dot-atom form of RFC 5321 section 4.1.2, with letters beyond ASCII as RFC 6531 section 3.3
 * has them. Quoted local parts, comments, address literals, source routes and display names are refused.
 */

import { domainToASCII } from 'node:url';

/** Octets of an address: a path is 256 with its angle brackets (RFC 5321 section 4.5.3.1.3). */
const MAX_ADDRESS = 254;
/** Octets before the `@` (RFC 5321 section 4.5.3.1.1). */
const MAX_LOCAL = 64;
/** Octets of a label of the domain, as DNS has it (RFC 1035 section 2.3.4). */
const MAX_LABEL = 63;

/**
 * `atext` of RFC 5322 without what old mailers read as a route or a command (`!`, `%`, `|`, backquote), and letters,
 * digits and marks of any script.
 */
const LOCAL_CHARACTER = /^[\w#$&'*+\-/=?^{}~.\p{L}\p{N}\p{M}]$/u;
const DOMAIN_CHARACTER = /^[a-z\d\-.\p{L}\p{N}\p{M}]$/iu;
/** What both allow and most addresses hold; the classes of all scripts take a millisecond to be compiled. */
const COMMON_CHARACTERS = /^[A-Za-z\d.-]*$/;

/**
 * Why the text cannot be mailed to, in words that follow "because"; nothing when it can. No part of the address is
 * repeated except a character that does not belong.
 */
export function faultOfAddress(address: string): string | undefined {
  if (Buffer.byteLength(address) > MAX_ADDRESS) return `it is longer than ${MAX_ADDRESS} bytes`;
  const at = address.indexOf('@');
  if (at === -1) return 'it has no @';
  if (/^[^<>]*<[^<>]+>\s*$/.test(address))
    return 'it has angle brackets, or a name; only the address may stand here';
  if (at !== address.lastIndexOf('@')) return 'it has more than one @';
  if (address.normalize('NFKC') !== address.normalize('NFC')) {
    return 'it holds a character that only looks like another one';
  }
  return faultOfLocal(address.slice(0, at)) ?? faultOfDomain(address.slice(at + 1));
}

function faultOfLocal(local: string): string | undefined {
  if (local === '') return 'nothing stands before the @';
  if (Buffer.byteLength(local) > MAX_LOCAL) return `more than ${MAX_LOCAL} bytes stand before the @`;
  const foreign = foreignCharacter(local, LOCAL_CHARACTER);
  if (foreign !== undefined) return foreign;
  if (/^\.|\.\.|\.$/.test(local)) return 'a dot stands at an end or beside another dot';
  if (local.startsWith('-')) return 'it begins with a hyphen';
  return local.includes('=?') ? 'it holds "=?", which mail programs decode' : undefined;
}

function faultOfDomain(domain: string): string | undefined {
  if (domain === '') return 'nothing stands after the @';
  const foreign = foreignCharacter(domain, DOMAIN_CHARACTER);
  if (foreign !== undefined) return foreign;
  const labels = domainToASCII(domain).split('.');
  if (labels.some((label) => label === '' || label.length > MAX_LABEL || /^-|-$/.test(label))) {
    return 'what stands after the @ is not a domain name';
  }
  if (labels.length === 1 && domain.toLowerCase() !== 'localhost') {
    return 'the domain has one part only; it needs its ending (example.org)';
  }
  return /^\d+$/.test(labels.at(-1)!) ? 'the domain ends in a number' : undefined;
}

function foreignCharacter(part: string, allowed: RegExp): string | undefined {
  if (COMMON_CHARACTERS.test(part)) return undefined;
  const found = [...part].find((character) => !allowed.test(character));
  if (found === undefined) return undefined;
  const code = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const named = found === ' ' ? 'a space' : /^[!-~]$/.test(found) ? `"${found}"` : `the character ${code}`;
  return `it holds ${named}, which has no place in an address`;
}

/**
 * One key for all spellings of an address, to find it again whatever its case: domains know none, and no mailbox
 * provider in use tells two readers apart by it. Mail itself goes to the address as it was given.
 */
export function keyOfAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return `${address.slice(0, at).normalize('NFC').toLowerCase()}@${domainToASCII(domain) || domain.toLowerCase()}`;
}
