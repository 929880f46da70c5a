import type { AccessFacts } from "@doorward/core";
import { readFacts, readVerdict, type Database, type KeptArrival } from "@doorward/store";
import type { JudgeOutcome } from "../judging/judge-process.ts";
import { openLabels } from "./open-labels.ts";
import { judgeGroup } from "./watch/judge-viewers.ts";
import { judgeFacts } from "./watch/judge-facts.ts";

/** A case about viewers has no bytes: it is judged again by what was kept of them, with the rules of now. */
export async function judgeAccessAgain({ id, name }: KeptArrival, database: Database): Promise<JudgeOutcome> {
  const facts = await readFacts(database, id, ["insider"]);
  const kept = await readVerdict(database, id, ["insider"]);
  if (facts === undefined || kept === undefined)
    return { kind: "problem", code: "not-found", message: "What was known of these viewers is not kept any more." };
  const { facts: known } = JSON.parse(facts) as {
    readonly facts: readonly { readonly viewer: string; readonly facts: AccessFacts }[];
  };
  const { label } = await openLabels(database);
  const [first, ...rest] = known.map((each) => judgeFacts(each, label));
  if (first === undefined) return { kind: "judged", verdict: kept.verdict, facts };
  const { verdict } = judgeGroup([first, ...rest], label);
  return { kind: "judged", verdict: { ...verdict, arrival: { kind: "access", name } }, facts };
}
