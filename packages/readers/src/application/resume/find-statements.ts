import { findObservables, recogniseObservable } from "../../observable/index.ts";

/** What a resume states of the person and their time, as far as it can be read without guessing. */
export interface ResumeStatements {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Names at services, of the addresses of profiles that stand above the first job. */
  readonly handles: readonly { readonly service: string; readonly name: string }[];
  /** The first line, where it can be nothing but a name. */
  readonly name: string | undefined;
  /** The lines about the person's work, and the times in them. */
  readonly lines: readonly string[];
  readonly ranges: readonly DateRange[];
}

/** A part of a resume under its heading. */
interface Section {
  readonly is: "summary" | "experience" | "education" | "skills" | "projects" | "languages" | "references";
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

const headings: readonly (readonly [Section["is"], RegExp])[] = [
  ["summary", /^(?:professional |career |personal )?(?:summary|profile|objective|statement)$|^about(?: me)?$/iu],
  [
    "experience",
    /^(?:(?:work|professional|employment|relevant) )?(?:experience|history)$|^employment(?: history)?$|^career(?: history)?$/iu,
  ],
  ["education", /^education(?: and training)?$|^academic background$|^qualifications$/iu],
  ["skills", /^(?:(?:technical|key|core) )?(?:skills|competenc\w{1,4}|technologies|expertise)$/iu],
  ["projects", /^(?:(?:personal|selected|open.source) )?projects$|^portfolio$/iu],
  ["languages", /^languages$/iu],
  ["references", /^(?:professional )?references$|^referees$/iu],
];

/**
 * Finds what stands in a resume. What stands under references is about others, and links and names below the first job
 * are mostly those of employers and projects, which colleagues share: neither is taken for the person's.
 */
export function findStatements(text: string): ResumeStatements {
  const all = text.split("\n").map((line) => line.replaceAll(/\s+/gu, " ").trim().slice(0, longestLine));
  const sections = findSections(all);
  const own = all.slice(0, sections.find(({ is }) => is === "references")?.line ?? all.length);
  const work = sections.find(({ is }) => is === "experience" || is === "projects")?.line ?? own.length;
  const found = findObservables(own.join("\n"), { mostFound: 200 });
  const of = (type: string) => found.flatMap((each) => (each.type === type ? [each.value] : [])).slice(0, mostFound);
  const lines = own.map((line, at) => (isAbout(sections, at) ? line : ""));
  return {
    emails: of("email"),
    phones: of("phone"),
    handles: findHandles(own.slice(0, work).join("\n")),
    name: findName(own),
    lines,
    ranges: findRanges(lines),
  };
}

function findSections(lines: readonly string[]): Section[] {
  return lines.flatMap((line, at) => {
    const bare = line.replace(/[:：.] ?$/u, "");
    const heading = bare.length > 40 ? undefined : headings.find(([, pattern]) => pattern.test(bare));
    return heading === undefined ? [] : [{ is: heading[0], line: at }];
  });
}

/** Whether a line may be about work: it stands under no heading of something else. */
function isAbout(sections: readonly Section[], at: number): boolean {
  const is = sections.findLast(({ line }) => line <= at)?.is;
  return is !== "education" && is !== "skills" && is !== "languages";
}

const profile =
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?(?:www\.)?(?:github\.com|gitlab\.com|linkedin\.com\/in|t\.me|x\.com|twitter\.com)\/[\w.%-]{2,60}\/?(?![\w./%-])/giu;

function findHandles(text: string): { readonly service: string; readonly name: string }[] {
  const found = (text.match(profile) ?? []).slice(0, mostFound).flatMap((link) =>
    recogniseObservable(link.startsWith("http") ? link : `https://${link}`).flatMap(({ type, value }) => {
      const colon = value.indexOf(":");
      return type === "handle"
        ? [[value, { service: value.slice(0, colon), name: value.slice(colon + 1) }] as const]
        : [];
    }),
  );
  return [...new Map(found).values()];
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
