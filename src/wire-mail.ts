/** How mail leaves the house: the mail server, the signature, the sender, and the links by which readers leave. */
import { join } from 'node:path';
import { MaildirOutbox } from './adapters/maildir-outbox.ts';
import { smtpSettings } from './adapters/smtp/smtp-settings.ts';
import { openTokenKeys } from './adapters/token-keys.ts';
import type { Newsroom } from './briefing/newsroom.ts';
import type { Environment } from './config/environment.ts';
import type { Config } from './config/load.ts';
import type { Briefing } from './news/briefing.ts';
import type { Message } from './news/message.ts';
import { tokenFor, unsubscribeUrl } from './news/unsubscribe.ts';
import type { Sender } from './pipeline/address/address.ts';
import type { Mailer } from './ports/mailer.ts';
import { OperatorError } from './ports/operator-error.ts';

/** The folder that mail goes to where no mail server is named. */
export function outboxOf({ out }: Config): string {
  return join(out, 'outbox');
}

/** The mail server of the environment, or the embedded outbox when there is none. */
export async function openMailer(config: Config, { smtpUrl }: Environment): Promise<Mailer> {
  if (smtpUrl === undefined) return new MaildirOutbox(outboxOf(config));
  const { SmtpMailer } = await import('./adapters/smtp/smtp-mailer.ts');
  return new SmtpMailer(smtpSettings(smtpUrl, config.smtp));
}

/** For commands that send nothing, and so need no key to sign with. */
export function withoutSigning({ dkim, ...config }: Config): Config {
  return config;
}

/** Signs messages with DKIM where the configuration names a domain, and leaves them as they are where not. */
export async function openSigner(
  { dkim }: Config,
  { dkimKey }: Environment,
): Promise<(message: Message) => Message> {
  if (dkim === undefined) return (message) => message;
  if (dkimKey === undefined) {
    throw new OperatorError('dkim-key-missing', 'smtp.dkim is configured, and there is no key to sign with', {
      hint: 'Set DKIM_KEY_FILE to a file that holds the RSA private key in PEM.',
    });
  }
  const { dkimSigner } = await import('./adapters/dkim-signer.ts');
  return dkimSigner({ ...dkim, privateKey: dkimKey });
}

/** Where a reader leaves the briefing. */
export function linksOf(
  config: Config,
  briefing: Briefing,
): { unsubscribeMailbox: string; unsubscribe?: string } {
  return {
    unsubscribeMailbox: config.unsubscribeMail ?? briefing.from,
    ...(config.web === undefined ? {} : { unsubscribe: unsubscribeUrl(config.web.url, '{token}') }),
  };
}

/** The token of a reader's link; without a web server there is no link that could carry one. */
export function makeToken(config: Config, environment: Environment): Newsroom['token'] {
  if (config.web === undefined) return () => '';
  const [key] = openTokenKeys(config.state, environment.unsubscribeSecret);
  return (briefing, recipient) => tokenFor(key!, recipient, briefing);
}

/** From whom a briefing comes, and where its readers answer and leave. */
export function senderOf(config: Config, briefing: Briefing): Sender {
  return {
    from: briefing.from,
    ...(briefing.replyTo === undefined ? {} : { replyTo: briefing.replyTo }),
    ...linksOf(config, briefing),
  };
}
