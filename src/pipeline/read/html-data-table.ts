import { isElement, type PageElement } from './html-page.ts';

/** Rows that have two cells or more; fewer are how a page sets something beside something. */
const FEWEST_ROWS = 2;
/** UTF-16 units of a cell: more are text, which a table without data lays out. */
const LONGEST_CELL = 80;
/** Share of the cells beside the first column that tell numbers, where no cell heads the others. */
const NUMBERED = 0.5;

/** Whether a table shows data, row by row, and is not how the page lays out its text. */
export function isDataTable(table: PageElement): boolean {
  if (table.querySelector('table')) return false;
  const rows = [...table.querySelectorAll('tr')].map(listCells).filter((cells) => cells.length > 1);
  if (rows.length < FEWEST_ROWS) return false;
  const cells = rows.flat();
  const words = cells.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
  if (words.some((told) => told.length > LONGEST_CELL)) return false;
  if (cells.some(({ localName }) => localName === 'th')) return true;
  const values = rows.flatMap(([, ...beside]) => beside).map((cell) => cell.textContent);
  return values.filter((value) => /\d/.test(value)).length >= values.length * NUMBERED;
}

function listCells(row: PageElement): PageElement[] {
  return [...row.childNodes].filter(isElement).filter(({ localName }) => isCell(localName));
}

/** Whether an element of that name is a cell. */
export function isCell(name: string): boolean {
  return name === 'td' || name === 'th';
}
