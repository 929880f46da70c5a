import type { ApplicationFacts, ConductAnswer, ConductTopic } from "@doorward/core";

/** Answers to questions of these topics that did not hold, or were not given, as often as `leastTimes` at least. */
export function listAnswers(
  { conduct }: ApplicationFacts,
  topics: readonly ConductTopic[],
  result: ConductAnswer["result"],
  leastTimes = 1,
): ConductAnswer[] {
  const own = conduct.filter((answer) => topics.includes(answer.topic) && answer.result === result);
  return own.reduce((sum, { times }) => sum + times, 0) >= leastTimes ? own : [];
}
