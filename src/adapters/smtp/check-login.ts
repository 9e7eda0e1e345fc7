import { OperatorError } from '../../ports/operator-error.ts';
import { SmtpSession } from './smtp-session.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** For connecting and logging in together; short, since a person waits for it. */
const PATIENCE_MS = 20_000;

/** Connects, secures and logs in as for sending, and leaves again. Throws an OperatorError with the server's words. */
export async function checkLogin(settings: SmtpSettings): Promise<void> {
  const session = await SmtpSession.open({ ...settings, openMs: PATIENCE_MS }, new AbortController().signal);
  if (session instanceof SmtpSession) return session.quit();
  throw new OperatorError('mail-server-refuses-us', `the mail server does not let us in: ${session.reply}`, {
    where: `${settings.host}:${settings.port}`,
    hint: 'Check SMTP_URL: host, port, user, password (percent-encoded), smtp or smtps.',
    temporary: session.kind === 'server',
  });
}
