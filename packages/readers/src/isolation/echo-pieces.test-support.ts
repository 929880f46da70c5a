import { Problem } from "@doorward/core";
import { answerPieces } from "./answer-pieces.ts";

// A reader that does as the pieces say, for the tests of threads.
answerPieces((start) => ({
  read(piece) {
    const text = new TextDecoder().decode(piece);
    if (text === "crash") throw new Error("A fault that nobody meant.");
    if (text === "refuse") throw new Problem("not-valid", "It is refused.");
    if (text === "hang") for (;;);
    if (text === "fill") fillMemory();
    return `${String(start)} ${text}`;
  },
  end: () => `${String(start)} end`,
}));

function fillMemory(): void {
  const kept: string[][] = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, at) => `${String(at)} ${String(kept.length)}`));
}
