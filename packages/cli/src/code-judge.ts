import type { CodeArrivalFacts, Verdict } from "@doorward/core";
import { judgeInterview, type InterviewOptions } from "@doorward/doors";
import type { LinkReader } from "@doorward/readers/link";
import { openReader } from "./link-reader.ts";
import type { Surroundings } from "./surroundings.ts";

/** Judges what was read of code. */
export type CodeJudge = (facts: CodeArrivalFacts, options: Omit<InterviewOptions, "links">) => Verdict;

/**
 * Opens a judge with every rule, and with the organisation's policy and lists for the links that code names. All of this
 * takes a while to load. Throws a Problem when the policy or a list cannot be read.
 */
export async function openCodeJudge(surroundings: Surroundings, opened?: LinkReader): Promise<CodeJudge> {
  const links = opened ?? (await openReader(surroundings, undefined)).reader;
  return (facts, options) => judgeInterview(facts, { ...options, links });
}
