/** What a full column of numbers holds, in the longer one that takes its place. */
export function grow<Column extends Int32Array | Float64Array>(full: Column, empty: Column): Column {
  empty.set(full);
  return empty;
}
