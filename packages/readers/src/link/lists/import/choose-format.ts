import type { ListFormat } from "./raw-row.ts";
import { looksLikeCsv } from "./csv-format.ts";
import { readLines } from "./read-lines.ts";

const mostLooked = 200;

/** The format of a list that is not JSON, by its first lines. */
export function chooseTextFormat(text: string, hasColumns: boolean): ListFormat {
  if (hasColumns || looksLikeCsv(text)) return "csv";
  let seen = 0;
  let hosts = 0;
  for (const { number, text: line } of readLines(text)) {
    if (number > mostLooked) break;
    const head = line.slice(0, 200).trim();
    if (/^\[Adblock/iu.test(head) || /^(?:@@)?\|\|/u.test(head)) return "adblock";
    if (head === "" || /^[#!;]/u.test(head)) continue;
    seen += 1;
    if (/^[\da-f.:]{2,45}\s+\S/iu.test(head)) hosts += 1;
  }
  return hosts > seen / 2 ? "hosts" : "lines";
}
