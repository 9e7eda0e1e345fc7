import { z } from 'zod';
import { brandSchema } from '../news/brand-schema.ts';

/**
 * The whole of `daybook.yaml`. The JSON Schema that editors complete from (`daybook.schema.json`) is generated from
 * this, and the descriptions are what an operator reads in the editor.
 */

/** No briefing is read to the end beyond this; it also bounds the size of the mail. */
const MOST_STORIES = 60;

/** Also where a bare number stands, which is no text to YAML. */
const LATENESS = 'expected a number above 0 with m or h, such as 90m or 6h';
const DURATION = 'expected a number above 0 with s, m or h, such as 90s or 10m';
const LISTEN = 'expected host:port, such as 127.0.0.1:8025';

const scheduleSchema = z
  .strictObject({
    cron: z
      .string()
      .default('0 7 * * *')
      .describe('Five fields as in cron(8): minute hour day month weekday.'),
    timezone: z
      .string()
      .optional()
      .describe('IANA time zone, such as Europe/Berlin. Default: the machine’s own.'),
    catchUp: z
      .string(LATENESS)
      .regex(/^(?!0+\D)\d{1,4}\s?[mh]$/, LATENESS)
      .default('6h')
      .describe('How late a slot may still run, such as 90m or 6h. Older ones are skipped and reported.'),
  })
  .describe('When the briefing goes out.');

const sectionSchema = z.strictObject({
  title: z.string().min(1).max(80).describe('Stands above its stories.'),
  words: z
    .array(z.string().min(1))
    .default([])
    .describe('A story belongs here when one of these stands, whole, in its headlines or summaries.'),
  outlets: z
    .array(z.string().min(1))
    .default([])
    .describe('A story told by one of these outlets, by name or folder, belongs here.'),
});

/** `en`, or a kind of it. */
function isEnglish(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language === 'en';
  } catch {
    return false;
  }
}

const briefingSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'expected lower-case letters, digits and hyphens, at most 40')
    .describe('Short and unique; names the folder of its previews.'),
  title: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .describe('The masthead. Default: the name, capitalised, and “briefing”.'),
  sources: z
    .array(z.string().min(1))
    .min(1)
    .refine(
      (globs) => globs.length === 0 || globs.some((glob) => !glob.startsWith('!')),
      'a glob with "!" only takes files away; name one that finds some, such as sources/**',
    )
    .default(['sources/**'])
    .describe('Globs, relative to this file.'),
  schedule: scheduleSchema.prefault({}),
  from: z
    .string()
    .default('Daybook <daybook@localhost>')
    .describe('The sender: Daybook <briefing@example.org>.'),
  replyTo: z.string().optional().describe('Where answers go.'),
  recipients: z.array(z.string()).default([]).describe('Who receives it; a longer list: daybook recipients.'),
  subject: z
    .string()
    .min(1)
    .max(200)
    // What no edition fills in would stand in every mail's subject as it was written.
    .regex(/^(?!.*\{(?!(?:title|date|top)\})\w*\})/, 'allowed in braces: {title}, {date}, {top}')
    .default('{title}: {top}')
    .describe('May hold {title}, {date} and {top}, the top story’s headline.'),
  sections: z
    .array(sectionSchema)
    .max(20)
    .default([])
    .describe('In the order of the edition; the rest comes last.'),
  stories: z
    .int()
    .min(1)
    .max(MOST_STORIES)
    .default(12)
    .describe('How many stories an edition tells in full.'),
  readingMinutes: z
    .int()
    .min(1)
    .max(120)
    .optional()
    .describe('The most minutes that the stories may take to read.'),
  teasers: z
    .enum(['once', 'drop'])
    .default('once')
    .describe('“Hot this week” items: once at the end, or not at all.'),
  whenEmpty: z
    .enum(['skip', 'note'])
    .default('skip')
    .describe('A day without news: no mail, or a short note.'),
  interests: z
    .array(z.string().min(1))
    .max(100)
    .default([])
    .describe('Words that lift a story when they stand, whole, in its headlines or summaries.'),
  outlets: z
    .record(z.string(), z.number().min(0).max(10))
    .default({})
    .describe('Weight of an outlet; 1 is usual, 0 is never on top.'),
  language: z
    .string()
    .refine(isEnglish, 'expected en or a kind of it, such as en-GB: Daybook’s own words are English')
    .default('en')
    .describe(
      'Which English the briefing’s own words are said to be in: en-GB. Articles keep their own languages.',
    ),
});

const webSchema = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/, error: 'expected an address such as https://news.example.org' })
      .refine(
        (url) => !/[?#@]/.test(url),
        'expected no login, "?" or "#": a path with a token is put behind it',
      )
      .describe('Where readers reach the server, without a path behind it: https://news.example.org.'),
    listen: z
      .string(LISTEN)
      .regex(/^(?:\[[\da-f:.]{2,45}\]|[\w.-]{1,253}):\d{1,5}$/i, LISTEN)
      .refine((listen) => Number(/\d+$/.exec(listen)) <= 65_535, 'expected a port up to 65535')
      .default('127.0.0.1:8025')
      .describe('Where it listens on this machine, behind a proxy that adds TLS.'),
  })
  .describe('The small server of “daybook start”: unsubscribing and a health check.');

const domainSchema = z.strictObject({
  connections: z.int().min(1).max(100).optional().describe('How many at a time.'),
  messagesPerMinute: z.int().min(1).optional().describe('No bound by default.'),
});

function durationSchema(standard: string) {
  return z
    .string(DURATION)
    .regex(/^(?!0+\D)\d{1,4}\s?[smh]$/, DURATION)
    .default(standard);
}

const smtpSchema = z
  .strictObject({
    connections: z.int().min(1).max(100).default(5).describe('How many at a time.'),
    messagesPerConnection: z.int().min(1).default(100).describe('After so many another is opened.'),
    messagesPerMinute: z.int().min(1).optional().describe('All connections together; no bound by default.'),
    domains: z
      .record(z.string(), domainSchema)
      .default({})
      .describe('Bounds of their own for recipients’ domains.'),
    onUnknown: z
      .enum(['resend', 'hold'])
      .default('resend')
      .describe('A message that may have arrived: one identical copy more, or none.'),
    resendAfter: durationSchema('10m').describe('How long before that copy while Daybook keeps running.'),
    deadline: durationSchema('2m').describe('How long the server may take over one message.'),
    dkim: z
      .strictObject({
        domain: z.string().min(1).describe('The domain of the sender’s address, or one above it.'),
        selector: z
          .string()
          .min(1)
          .describe('Names the key: its public half stands in DNS under <selector>._domainkey.<domain>.'),
      })
      .optional()
      .describe('Signs every message; the private key comes from DKIM_KEY or DKIM_KEY_FILE.'),
  })
  .prefault({})
  .describe('How fast the mail server of SMTP_URL may be used.');

const rewriterSchema = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/, error: 'expected an address such as http://localhost:11434/v1' })
      .describe('An endpoint that speaks the chat completions protocol, without /chat/completions.'),
    model: z.string().min(1).max(200).describe('The model’s name at the endpoint.'),
    timeout: durationSchema('20s').describe('How long one answer may take.'),
    retries: z.int().min(0).max(5).default(2).describe('How often a request that failed is made again.'),
    requests: z
      .int()
      .min(1)
      .max(1000)
      .default(60)
      .describe('The most requests of one run, retries included.'),
  })
  .describe(
    'A language model that may rephrase headlines and summaries; what it says is checked. Its key comes from REWRITER_KEY or REWRITER_KEY_FILE.',
  );

export const configSchema = z
  .strictObject({
    out: z
      .string()
      .default('out')
      .describe('Where previews and the embedded outbox go, relative to this file.'),
    template: z
      .string()
      .optional()
      .describe('Your own MJML template, relative to this file. Default: the one that Daybook brings.'),
    brand: brandSchema,
    postalAddress: z
      .string()
      .max(300)
      .optional()
      .describe('Stands in the footer of every mail; many countries ask for it.'),
    web: webSchema.optional(),
    unsubscribeMail: z
      .string()
      .optional()
      .describe('An address whose mail reaches “daybook bounces”; readers may unsubscribe by writing to it.'),
    alerts: z
      .array(z.string())
      .max(20)
      .default([])
      .describe('Who is told by mail when a run needs a person.'),
    smtp: smtpSchema,
    rewriter: rewriterSchema.optional(),
    briefings: z
      .array(briefingSchema)
      .min(1, 'expected at least one briefing')
      .describe('One or several, each with sources, times and readers of its own.'),
  })
  .describe('Configuration of Daybook.');

/** As read, with every default filled in. */
export type ConfigFile = z.output<typeof configSchema>;
