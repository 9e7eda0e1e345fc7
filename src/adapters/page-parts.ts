/** What browsers of several languages add to a page's name for the folder of its pictures, scripts and frames. */
const PARTS =
  /^(.+)(?:_(?:archivos|arquivos|bestanden|dosyalar|elemei|ficheiros|fichiers|filer?|files|pliki|soubory)|-(?:dateien|filer))$/i;

/**
 * The folders among the names of one folder that hold what a page saved beside them shows: `Ferry_files` beside
 * `Ferry.html`. Nothing in them is an article, and what is not the page's is an advertiser's.
 */
export function listPageParts(names: readonly string[]): ReadonlySet<string> {
  const pages = new Set(names.flatMap((name) => /^(.+)\.x?html?$/i.exec(name)?.[1] ?? []));
  if (pages.size === 0) return pages;
  return new Set(names.filter((name) => pages.has(PARTS.exec(name)?.[1] ?? '')));
}
