import { dirname, join, resolve } from 'node:path';
import { keepFile, readKeptFile } from './adapters/kept-file.ts';
import { readProgramBuild } from './adapters/program-build.ts';
import type { Config } from './config/load.ts';
import { machineZone } from './config/machine-zone.ts';
import { readConfigFile } from './config/read-file.ts';
import { STATE_FOLDER } from './config/state-folder.ts';

/**
 * The configuration for a preview, as `loadConfig` gives it. One that this build has checked before is not checked
 * again: the checking, and loading what it needs, takes a third of a preview. What is kept is found by the file's text
 * and place, which is all that the result depends on, but for the machine's time zone where the file names none. A
 * program that runs from its sources keeps nothing.
 *
 * @param build names the program, see `readProgramBuild`
 * @throws OperatorError as `loadConfig` does
 */
export async function loadKeptConfig(file: string, build = readProgramBuild()): Promise<Config> {
  const path = resolve(file);
  const key = JSON.stringify([build, process.version, path, readConfigFile(path, file)]);
  const place = join(dirname(path), STATE_FOLDER, 'cache', 'config');
  const bytes = build === undefined ? undefined : readKeptFile(place, key);
  const kept = bytes && (JSON.parse(bytes.toString()) as Config);
  // The machine is asked only where it matters: the first time that a process asks about zones takes a tenth of a
  // preview.
  if (kept && (kept.machineZone === undefined || kept.machineZone === machineZone())) return kept;
  const { loadConfig } = await import('./config/load.ts');
  const config = loadConfig(file);
  if (build !== undefined) keepFile(place, key, Buffer.from(JSON.stringify(config)));
  return config;
}
