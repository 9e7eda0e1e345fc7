/**
 * Real mail servers for one test file: Postfix takes mail on a port of loopback, OpenDKIM checks its signature, Dovecot
 * keeps it and gives it out by IMAP. All of them run from a folder of their own under /tmp, and nothing they are given
 * leaves the machine. Needs root (Postfix changes users) and Debian's packages; `.ci/run` installs them.
 */

import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';

/** Debian's user and group that own nothing; Dovecot keeps the mail as them. */
const NOBODY = 65534;
const PASSWORD = 'secret';
/** Servers start within a second; a loaded machine takes several. */
const PATIENCE_MS = 30_000;

/** Postfix takes mail for it and then finds that nobody lives there. */
export const NOBODY_HOME = 'gone@example.org';

export interface MailServers {
  readonly smtpPort: number;
  /** Waits until the mailbox holds that many mails; gives each as it lies there. */
  fetchMails(mailbox: string, count: number): Promise<readonly Buffer[]>;
  stop(): Promise<void>;
}

/** @param publicKey of the DKIM key, base64 DER, published (to OpenDKIM alone) for `selector` at `domain` */
export async function startMailServers(dkim: {
  readonly domain: string;
  readonly selector: string;
  readonly publicKey: string;
}): Promise<MailServers> {
  const root = mkdtempSync('/tmp/daybook-mail-');
  chmodSync(root, 0o755);
  const [smtpPort, imapPort, milterPort] = [await freePort(), await freePort(), await freePort()];
  const dovecot = writeDovecot(root, imapPort);
  const postfix = writePostfix(root, smtpPort, milterPort, dovecot);
  const opendkim = writeOpendkim(root, milterPort, dkim);

  const milter = spawn('/usr/sbin/opendkim', ['-f', '-x', opendkim], { stdio: 'ignore' });
  execFileSync('/usr/sbin/dovecot', ['-c', dovecot], { stdio: 'ignore' });
  await Promise.all([awaitPort(milterPort), awaitPort(imapPort)]);
  execFileSync('/usr/sbin/postfix', ['-c', postfix, 'start'], { stdio: 'ignore' });
  await awaitPort(smtpPort);
  return {
    smtpPort,
    fetchMails: (mailbox, count) => fetchMails(imapPort, mailbox, count),
    async stop() {
      execFileSync('/usr/sbin/postfix', ['-c', postfix, 'stop'], { stdio: 'ignore' });
      execFileSync('/usr/bin/doveadm', ['-c', dovecot, 'stop'], { stdio: 'ignore' });
      milter.kill();
      rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function writeDovecot(root: string, port: number): string {
  const folder = join(root, 'dovecot');
  const mail = join(folder, 'mail');
  mkdirSync(mail, { recursive: true });
  chownSync(mail, NOBODY, NOBODY);
  // Dovecot's delivery agent, run by Postfix as nobody, writes to the same log.
  chmodSync(writeConfig(join(folder, 'log'), ''), 0o666);
  return writeConfig(
    join(folder, 'dovecot.conf'),
    `base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${mail}/%u
first_valid_uid = 1
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${NOBODY} gid=${NOBODY} home=${mail}/%u allow_all_users=yes
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service auth {
  unix_listener auth-userdb {
    mode = 0666
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
protocol lda {
  postmaster_address = postmaster@example.org
}
`,
  );
}

function writePostfix(root: string, port: number, milterPort: number, dovecot: string): string {
  const folder = join(root, 'postfix');
  for (const room of ['etc', 'spool', 'data']) mkdirSync(join(folder, room), { recursive: true });
  execFileSync('chown', ['postfix', join(folder, 'data')]);
  const services: readonly string[] = [
    `127.0.0.1:${port} inet n - n - - smtpd`,
    'pickup unix n - n 60 1 pickup',
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'proxymap unix - - n - - proxymap',
    'error unix - - n - - error',
    'retry unix - - n - - error',
    'anvil unix - - n - 1 anvil',
    'postlog unix-dgram n - n - 1 postlogd',
    'dovecot unix - n n - - pipe',
    `  flags=DRhu user=nobody argv=/usr/lib/dovecot/dovecot-lda -c ${dovecot} -f \${sender} -d \${recipient}`,
  ];
  writeConfig(join(folder, 'etc/master.cf'), `${services.join('\n')}\n`);
  writeConfig(
    join(folder, 'etc/main.cf'),
    `compatibility_level = 3.6
queue_directory = ${folder}/spool
data_directory = ${folder}/data
maillog_file_prefixes = ${folder}
maillog_file = ${folder}/log
myhostname = mail.example.org
mydestination =
inet_interfaces = loopback-only
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_milters = inet:127.0.0.1:${milterPort}
virtual_mailbox_domains = static:all
virtual_mailbox_maps = static:all
virtual_alias_maps =
virtual_transport = dovecot
transport_maps = inline:{ { ${NOBODY_HOME} = error:5.1.1 User unknown } }
smtpd_reject_unlisted_recipient = no
alias_maps =
dovecot_destination_recipient_limit = 1
default_transport = error:nothing leaves this machine
`,
  );
  return join(folder, 'etc');
}

function writeOpendkim(
  root: string,
  port: number,
  dkim: { domain: string; selector: string; publicKey: string },
): string {
  const folder = join(root, 'opendkim');
  mkdirSync(folder);
  writeConfig(
    join(folder, 'keys'),
    `${dkim.selector}._domainkey.${dkim.domain} v=DKIM1; k=rsa; p=${dkim.publicKey}\n`,
  );
  return writeConfig(
    join(folder, 'opendkim.conf'),
    `Mode v
Socket inet:${port}@127.0.0.1
TestPublicKeys ${folder}/keys
AlwaysAddARHeader yes
AuthservID mail.example.org
InternalHosts 192.0.2.0/24
Background no
`,
  );
}

function writeConfig(path: string, text: string): string {
  writeFileSync(path, text);
  return path;
}

async function fetchMails(port: number, mailbox: string, count: number): Promise<readonly Buffer[]> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const mails = await readInbox(port, mailbox);
    if (mails.length >= count) return mails;
    if (Date.now() > deadline) throw new Error(`${mails.length} of ${count} mails reached ${mailbox}`);
    await sleep(200);
  }
}

async function readInbox(port: number, mailbox: string): Promise<readonly Buffer[]> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    auth: { user: mailbox, pass: PASSWORD },
    logger: false,
  });
  await client.connect();
  try {
    const { exists } = await client.mailboxOpen('INBOX');
    if (exists === 0) return [];
    const mails = await client.fetchAll('1:*', { source: true });
    return mails.map((mail) => mail.source!);
  } finally {
    await client.logout();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function awaitPort(port: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers(port))) {
    if (Date.now() > deadline) throw new Error(`nothing listens on port ${port}`);
    await sleep(100);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
