import { Problem } from "@doorward/core";
import { sameNameFrom } from "@doorward/readers/names";
import { readDates, readPublished, type DateRange } from "@doorward/readers/sanctions";

/** What `doorward names --help` says. */
export const namesUsage = `Asks sanctions lists that you imported about a person, and compares names across scripts. Nothing is fetched.

Usage
  doorward names "<name>" [--born <day>] [--document <number>] … [--wallet <address>] … [--address <text>] … [--json]
  doorward names pairs <file.tsv> | -     two names a line, a tab between: match, no match or not compared, with a score
  doorward names screen <people.tsv> | -  many people: name, born, document, wallet, address, or a first row that says which
  doorward names rescreen <people.tsv> | - <edition> [<newer>] [--older <day>] [--newer <day>] [--json]
                                          for whom a newer edition changes something: newly listed, delisted, more or less
  doorward names import <file | folder> … [--published <day>] [--floor <number>] [--may-shrink] [--json]
  doorward names lists [--json]
  doorward names diff <older> [<newer>] [--older <day>] [--newer <day>] [--json]

Options
  --least <0.5 to 1>   how alike names have to be; 0.78 unless said
  --json               answers for programs; screen writes one line for each person

Lists, told by their content
  OFAC SDN and consolidated   flat XML, advanced XML, or the folder of sdn.csv, alt.csv, add.csv and sdn_comments.csv
  EU, UK, UN                  XML; CSV of the EU and the UK

A name alone is never a match: thousands share it. A match needs a day of birth, a document, an address or a wallet as well.
Days are written YYYY-MM-DD. OFAC's CSV does not say its day, so import needs --published, and diff --older and --newer.
Lists are kept in DOORWARD_HOME, else among your data. docs/sanctions.md tells how names are compared.

Exit status: 0 no hit, or done; 1 possible or not compared; 2 match; 64 wrong usage, 66 input cannot be read, 70 our own fault.
`;

/** How alike names have to be, as somebody asked for it. */
export function readLeast(text: string | undefined): number {
  if (text === undefined) return sameNameFrom;
  const least = Number(text);
  if (!(least >= 0.5 && least <= 1)) throw new Problem("usage", `--least takes 0.5 to 1, not "${text.slice(0, 20)}".`);
  return least;
}

/** The days of a birth that was told; it may be a year or a month. */
export function readBorn(text: string | undefined): DateRange | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const born = readDates(text);
  if (born === undefined)
    throw new Problem("usage", `"${text.slice(0, 30)}" is no day of birth. Write it as YYYY-MM-DD, YYYY-MM or YYYY.`);
  return born;
}

/** A day as `YYYY-MM-DD`. */
export function readDay(text: string | undefined, option: string): string | undefined {
  if (text === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? readPublished(text) : undefined;
  if (day === undefined) throw new Problem("usage", `${option} takes a day as YYYY-MM-DD, not "${text.slice(0, 20)}".`);
  return day;
}

/** The least number of parties that a list must hold, as somebody asked for it. */
export function readFloor(text: string | undefined): { readonly parties: number } | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,7}$/u.test(text))
    throw new Problem("usage", `--floor takes a number of parties, not "${text.slice(0, 20)}".`);
  return { parties: Number(text) };
}
