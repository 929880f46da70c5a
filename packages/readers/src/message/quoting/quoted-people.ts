import { isAttribution, startsHeader } from "./reply-lines.ts";

/** Somebody who is named as the writer of an earlier message. */
export interface QuotedPerson {
  readonly name: string;
  /** Lower case. */
  readonly address: string;
  /** The line it stands in, as written. */
  readonly line: string;
}

const mostPeople = 20;
const mostLines = 20_000;
const address = /[a-z\d][a-z\d._%+'-]{0,63}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}/iu;

/** The writers of earlier messages, by the lines above what is quoted: "On … wrote:", "From: …". Each address once. */
export function findQuotedPeople(text: string): QuotedPerson[] {
  const people = new Map<string, QuotedPerson>();
  const lines = text.split("\n", mostLines).map((line) => line.slice(0, 1000).replace(/^[>\s]{0,40}/u, ""));
  for (const [index, line] of lines.entries()) {
    if (people.size >= mostPeople) break;
    const person = readAttribution(line, lines[index + 1] ?? "") ?? readHeader(lines, index);
    if (person !== undefined && !people.has(person.address)) people.set(person.address, person);
  }
  return [...people.values()];
}

function readAttribution(line: string, next: string): QuotedPerson | undefined {
  if (line.length > 300 || !line.includes(" ")) return undefined;
  if (isAttribution(line)) return readPerson(line);
  const joined = `${line.trimEnd()} ${next}`;
  return isAttribution(joined) && !isAttribution(next) ? readPerson(joined) : undefined;
}

/** The first line of a header names the writer, in every language that mail programs speak. */
function readHeader(lines: readonly string[], index: number): QuotedPerson | undefined {
  const line = lines[index] ?? "";
  if (!line.includes("@") || !startsHeader(lines, index)) return undefined;
  const isInside = index > 0 && startsHeader(lines, index - 1);
  return isInside ? undefined : readPerson(line.slice(Math.max(line.indexOf(":"), line.indexOf("：")) + 1));
}

function readPerson(line: string): QuotedPerson | undefined {
  const match = address.exec(line);
  if (match === null) return undefined;
  // What stands between a comma or the time and the address is the name.
  const before = line.slice(0, match.index).replaceAll(/[<>[\]()"*]|mailto:/giu, " ");
  const name = (before.split(/[,:]|\d{1,2}:\d{2}/u).at(-1) ?? "")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/^(?:schrieb|skrev|schreef) /u, "");
  return { name: name.slice(0, 200), address: match[0].toLowerCase(), line };
}
