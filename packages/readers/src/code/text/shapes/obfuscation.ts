import { findSuspectWindow, isGeneratedName } from "./generated-names.ts";
import type { ShapeText, Sighting } from "./source.ts";

/** How much is looked at from the place that asked for it. */
const regionLength = 65_536;
const mostRegions = 32;
const fewestNames = 10;
const leastNameShare = 0.12;
const fewestPicks = 14;

/** Meaningless names throughout, and arrays of strings from which a function or an index picks, as obfuscators write. */
export function* findObfuscation(text: ShapeText): Generator<Sighting> {
  if (text.ground !== "program") return;
  const seen = { names: false, picks: false };
  for (const start of findRegions(text.bytes)) {
    const region = text.latin1(start, start + regionLength);
    const names = countNames(region);
    if (!seen.names && isThroughout(names)) {
      seen.names = true;
      yield { kind: "meaningless-names", offset: start + names.first, measure: names.generated.size };
    }
    const picks = countPicks(region);
    if (!seen.picks && picks.count >= fewestPicks) {
      seen.picks = true;
      yield { kind: "string-array", offset: start + picks.first, measure: picks.count };
    }
    if (seen.names && seen.picks) return;
  }
}

/** Names are used again; what is met once only is data that looks like names. */
function isThroughout({ generated, uses, countAll }: Names): boolean {
  return generated.size >= fewestNames && uses >= generated.size * 2 && uses >= countAll() * leastNameShare;
}

/** Where a closer look is due, since words look generated. */
function* findRegions(bytes: Buffer): Generator<number> {
  let from = 0;
  for (let count = 0; count < mostRegions && from < bytes.length; count += 1) {
    const suspect = findSuspectWindow(bytes, from);
    if (suspect === undefined) return;
    yield Math.max(from, suspect - 1024);
    from = suspect + regionLength - 1024;
  }
}

interface Names {
  readonly generated: ReadonlySet<string>;
  /** How many words of the region are generated names. */
  readonly uses: number;
  /** How many words there are. */
  readonly countAll: () => number;
  readonly first: number;
}

const anyWord = /(?<![\w$\\])[A-Za-z_$][\w$]{0,80}/gu;
/** A word with a digit or a sign, or of letters that look like digits: others are no generated names. */
const oddWord = /(?<![\w$\\])(?!\d)(?:[A-Za-z]{0,40}[\d_$]|[IiLlOo]{5})[\w$]{0,80}/gu;

function countNames(region: string): Names {
  const generated = new Set<string>();
  const words = dropTexts(region);
  let uses = 0;
  let first = 0;
  for (const { 0: word, index } of words.matchAll(oddWord)) {
    if (!isGeneratedName(word)) continue;
    if (uses === 0) first = index;
    uses += 1;
    generated.add(word);
  }
  return { generated, uses, countAll: () => words.match(anyWord)?.length ?? 0, first };
}

/** The region with the insides of its texts and long runs of data blanked out; offsets stay. */
function dropTexts(region: string): string {
  return region.replace(/(?<![\w+/=])[\w+/=]{80,}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gu, (text) =>
    " ".repeat(text.length),
  );
}

const pick =
  /\[([A-Za-z_$][\w$]{0,40})[([](?:["'])?(-?0x[\da-f]{1,8}|-?\d{1,6})(?:["'])?(?:\s?[,+-]\s?(?:["'][^"'\\\n]{1,12}["']|-?0x[\da-f]{1,8}|\d{1,6})){0,4}[)\]]\]/giu;

/**
 * Members that are named by what a function or an array gives for many different numbers: always the same function, or
 * ones with generated names, or a call with a hexadecimal number, which nobody writes by hand.
 */
function countPicks(region: string): { count: number; first: number } {
  const byName = new Map<string, Set<string>>();
  const fromGenerated = new Set<string>();
  const hexadecimal = new Set<string>();
  let first = 0;
  for (const { 0: whole, 1: name = "", 2: number = "", index } of region.matchAll(pick)) {
    if (byName.size === 0) first = index;
    const known = byName.get(name) ?? new Set<string>();
    byName.set(name, known.add(number));
    if (isGeneratedName(name)) fromGenerated.add(`${name} ${number}`);
    if (/0x/iu.test(number) && whole.startsWith("(", name.length + 1)) hexadecimal.add(number);
  }
  const most = [...byName.values()].reduce((size, numbers) => Math.max(size, numbers.size), 0);
  return { count: Math.max(most, fromGenerated.size, hexadecimal.size), first };
}
