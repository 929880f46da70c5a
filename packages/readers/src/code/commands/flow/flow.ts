import type { Data, Encoding, Origin, Place } from "@doorward/core";
import { longestText, mostHops, mostOrigins, mostPieces, mostTexts } from "../limits.ts";

/** What is known of a text on its way through commands: `Data` before it is cut for a fact. */
export interface Flow {
  /** Every text it may be, with `…` for an unknown part; empty when nothing is known. */
  readonly texts: readonly string[];
  readonly encodings: readonly Encoding[];
  readonly origins: readonly Origin[];
  /** Offset in the text being read at which the only text stands letter by letter. */
  readonly verbatim?: number;
}

/** Stands in a text where a part of it is not known. */
export const gap = "…";

/** Stands at the front of a path that begins at a folder of the arrival. A character of the private use area. */
export const arrivalRoot = "\uE000";

const noEncodings: readonly Encoding[] = [];
const noOrigins: readonly Origin[] = [];

/** A text nothing is known of. */
export const unknown: Flow = { texts: [], encodings: noEncodings, origins: noOrigins };
/** The empty text. */
export const nothing: Flow = { texts: [""], encodings: noEncodings, origins: noOrigins };

/** One known text. */
export function known(text: string, verbatim?: number): Flow {
  if (text.length > longestText) return unknown;
  const flow = { texts: [text], encodings: noEncodings, origins: noOrigins };
  return verbatim === undefined ? flow : { ...flow, verbatim };
}

/** An unknown text with a known source. */
export function fromOrigin(origin: Origin): Flow {
  return { texts: [], encodings: noEncodings, origins: [origin] };
}

/** The one text it is, unknown parts included; undefined when there are none or several. */
export function textOf(flow: Flow | undefined): string | undefined {
  return flow !== undefined && flow.texts.length === 1 ? flow.texts[0] : undefined;
}

/** The one text it is when all of it is known. */
export function wholeTextOf(flow: Flow | undefined): string | undefined {
  const text = textOf(flow);
  return text === undefined || text.includes(gap) ? undefined : text;
}

/** Whether one of its sources is of a kind. */
export function hasOrigin(flow: Flow, kind: Origin["kind"]): boolean {
  return flow.origins.some((origin) => origin.kind === kind);
}

/** Whether it had to be decoded to be known; joined pieces alone do not count. */
export function isDecoded(flow: Flow): boolean {
  return flow.encodings.some((encoding) => encoding !== "concatenated");
}

/** How many characters its texts have. */
export function sizeOf({ texts }: Flow): number {
  let size = 0;
  for (const text of texts) size += text.length;
  return size;
}

/** Either of both. */
export function joinFlows(a: Flow, b: Flow): Flow {
  if (a === b) return a;
  const texts = mergeTexts(a.texts, b.texts);
  return { texts, encodings: mergeEncodings(a.encodings, b.encodings), origins: mergeOrigins(a.origins, b.origins) };
}

/** The sources and encodings of both, with the texts of the first. */
export function addMarks(flow: Flow, marks: Flow): Flow {
  if (marks.origins.length === 0 && marks.encodings.length === 0) return flow;
  const encodings = mergeEncodings(flow.encodings, marks.encodings);
  return { ...flow, encodings, origins: mergeOrigins(flow.origins, marks.origins) };
}

/** All of them in a row. */
export function concatenate(flows: readonly Flow[], separator = ""): Flow {
  const [only] = flows;
  if (flows.length === 1 && only !== undefined) return only;
  const texts = flows.every((flow) => flow.texts.length <= 1)
    ? joinSingles(flows, separator)
    : joinChoices(flows, separator);
  let { encodings, origins } = nothing;
  for (const flow of flows) {
    encodings = mergeEncodings(encodings, flow.encodings);
    origins = mergeOrigins(origins, flow.origins);
  }
  return { texts: texts.filter((text) => text !== gap && text.length <= longestText), encodings, origins };
}

/** Each is one text or none. Texts are only added to here, so that long rows cost no more than their length. */
function joinSingles(flows: readonly Flow[], separator: string): readonly string[] {
  let row = "";
  let last = "";
  for (const [index, { texts }] of flows.entries()) {
    const between = index === 0 ? "" : separator;
    const piece = texts[0] ?? gap;
    const isSecondGap = piece === gap && last === gap && between === "";
    if (!isSecondGap) row += between + piece;
    last = piece;
  }
  return [row];
}

/** Some are one of several texts: every row that comes of it, as far as there are few. */
function joinChoices(flows: readonly Flow[], separator: string): readonly string[] {
  let rows: readonly string[] = [""];
  for (const [index, { texts }] of flows.slice(0, mostPieces).entries()) {
    const between = index === 0 ? "" : separator;
    const ends = texts.length === 0 || rows.length * texts.length > mostTexts ? [gap] : texts;
    rows = rows.flatMap((row) => ends.map((end) => row + between + end));
  }
  return flows.length > mostPieces ? rows.map((row) => row + gap) : rows;
}

/** Each text changed; what cannot be changed is no longer known. */
export function mapFlow(flow: Flow, change: (text: string) => string | undefined, encoding?: Encoding): Flow {
  const texts: string[] = [];
  for (const text of flow.texts) {
    const next = change(text);
    if (next !== undefined && next !== gap && next.length <= longestText && !texts.includes(next)) texts.push(next);
  }
  const encodings = encoding === undefined ? flow.encodings : mergeEncodings(flow.encodings, [encoding]);
  return { texts, encodings, origins: flow.origins };
}

/** The same sources, and nothing known of the text. */
export function forgetTexts(flow: Flow): Flow {
  return flow.texts.length === 0 ? flow : { texts: [], encodings: flow.encodings, origins: flow.origins };
}

/** The same text, hidden in one way more. */
export function markEncoded(flow: Flow, encoding: Encoding): Flow {
  return { ...flow, encodings: mergeEncodings(flow.encodings, [encoding]) };
}

/** The value after it was handed through a place. */
export function handOn(flow: Flow, place: Place): Flow {
  if (flow.origins.length === 0) return flow;
  const origins = flow.origins.map((origin) =>
    origin.hops.length >= mostHops ? origin : { ...origin, hops: [...origin.hops, place] },
  );
  return { ...flow, origins };
}

function mergeTexts(a: readonly string[], b: readonly string[]): readonly string[] {
  const added = b.filter((text) => !a.includes(text));
  return added.length === 0 ? a : [...a, ...added].slice(0, mostTexts);
}

function mergeEncodings(a: readonly Encoding[], b: readonly Encoding[]): readonly Encoding[] {
  if (b.length === 0 || a === b) return a;
  const added = b.filter((encoding) => !a.includes(encoding));
  return added.length === 0 ? a : [...a, ...added];
}

function mergeOrigins(a: readonly Origin[], b: readonly Origin[]): readonly Origin[] {
  if (b.length === 0 || a === b || a.length >= mostOrigins) return a;
  const added = b.filter((origin) => !a.some((one) => isSameOrigin(one, origin)));
  return added.length === 0 ? a : [...a, ...added].slice(0, mostOrigins);
}

function isSameOrigin(a: Origin, b: Origin): boolean {
  if (a === b) return true;
  const isSameSource = a.kind === b.kind && a.detail === b.detail && a.part === b.part;
  const isSamePlace = a.place.path === b.place.path && a.place.line === b.place.line;
  return isSameSource && isSamePlace && a.place.column === b.place.column;
}

/** What a fact tells of a flow. */
export function describeFlow(flow: Flow): Data {
  const texts = flow.texts.map((text) => showPath(text).slice(0, longestFact)).filter((text) => text !== gap);
  return { texts, encodings: flow.encodings, origins: flow.origins };
}

/** A flow for data that another reader found. */
export function flowOf(data: Data): Flow {
  return { texts: data.texts.slice(0, mostTexts), encodings: data.encodings, origins: data.origins };
}

const longestFact = 512;

/** A text as people write it: a path from the arrival's folder without the mark in front. */
function showPath(text: string): string {
  return text.includes(arrivalRoot) ? text.replaceAll(`${arrivalRoot}/`, "").replaceAll(arrivalRoot, ".") : text;
}
