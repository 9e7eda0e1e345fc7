import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { addressTo, composeMessage } from '../../src/pipeline/address/address.ts';
import { packMessage, unpackMessage } from '../../src/pipeline/address/pack.ts';
import { renderEdition } from '../../src/pipeline/render/render.ts';
import { SAMPLE_DAYS } from '../../src/pipeline/render/sample/days.ts';
import { shippedLook } from '../render/look.ts';

const look = await shippedLook();
const edition = SAMPLE_DAYS.usual();
const rendering = await renderEdition(edition, look);
const sender = {
  from: 'Morning Daybook <briefing@news.example.org>',
  replyTo: 'editor@news.example.org',
  unsubscribeMailbox: 'unsubscribe@news.example.org',
  unsubscribe: 'https://news.example.org/u/{token}',
};
const date = new Date('2026-11-22T06:00:00Z');
const reader = { address: 'reader@example.net', token: 'q8Zk3-v_1' };

describe('a message', () => {
  it('holds the rendering as it was, but for the recipient’s token', async () => {
    const message = addressTo(composeMessage(edition, rendering, sender, date), reader);
    const mail = await PostalMime.parse(message.bytes);
    const own = (part: string) => part.replaceAll(rendering.recipientMark, reader.token);
    expect(mail.html?.trimEnd()).toBe(own(rendering.html));
    expect(mail.text?.trimEnd()).toBe(own(rendering.text).trimEnd());
    expect(mail.subject).toBe(rendering.subject);
  });

  it('is the same bytes each time, and differs between recipients in nothing but what is theirs', () => {
    const composed = composeMessage(edition, rendering, sender, date);
    const again = composeMessage(edition, rendering, sender, date);
    const first = addressTo(composed, reader);
    expect(Buffer.from(first.bytes)).toEqual(Buffer.from(addressTo(again, reader).bytes));
    const other = { address: 'second@example.net', token: 'Another-Token' };
    const second = addressTo(composed, other);
    const swapped = Buffer.from(second.bytes)
      .toString('latin1')
      .replaceAll(other.token, reader.token)
      .replaceAll(other.address, reader.address)
      .replaceAll(second.messageId, first.messageId);
    expect(swapped).toBe(Buffer.from(first.bytes).toString('latin1'));
  });

  it('takes no word of the configuration for a place of the recipient’s own', async () => {
    const { unsubscribe: _none, ...byMailOnly } = sender;
    const named = { ...edition, briefing: 'token' };
    const { bytes } = addressTo(composeMessage(named, rendering, byMailOnly, date), reader);
    const mail = await PostalMime.parse(bytes);
    expect(mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(
      '<mailto:unsubscribe@news.example.org?subject=unsubscribe%20token>',
    );
  });

  it('is the same after it was kept as bytes, with a token of any length', () => {
    const composed = composeMessage(edition, rendering, sender, date);
    const kept = unpackMessage(packMessage(composed));
    const long = { ...reader, token: 'x'.repeat(300) };
    expect(Buffer.from(addressTo(kept, long).bytes)).toEqual(Buffer.from(addressTo(composed, long).bytes));
    const lines = Buffer.from(addressTo(kept, long).bytes).toString('latin1').split('\r\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(998);
  });

  it.each([
    'reader@example.net\r\nBcc: x@y.example',
    'a@b.example, c@d.example',
    'no address',
    '<a@b.example',
  ])('is not addressed to %j', (address) => {
    const composed = composeMessage(edition, rendering, sender, date);
    expect(() => addressTo(composed, { address, token: '' })).toThrow(RangeError);
  });
});
