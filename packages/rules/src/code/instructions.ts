import type { CodeFacts, Detection, Instruction, InstructionTopic } from "@doorward/core";

/** The sentences on some topics that a reader of the rendered page sees, in documents and in what programs print. */
export function findInstructions({ instructions }: CodeFacts, ...topics: readonly InstructionTopic[]): Instruction[] {
  return instructions.filter(
    ({ topic, source, hidden }) => topics.includes(topic) && source !== "comment" && hidden !== true,
  );
}

/** One finding for each place where a text asks for one of these things. */
export function tellInstructions(facts: CodeFacts, ...topics: readonly InstructionTopic[]): Detection[] {
  const byPlace = new Map(findInstructions(facts, ...topics).map(({ at }) => [`${at.path}:${at.line}`, at]));
  return [...byPlace.values()].map((at) => ({ evidence: [at] }));
}
