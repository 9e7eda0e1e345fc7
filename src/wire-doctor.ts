/** What `daybook doctor` looks at beyond the house itself. Each gives what it saw, or throws an OperatorError. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkWritable } from './adapters/check-folders.ts';
import { smtpSettings } from './adapters/smtp/smtp-settings.ts';
import { diskOf } from './adapters/state-disk.ts';
import { FREE_BYTES } from './briefing/deliver.ts';
import type { Environment } from './config/environment.ts';
import type { Config } from './config/load.ts';
import { RULE_FILE } from './news/furniture-rule.ts';
import { checkBrand } from './pipeline/render/color.ts';
import { OperatorError } from './ports/operator-error.ts';
import { openTemplates } from './wire.ts';
import { openSigner, outboxOf } from './wire-mail.ts';

/** Makes the folders that are written to, and says which; without the room that sending asks for they are no use. */
export function checkFolders(config: Config): string {
  checkWritable(config.out);
  // Whoever else ran a command once may own one; a folder that is not there yet is made when it is needed.
  for (const { name } of config.briefings)
    if (existsSync(join(config.out, name))) checkWritable(join(config.out, name));
  // Readers' addresses lie there: it is made as a run would make it.
  checkWritable(config.state, 0o700);
  diskOf(config.state).requireFree(FREE_BYTES);
  return `${config.out} and ${config.state} can be written`;
}

/** Compiles the template as for sending. */
export async function checkTemplate(config: Config): Promise<string> {
  await openTemplates(config).load();
  return `${config.template ?? 'the one that Daybook brings'}, compiled`;
}

/** Looks whether every colour of text can be read on its grounds, as `daybook template check` does. */
export function checkColors({ brand }: Config): string {
  const faults = checkBrand(brand);
  if (faults.length === 0) return 'can be read on their grounds, by day and by night';
  throw new OperatorError('colors-unreadable', faults.join('; '), {
    where: 'brand',
    hint: 'Choose a darker or a lighter one; "daybook preview --watch" shows the mail by day and by night.',
  });
}

/** Reads the key as for sending. */
export async function checkSigning(config: Config, environment: Environment): Promise<string> {
  await openSigner(config, environment);
  return `DKIM for ${config.dkim?.domain}, with the key whose public half stands under ${config.dkim?.selector}._domainkey`;
}

/** Reads the operator's rules as for reading the news. */
export async function checkRules({ root }: Config): Promise<string> {
  const { loadFurnitureRules } = await import('./config/furniture-rules.ts');
  return `${RULE_FILE} holds ${loadFurnitureRules(root).length || 'none'}`;
}

/** Logs in as for sending, and sends nothing. */
export async function checkMailServer(config: Config, { smtpUrl }: Environment): Promise<string> {
  if (smtpUrl === undefined) return `none: SMTP_URL is not set, mail goes to ${outboxOf(config)}`;
  const { checkLogin } = await import('./adapters/smtp/check-login.ts');
  const settings = smtpSettings(smtpUrl, config.smtp);
  await checkLogin(settings);
  return `${settings.host}:${settings.port} lets us in${settings.login ? ' with the login' : ' without a login'}`;
}

/** What stands in the configuration until somebody writes a sender of their own goes no further than this machine. */
export function checkSender({ briefings, smtp }: Config, smtpUrl: URL): string {
  const { implicitTls, requireTls } = smtpSettings(smtpUrl, smtp);
  const unset = briefings.find(({ from }) => (implicitTls || requireTls) && /@localhost>?$/i.test(from));
  if (!unset) return [...new Set(briefings.map(({ from }) => from))].join(', ');
  throw new OperatorError('sender-unset', `"${unset.from}" is no sender whom other mail servers believe`, {
    where: `briefings: ${unset.name}: from`,
    hint: 'Write an address of your own, such as from: Daybook <briefing@example.org>.',
  });
}
