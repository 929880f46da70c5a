import type { Mention } from "@doorward/core";
import { makeExcerpt } from "../../../text/excerpt.ts";
import type { FileType } from "../../../type/types.ts";
import { locateBytes } from "../locate-bytes.ts";
import { scanSpans, type Span } from "../syntax/scan-spans.ts";
import { syntaxOf, type Syntax } from "../syntax/syntax.ts";
import { toUTF8 } from "../to-utf8.ts";
import type { Clue } from "./clue.ts";
import { findHits, type Hit } from "./find-hits.ts";

/** A program whose texts are looked through. */
export interface MentionSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly type: FileType;
  /** The hits in its bytes, when they were found already. */
  readonly hits?: readonly Hit[] | undefined;
}

const mostMentions = 100;
const shownBefore = 24;
const shownBehind = 300;

/**
 * What the texts of a program name that is worth guarding, or worth asking about. Comments do not count. Each value
 * once a file, at its first place; at most 100.
 */
export function findMentions({ path, bytes, type, hits: found }: MentionSource): Mention[] {
  const syntax = syntaxOf(type);
  if (syntax === undefined) return [];
  const utf8 = toUTF8(bytes);
  const hits = found ?? findHits(utf8);
  if (hits.length === 0) return [];
  const counting = keepCounting(utf8, hits, syntax);
  const places = locateBytes(
    utf8,
    counting.map(({ offset }) => offset),
  );
  return counting.map(({ clue, offset }, index) => {
    const { line, column } = places[index] ?? { line: 1, column: 1 };
    const excerpt = makeExcerpt(utf8.toString("utf8", Math.max(0, offset - shownBefore), offset + shownBehind));
    return { topic: clue.topic, value: clue.value, at: { path, line, column, excerpt } };
  });
}

/**
 * What one text names, without places: for a text that was only found by evaluation, such as one put together from
 * pieces.
 * @internal
 */
export function findMentionsInText(text: string): Pick<Mention, "topic" | "value">[] {
  const found = new Map<string, Pick<Mention, "topic" | "value">>();
  for (const { clue } of findHits(Buffer.from(`"${text}"`)))
    if (found.size < mostMentions) found.set(`${clue.topic} ${clue.value}`, { topic: clue.topic, value: clue.value });
  return [...found.values()];
}

/**
 * The first hits that stand where their clue counts, each clue once. Each byte is taken for one character, so that offsets
 * stay. The program is gone through as far as there are clues that did not count yet.
 */
function keepCounting(bytes: Buffer, hits: readonly Hit[], syntax: Syntax): Hit[] {
  const open = new Set(hits.map(nameClue));
  const kept: Hit[] = [];
  let next = 0;
  const keepBefore = (end: number, span: Span | undefined): boolean => {
    for (let hit = hits[next]; hit !== undefined && hit.offset < end; hit = hits[next]) {
      next += 1;
      const around = span !== undefined && hit.offset >= span.start ? span : undefined;
      if (open.has(nameClue(hit)) && countsIn(hit.clue, around, syntax)) {
        open.delete(nameClue(hit));
        kept.push(hit);
      }
    }
    return next < hits.length && open.size > 0 && kept.length < mostMentions;
  };
  let isOpen = true;
  scanSpans(bytes.toString("latin1"), syntax, (span) => {
    isOpen = keepBefore(span.end, span);
    return isOpen;
  });
  if (isOpen) keepBefore(Infinity, undefined);
  return kept.slice(0, mostMentions);
}

function nameClue({ clue }: Hit): string {
  return `${clue.topic} ${clue.value}`;
}

function countsIn(clue: Clue, span: Span | undefined, syntax: Syntax): boolean {
  if (span === undefined) return syntax.hasBareWords || clue.within === "environment";
  if (span.kind === "comment") return false;
  return span.kind === "text" || clue.within === "pattern";
}
