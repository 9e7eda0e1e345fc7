/**
 * What names an outlet however it is written: its letters and digits, small, without accents and a leading `The`.
 * `Inland Wire`, `inland-wire` and `The InlandWire` are one paper.
 */
export function identifyOutlet(name: string): string {
  const bare = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the[\s_-]+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return bare || name.trim().toLowerCase();
}
