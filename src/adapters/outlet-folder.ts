/** The folder in which each outlet has one of its own, wherever it lies. */
const SOURCES = 'sources';

/** `2031-05-04`, `20310504`, `2031-W18`, `2031`; day first, `04.05.2031`. */
const DATE =
  /^(?:(?:19|20)\d\d(?:[-._]?(?:W\d\d|[01]\d(?:[-._]?[0-3]\d)?))?|[0-3]?\d[-._][01]?\d[-._](?:19|20)\d\d)$/;
/** A month, a day or both below the folder of their year. */
const PART_OF_DATE = /^(?:[0-3]?\d|[01]\d[-._][0-3]\d)$/;

/**
 * The folder that names a file's outlet: the first one below `sources/`, so that `sources/**`, `**` and
 * `sources/courier` tell the same; where there is no `sources/`, the first one below the fixed part of the glob that
 * found the file. Folders of a year, month or day are passed over, since files may be kept by day, and no day is an
 * outlet.
 *
 * @param file as it is printed, relative to the configuration
 * @param fixed the glob's fixed part, likewise; empty for the configuration's own folder
 */
export function findOutletFolder(file: string, fixed: string): string | undefined {
  const folders = file.split('/').slice(0, -1);
  const sources = folders.indexOf(SOURCES);
  let at = sources >= 0 ? sources + 1 : fixed === '' ? 0 : fixed.split('/').length;
  if (!DATE.test(folders[at] ?? '')) return folders[at];
  while (DATE.test(folders[at] ?? '') || PART_OF_DATE.test(folders[at] ?? '')) at++;
  return folders[at];
}
