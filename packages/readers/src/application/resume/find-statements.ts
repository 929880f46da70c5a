import { findObservables, recogniseObservable } from "../../observable/index.ts";
import { isRoleMailbox } from "../../observable/why-untelling.ts";
import { findHeading, type SectionKind } from "./headings.ts";
import { listNameLines } from "./name-lines.ts";

/** What a resume states of the person and their time, as far as it can be read without guessing. */
export interface ResumeStatements {
  /** Addresses and numbers that stand at the top, or under a heading of contacts. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Names at services, of the addresses of profiles that stand there. */
  readonly handles: readonly { readonly service: string; readonly name: string }[];
  /** The first line, where it can be nothing but a name. */
  readonly name: string | undefined;
  /** Everything at the top that may be a name: a title or a place may stand before it. */
  readonly mayBeNames: readonly string[];
  /** The lines about the person's work, and the times in them. */
  readonly lines: readonly string[];
  readonly ranges: readonly DateRange[];
}

/** A part of a resume under its heading. */
interface Section {
  readonly is: SectionKind;
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

/**
 * Finds what stands in a resume. Contacts are the person's at the top only: what stands under references is about others, and
 * links, addresses and names in the texts about work are mostly those of employers and projects, which colleagues share.
 */
export function findStatements(text: string): ResumeStatements {
  const all = text.split("\n").map((line) => line.replaceAll(/\s+/gu, " ").trim().slice(0, longestLine));
  const sections = findSections(all);
  const own = all.slice(0, sections.find(({ is }) => is === "references")?.line ?? all.length);
  const lines = own.map((line, at) => (isAbout(sections, at) ? line : ""));
  const ranges = findRanges(lines);
  const contacts = listContactLines(own, sections, ranges).join("\n");
  const found = findObservables(contacts.replaceAll(dialledOut, "+"), { mostFound: 200 });
  const of = (type: string) => found.flatMap((each) => (each.type === type ? [each.value] : [])).slice(0, mostFound);
  return {
    emails: of("email").filter((email) => !isRoleMailbox(email)),
    phones: of("phone"),
    handles: findHandles(contacts),
    ...listNameLines(own),
    lines,
    ranges,
  };
}

function findSections(lines: readonly string[]): Section[] {
  return lines.flatMap((line, at) => {
    const is = findHeading(line);
    return is === undefined || is === "title" ? [] : [{ is, line: at }];
  });
}

/** The lines before the first text, time or heading of something else, and those under a heading of contacts. */
function listContactLines(
  own: readonly string[],
  sections: readonly Section[],
  ranges: readonly DateRange[],
): readonly string[] {
  const top = sections.find(({ is }) => is !== "contact")?.line ?? own.length;
  const starts = [0, ...sections.flatMap(({ is, line }) => (is === "contact" && line > top ? [line + 1] : []))];
  return starts.flatMap((start) => {
    const next = sections.find(({ is, line }) => line >= start && is !== "contact")?.line ?? own.length;
    const range = ranges.find(({ line }) => line >= start)?.line ?? own.length;
    const part = own.slice(start, Math.min(next, range));
    const prose = part.findIndex(isProse);
    return prose < 0 ? part : part.slice(0, prose);
  });
}

/** What is dialled to leave a country, in place of the + of a number. */
const dialledOut = /(?<![\p{L}\p{N}+.-] ?)(?:00|011[ .-])(?=[1-9][\d ().-]{8})/gu;

/** Words in small letters, or characters of scripts without blanks, that make a line a sentence and no list of contacts. */
const proseWords = 7;
const proseCharacters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{24}/u;

function isProse(line: string): boolean {
  const words = line.split(" ").filter((word) => /^[\p{Ll}\p{Lo}\p{M}'’-]{2,}[.,;:]?$/u.test(word));
  return words.length >= proseWords || proseCharacters.test(line);
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
