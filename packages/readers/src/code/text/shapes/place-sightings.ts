import type { Shape } from "@doorward/core";
import { makeExcerpt } from "../../../text/excerpt.ts";
import { locateBytes } from "../locate-bytes.ts";
import type { ShapeText, Sighting } from "./source.ts";

const excerptLength = 400;
const mostOfAKind = 5;

/** Sightings as shapes with line and column, in the order of the file; at most five of a kind, those that weigh most. */
export function placeSightings(text: ShapeText, sightings: readonly Sighting[]): Shape[] {
  const kept = keepHeaviest(sightings).toSorted((a, b) => a.offset - b.offset);
  const places = locateBytes(
    text.bytes,
    kept.map(({ offset }) => offset),
  );
  return kept.map(({ kind, offset, measure, note }, index) => {
    const excerpt = makeExcerpt(`${note === undefined ? "" : `${note}: `}${text.slice(offset, excerptLength)}`);
    return {
      kind,
      at: { path: text.path, line: places[index]?.line ?? 1, column: places[index]?.column ?? 1, excerpt },
      measure,
    };
  });
}

/** Not the first ones: an adversary would put harmless ones first. */
function keepHeaviest(sightings: readonly Sighting[]): Sighting[] {
  const counts = new Map<string, number>();
  const byWeight = sightings.toSorted((a, b) => (b.weight ?? b.measure) - (a.weight ?? a.measure));
  return byWeight.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= mostOfAKind;
  });
}
