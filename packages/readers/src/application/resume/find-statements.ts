import { canonicaliseObservable, findObservables, recogniseObservable } from "../../observable/index.ts";

/** What a resume states, as far as it can be read without guessing. */
export interface ResumeStatements {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly wallets: readonly string[];
  readonly links: readonly string[];
  /** `service:name` in canonical form. */
  readonly handles: readonly string[];
  /** The first line, where it can be nothing but a name. */
  readonly name: string | undefined;
  readonly sections: readonly ResumeSection[];
  readonly ranges: readonly DateRange[];
}

/** A part of a resume under its heading. */
export interface ResumeSection {
  readonly is: "summary" | "experience" | "education" | "skills" | "projects" | "languages" | "other";
  /** Number of the line of its heading, from 0. */
  readonly line: number;
}

/** A time from one month or year to another, and the line it stands in, from 0. */
export interface DateRange {
  /** `2019` or `2019-03`. */
  readonly from: string;
  /** Undefined: it goes on. */
  readonly to: string | undefined;
  readonly line: number;
}

const mostFound = 40;
const mostRanges = 60;
const longestLine = 400;

const headings: readonly (readonly [ResumeSection["is"], RegExp])[] = [
  ["summary", /^(?:professional |career |personal )?(?:summary|profile|objective|statement)$|^about(?: me)?$/iu],
  [
    "experience",
    /^(?:(?:work|professional|employment|relevant) )?(?:experience|history)$|^employment(?: history)?$|^career(?: history)?$/iu,
  ],
  ["education", /^education(?: and training)?$|^academic background$|^qualifications$/iu],
  ["skills", /^(?:(?:technical|key|core) )?(?:skills|competenc\w{1,4}|technologies|expertise)$/iu],
  ["projects", /^(?:(?:personal|selected|open.source) )?projects$|^portfolio$/iu],
  ["languages", /^languages$/iu],
];

/** Finds what stands in a resume: contacts, links, profiles, its parts and the times it names. */
export function findStatements(text: string): ResumeStatements {
  const lines = text.split("\n").map((line) => line.replaceAll(/\s+/gu, " ").trim().slice(0, longestLine));
  const found = findObservables(text, { mostFound: 200 });
  const of = (type: string) =>
    found
      .filter((each) => each.type === type)
      .map(({ value }) => value)
      .slice(0, mostFound);
  const links = findLinks(text);
  return {
    emails: of("email"),
    phones: of("phone"),
    wallets: of("wallet"),
    links,
    handles: [...new Set(links.flatMap(readHandle))],
    name: findName(lines),
    sections: lines.flatMap((line, at) => {
      const bare = line.replace(/[:：.\s]+$/u, "");
      const heading = bare.length > 40 ? undefined : headings.find(([, pattern]) => pattern.test(bare));
      return heading === undefined ? [] : [{ is: heading[0], line: at }];
    }),
    ranges: findRanges(lines),
  };
}

/** Addresses with a scheme, and the bare ones of profiles, which is how resumes write them. */
function findLinks(text: string): string[] {
  const pattern =
    /https?:\/\/[^\s<>"'()[\]{}|]{4,400}|(?<![\p{L}\p{N}@./-])(?:www\.)?(?:github\.com|gitlab\.com|linkedin\.com|t\.me|x\.com|twitter\.com)\/[\w./~%-]{2,120}/giu;
  const found = (text.match(pattern) ?? []).map((link) => link.replace(/[.,;:!?]+$/u, ""));
  return [...new Set(found)].slice(0, mostFound).flatMap((link) => {
    const url = canonicaliseObservable("url", /^https?:/iu.test(link) ? link : `https://${link}`);
    return "ok" in url ? [url.ok.value] : [];
  });
}

function readHandle(link: string): string[] {
  return recogniseObservable(link).flatMap(({ type, value }) => (type === "handle" ? [value] : []));
}

const notNames =
  /\b(?:resume|curriculum|vitae|cv|cover|letter|engineer|developer|manager|designer|analyst|consultant|senior|junior|lead|full|stack|software|blockchain|profile|summary|contact|page|application|dear|hello|hi)\b/iu;

/** Two to four words of letters alone, each with a capital where its script has them. */
function findName(lines: readonly string[]): string | undefined {
  const first = lines.find((line) => line !== "") ?? "";
  if (first.length > 60 || notNames.test(first)) return undefined;
  const isName =
    /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: [\p{L}\p{M}'’.-]{1,31}){1,3}$|^[\p{Lo}\p{M}·]{2,12}(?: [\p{Lo}\p{M}]{1,12}){0,2}$/u;
  return isName.test(first) ? first : undefined;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthPattern = String.raw`(?:(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,7}\.?,? ?|(0?[1-9]|1[0-2]) ?[/.] ?)?`;
const yearPattern = String.raw`((?:19[5-9]|20[0-4])\d)`;
const goesOn = String.raw`(?:present|now|current(?:ly)?|today|ongoing|date)`;
const rangePattern = new RegExp(
  String.raw`(?<![\d\p{L}])${monthPattern}${yearPattern} ?(?:-|–|—|to|until|till) ?(?:${monthPattern}${yearPattern}|(${goesOn}))(?![\d\p{L}])`,
  "giu",
);

function findRanges(lines: readonly string[]): DateRange[] {
  const ranges: DateRange[] = [];
  for (const [line, text] of lines.entries()) {
    for (const match of text.matchAll(rangePattern)) {
      if (ranges.length >= mostRanges) return ranges;
      const [, nameFrom, numberFrom, yearFrom = "", nameTo, numberTo, yearTo] = match;
      const to = yearTo === undefined ? undefined : writeMonth(yearTo, nameTo, numberTo);
      ranges.push({ from: writeMonth(yearFrom, nameFrom, numberFrom), to, line });
    }
  }
  return ranges;
}

function writeMonth(year: string, name: string | undefined, number: string | undefined): string {
  const month = name === undefined ? Number(number ?? 0) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? year : `${year}-${String(month).padStart(2, "0")}`;
}
