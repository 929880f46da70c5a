import { noCodeFacts, type CodeFacts, type HistoryFact } from "@doorward/core";
import type { ReadResult } from "./jobs.ts";

/**
 * The facts of each state of a tree, the delivered files first. They were read in pieces and belong together; what is odd
 * about the history is said of them, since it came along with them.
 */
export function joinReadings(results: readonly ReadResult[]): CodeFacts[] {
  const code = results.flatMap((result) => result.code);
  const delivered = code.filter(({ snapshot }) => snapshot.kind === "delivered");
  const others = code.filter(({ snapshot }) => snapshot.kind !== "delivered");
  const history = results.flatMap((result) => result.history);
  const [first, ...pieces] = delivered;
  if (first === undefined) return history.length === 0 ? others : [{ ...noCodeFacts, history }, ...others];
  return [joinPieces(first, pieces, history), ...others];
}

function joinPieces(first: CodeFacts, pieces: readonly CodeFacts[], history: readonly HistoryFact[]): CodeFacts {
  return {
    ...first,
    files: [...first.files, ...pieces.flatMap(({ files }) => files)],
    effects: [...first.effects, ...pieces.flatMap(({ effects }) => effects)],
    shapes: [...first.shapes, ...pieces.flatMap(({ shapes }) => shapes)],
    instructions: [...first.instructions, ...pieces.flatMap(({ instructions }) => instructions)],
    mentions: [...first.mentions, ...pieces.flatMap(({ mentions }) => mentions)],
    history: [...first.history, ...history],
  };
}
