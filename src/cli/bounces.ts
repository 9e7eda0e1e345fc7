import type { Command } from 'commander';
import type { Context, GlobalOptions } from './context.ts';
import { EXIT } from './exit.ts';

export function addBounces(command: Command, { terminal, environment, end }: Context): void {
  command
    .argument('<path...>', 'a Maildir, a folder of .eml files, or an mbox file')
    .option('--json', 'the counts as one object, for machines')
    .addHelpText(
      'after',
      `
An address that is refused for good on three different days is suspended; who complains or asks to leave is not mailed
again. Mail in a Maildir is put into "cur" when it has been read; other files stay, and reading them again changes nothing.
Mail that is larger than 5 MB is named and passed over. So is what this user may not read, where somebody may ask to
leave: it stays in its place, and the command ends with 2.

Example, every quarter of an hour by cron:
  */15 * * * *  daybook --config /srv/news/daybook.yaml bounces /var/mail/briefing/Maildir`,
    )
    .action(async (paths: string[], options: { json?: boolean }) => {
      const [{ loadConfig }, { openPostRoom }, { emptyTally, heedFeedback }] = await Promise.all([
        import('../config/load.ts'),
        import('../wire.ts'),
        import('../briefing/heed-feedback.ts'),
      ]);
      const config = loadConfig(command.optsWithGlobals<GlobalOptions>().config);
      const room = await openPostRoom(config, environment);
      const tally = emptyTally();
      let mails = 0;
      let silent = 0;
      let unread = 0;
      try {
        for (const path of paths) {
          for await (const mail of room.openDrop(path)) {
            if ('unread' in mail) {
              terminal.say(`unread    ${mail.file}: ${mail.unread}`);
              unread += 1;
              if (!mail.mayStay) end(EXIT.operator);
              continue;
            }
            const { feedback, done } = mail;
            for (const one of feedback) await heedFeedback(one, room, tally);
            done();
            mails += 1;
            if (feedback.length === 0) silent += 1;
          }
        }
      } finally {
        await room.close();
      }
      if (options.json) terminal.print(JSON.stringify({ mails, ...tally, other: silent, unread }));
      else {
        terminal.print(
          `${mails} ${mails === 1 ? 'mail' : 'mails'}: ${tally.hard} refused for good, ${tally.soft} for now, ${tally.policy} by policy, ${tally.complaints} complaints, ${tally.unsubscribed} asked to leave, ${silent} about something else`,
        );
        if (tally.suspended > 0) terminal.print(`${tally.suspended} suspended: daybook recipients list`);
      }
    });
}
