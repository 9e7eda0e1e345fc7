import { dirname, join, resolve } from 'node:path';
import { keepFile, readKeptFile } from './adapters/kept-file.ts';
import { readProgramBuild } from './adapters/program-build.ts';
import type { Config } from './config/load.ts';
import { readConfigFile } from './config/read-file.ts';
import { STATE_FOLDER } from './config/state-folder.ts';

/**
 * The configuration for a preview, as `loadConfig` gives it. One that this build has checked before is not checked again:
 * the checking, and loading what it needs, takes a third of a preview. What is kept is found by all that the result
 * depends on: the file's text and place, and the machine's time zone. A program that runs from its sources keeps nothing.
 *
 * @param build names the program, see `readProgramBuild`
 * @throws OperatorError as `loadConfig` does
 */
export async function loadKeptConfig(file: string, build = readProgramBuild()): Promise<Config> {
  const path = resolve(file);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const key = JSON.stringify([build, process.version, timeZone, path, readConfigFile(path, file)]);
  const place = join(dirname(path), STATE_FOLDER, 'cache', 'config');
  const kept = build === undefined ? undefined : readKeptFile(place, key);
  if (kept) return JSON.parse(kept.toString()) as Config;
  const { loadConfig } = await import('./config/load.ts');
  const config = loadConfig(file);
  if (build !== undefined) keepFile(place, key, Buffer.from(JSON.stringify(config)));
  return config;
}
