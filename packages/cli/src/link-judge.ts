import type { Door, LinkFacts, Verdict } from "@doorward/core";
import { judgeLink } from "@doorward/doors/link";
import type { LinkReader } from "@doorward/readers/link";
import { openReader, type OpenedReader } from "./link-reader.ts";
import type { Surroundings } from "./surroundings.ts";

/** Judges links one after the other, offline. */
export interface LinkJudge {
  readonly judge: (text: string, place: LinkPlace) => Verdict;
  /** The lists and the policy that it relies on. */
  readonly reliesOn: Omit<OpenedReader, "reader" | "policy">;
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

/** Opens a judge for links that come to a door. Throws a Problem when the policy or a list cannot be read. */
export async function openLinkJudge(
  surroundings: Surroundings,
  door: Door,
  policy: string | undefined,
): Promise<LinkJudge> {
  const { reader, policy: _policy, ...reliesOn } = await openReader(surroundings, policy);
  return {
    reliesOn,
    judge: (text, place) => judgeLinkText(text, place, { reader, door }).verdict,
  };
}

/** Reads one link and judges it. */
export function judgeLinkText(
  text: string,
  { path, line, isCut }: LinkPlace,
  { reader, door }: { readonly reader: LinkReader; readonly door: Door },
): { readonly verdict: Verdict; readonly facts: LinkFacts } {
  const started = performance.now();
  const facts = reader.read(text, { path, line, excerpt: text.slice(0, longestExcerpt) });
  const name = text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text;
  const tookMs = Math.round((performance.now() - started) * 1000) / 1000;
  return { verdict: judgeLink(facts, { door, name, tookMs, isCut }), facts };
}
