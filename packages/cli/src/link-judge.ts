import { noPolicy, type Verdict } from "@doorward/core";
import { judgeLink, type LinkDoor } from "@doorward/doors/link";
import { noList, openLinkReader, type LinkReader } from "@doorward/readers/link";
import type { Surroundings } from "./surroundings.ts";

/** A list that was asked. */
export interface UsedList {
  readonly source: string;
  readonly entries: number;
  /** When it was imported, `YYYY-MM-DD`. */
  readonly imported: string;
}

/** Judges links one after the other, offline. */
export interface LinkJudge {
  readonly judge: (text: string, place: LinkPlace) => Verdict;
  /** The lists that were asked, the oldest first. */
  readonly lists: readonly UsedList[];
}

/** Where a link was handed in. */
interface LinkPlace {
  /** `argument`, or `-` for standard input. */
  readonly path: string;
  /** Which of the arguments, or which line; from 1. */
  readonly line: number;
  /** Only the first bytes of the line are there. */
  readonly isCut: boolean;
}

const longestName = 2048;
const longestExcerpt = 200;

/** The reader of links with the organisation's policy and its lists: the one place where they are opened. */
export function openReader(
  { today }: Surroundings,
  _policy: string | undefined,
): { readonly reader: LinkReader; readonly lists: readonly UsedList[] } {
  return { reader: openLinkReader({ policy: noPolicy, lists: noList, today }), lists: [] };
}

/** Opens a judge for links that come to a door. Throws a Problem when the policy or a list cannot be read. */
export function openLinkJudge(surroundings: Surroundings, door: LinkDoor, policy: string | undefined): LinkJudge {
  const { reader, lists } = openReader(surroundings, policy);
  return {
    lists,
    judge(text, { path, line, isCut }) {
      const started = performance.now();
      const facts = reader.read(text, { path, line, excerpt: text.slice(0, longestExcerpt) });
      const name = text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text;
      const tookMs = Math.round((performance.now() - started) * 1000) / 1000;
      return judgeLink(facts, { door, name, tookMs, isCut });
    },
  };
}
