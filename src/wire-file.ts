import { dirname, join } from 'node:path';
import { findFolder } from './adapters/folder-walk.ts';
import { openNamedFile } from './adapters/named-file.ts';
import type { Config } from './config/load.ts';
import { RULE_FILE } from './news/furniture-rule.ts';

/**
 * Opens a file that the command line names, see `openNamedFile`. One that a briefing reads has the folder that it has
 * there: the first briefing's that takes it from one.
 */
export function openFile(path: string, config: Config | undefined): ReturnType<typeof openNamedFile> {
  return openNamedFile(path, (absolute) => {
    for (const { sources } of config?.briefings ?? []) {
      const folder = findFolder(config!.root, sources, ownFiles(config!), absolute);
      if (folder !== undefined) return folder;
    }
    return undefined;
  });
}

/** What lies beside the news and would be taken for it where `sources` names the whole folder: editions above all. */
export function ownFiles({ file, root, out, template }: Config): string[] {
  const templates = template === undefined ? [] : [template, join(dirname(template), 'partials')];
  return [file, join(root, RULE_FILE), out, ...templates];
}
