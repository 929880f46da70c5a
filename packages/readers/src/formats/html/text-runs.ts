import type { Keeper } from "./page-limits.ts";
import type { HiddenText, HiddenWay, PageText } from "./page.ts";

/** How a piece of text stands in the page. */
interface TextStanding {
  readonly isQuoted: boolean;
  readonly hidden: HiddenWay | undefined;
  readonly isPre: boolean;
  readonly isReversed: boolean;
}

/** Puts the prose of a page together. */
export interface TextRuns {
  readonly add: (text: string, standing: TextStanding, start: number) => void;
  readonly breakLine: () => void;
  /** Keeps words of neighbouring cells apart. */
  readonly addSpace: () => void;
  /** How much of the author's own text there is. */
  readonly ownLength: () => number;
  readonly ownSince: (length: number) => string;
  /** Takes the own text from this length on for quoted. */
  readonly quoteFrom: (length: number) => void;
  readonly finish: () => PageText;
}

/** Text of one kind so far, in parts. Breaks and spaces wait for the text after them. */
interface Strand {
  parts: string[];
  recent: string[];
  length: number;
  wanted: "" | " " | "\n";
}

/** So many pieces are put together at a time, which keeps long pages small. */
const mostRecent = 2_000;

type HiddenDraft = { -readonly [Key in keyof HiddenText]: HiddenText[Key] };

/** A preheader with its filler is about this long at most (judgement; mail programs show some 140 characters). */
const longestPreheader = 500;
/** How much visible text may stand before it: a bare "View in browser". */
const mostBeforePreheader = 40;

/** Nothing yet. */
export function makeTextRuns(keeper: Keeper<HiddenText>): TextRuns {
  const own = makeStrand();
  const quoted = makeStrand();
  let hiddenStrand = makeStrand();
  let hidden: HiddenDraft | undefined;

  /** What no text follows stands in front of none, and is no preheader however little stands before it. */
  const endHidden = (isFollowed = true) => {
    if (hidden === undefined) return;
    const text = takeAll(hiddenStrand);
    const isPreheader = hidden.isPreheader && isFollowed && isShort(text);
    if (text.trim() !== "") keeper.keep({ ...hidden, text, isPreheader });
    hidden = undefined;
    hiddenStrand = makeStrand();
  };

  return {
    add(text, standing, start) {
      if (standing.hidden === undefined) {
        if (hidden !== undefined && !isBlank(text)) endHidden();
        append(standing.isQuoted ? quoted : own, text, standing);
        return;
      }
      if (hidden !== undefined && (hidden.way !== standing.hidden || hidden.isQuoted !== standing.isQuoted))
        endHidden();
      if (hidden === undefined) {
        if (isBlank(text)) return;
        const isPreheader = own.length + quoted.length <= mostBeforePreheader && !standing.isQuoted;
        hidden = { text: "", way: standing.hidden, isPreheader, isQuoted: standing.isQuoted, start };
      }
      append(hiddenStrand, text, standing);
    },
    breakLine() {
      own.wanted = "\n";
      quoted.wanted = "\n";
      hiddenStrand.wanted = "\n";
    },
    addSpace() {
      own.wanted ||= " ";
      quoted.wanted ||= " ";
      hiddenStrand.wanted ||= " ";
    },
    ownLength: () => own.length,
    ownSince: (length) => takeAll(own).slice(length),
    quoteFrom(length) {
      const text = takeAll(own);
      const moved = text.slice(length).trimStart();
      own.parts = [text.slice(0, length)];
      own.length = length;
      quoted.wanted = "\n";
      push(quoted, moved);
      quoted.wanted = "\n";
    },
    finish() {
      endHidden(false);
      return { own: takeAll(own), quoted: takeAll(quoted), hidden: keeper.kept };
    },
  };
}

function append(strand: Strand, text: string, standing: TextStanding): void {
  const ordered = standing.isReversed ? Array.from(text).toReversed().join("") : text;
  const collapsed = standing.isPre ? ordered : ordered.replace(/[ \t\n\f\r\u{a0}]+/gu, " ");
  if (collapsed === "") return;
  if (collapsed === " ") {
    strand.wanted ||= " ";
    return;
  }
  const begins = !standing.isPre && collapsed.startsWith(" ");
  const ends = !standing.isPre && collapsed.endsWith(" ");
  if (begins) strand.wanted ||= " ";
  push(strand, begins || ends ? collapsed.slice(begins ? 1 : 0, ends ? -1 : undefined) : collapsed);
  if (ends) strand.wanted = " ";
}

function makeStrand(): Strand {
  return { parts: [], recent: [], length: 0, wanted: "" };
}

/** Adds text after the break or space that waits for it. */
function push(strand: Strand, text: string): void {
  if (strand.wanted !== "" && strand.length > 0) {
    strand.recent.push(strand.wanted);
    strand.length += 1;
  }
  strand.wanted = "";
  strand.recent.push(text);
  strand.length += text.length;
  if (strand.recent.length >= mostRecent) strand.parts.push(strand.recent.splice(0).join(""));
}

function takeAll(strand: Strand): string {
  strand.parts = [[...strand.parts, ...strand.recent.splice(0)].join("")];
  return strand.parts[0] ?? "";
}

function isBlank(text: string): boolean {
  return /^\s*$/u.test(text.length > 200 ? text.trim() : text);
}

function isShort(text: string): boolean {
  return (
    text.length <= 20_000 && text.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, " ").length <= longestPreheader
  );
}
