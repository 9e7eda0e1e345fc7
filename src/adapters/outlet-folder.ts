/** The folder in which each outlet has one of its own, wherever it lies. */
const SOURCES = 'sources';

/**
 * The folder that names a file's outlet: the first one below `sources/`, so that `sources/**`, `**` and `sources/courier`
 * tell the same; where there is no `sources/`, the first one below the fixed part of the glob that found the file.
 *
 * @param file as it is printed, relative to the configuration
 * @param fixed the glob's fixed part, likewise; empty for the configuration's own folder
 */
export function findOutletFolder(file: string, fixed: string): string | undefined {
  const folders = file.split('/').slice(0, -1);
  const sources = folders.indexOf(SOURCES);
  return folders[sources >= 0 ? sources + 1 : fixed === '' ? 0 : fixed.split('/').length];
}
