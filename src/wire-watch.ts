import { dirname, resolve } from 'node:path';
import { SHIPPED_TEMPLATE } from './adapters/template-folder.ts';
import { nameNow } from './briefing/name-now.ts';
import type { Environment } from './config/environment.ts';
import type { Briefing } from './news/briefing.ts';
import { UNWATCHED } from './ports/progress.ts';
import type { PreviewServer } from './web/preview-server.ts';
import { openHouse } from './wire.ts';
import { withoutSigning } from './wire-mail.ts';

/** What whoever watches a preview asks for. */
export interface Watched {
  readonly port: number;
  /** The operator's, whose folder is watched with the configuration. */
  readonly template: string | undefined;
  choose(briefings: readonly Briefing[]): Briefing;
}

/**
 * See `daybook preview --watch`. The configuration is read anew for each view, since it is one of the things watched.
 */
export async function watchPreview(
  file: string,
  environment: Environment,
  wanted: Watched,
): Promise<PreviewServer> {
  const [{ loadConfig }, { servePreview }, { watchMail }, { watchFiles }] = await Promise.all([
    import('./config/load.ts'),
    import('./web/preview-server.ts'),
    import('./briefing/watch-preview.ts'),
    import('./adapters/watch-files.ts'),
  ]);
  const server = await servePreview({
    port: wanted.port,
    async build() {
      const config = loadConfig(file);
      const house = await openHouse(withoutSigning(config), environment, UNWATCHED);
      try {
        const briefing = wanted.choose(config.briefings);
        const name = nameNow(briefing, house.room);
        return await watchMail(briefing, name, house.previewRoom);
      } finally {
        await house.close();
      }
    },
  });
  const folder = dirname(wanted.template ?? SHIPPED_TEMPLATE);
  const unwatch = watchFiles({ files: [resolve(file)], folders: [folder] }, server.refresh);
  return {
    ...server,
    async close() {
      unwatch();
      await server.close();
    },
  };
}
