import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import type { PersonAnswerKind } from "./application-words.ts";

/** Days that a person has to answer at least, from the notice on; the notice names a day that is not before. */
export const leastAnswerDays = 5;

const dayMs = 86_400_000;

/** How far a person was heard; `noticed-since` where something was noticed after the last notice. */
export type Hearing = "not-told" | "noticed-since" | "not-answered" | "heard";

interface NotedAnswer {
  readonly kind: PersonAnswerKind;
  readonly at: Date;
}

/**
 * How far a person was heard, by what was noted of them, oldest first. What they said before the last notice says nothing to that
 * notice, and a notice says nothing of what was noticed after it.
 */
export function tellHearing(answers: readonly NotedAnswer[], lastNoticedAt: Date | undefined): Hearing {
  const last = answers.findLastIndex(({ kind }) => kind === "notice-sent");
  const notice = answers[last];
  if (notice === undefined) return "not-told";
  if (lastNoticedAt !== undefined && notice.at < lastNoticedAt) return "noticed-since";
  return last === answers.length - 1 ? "not-answered" : "heard";
}

/** Whether a person had time enough to answer the last notice; undefined where none was sent. */
export function hadTimeToAnswer(answers: readonly NotedAnswer[], at: Date): boolean | undefined {
  const notice = answers.findLast(({ kind }) => kind === "notice-sent");
  return notice === undefined ? undefined : at.getTime() >= notice.at.getTime() + leastAnswerDays * dayMs;
}

/**
 * When the newest of what is noticed now was noticed first, by application: a rule that an earlier judgement had already told is not
 * new. Those of whom nothing is noticed are missing.
 */
export async function readLastNoticed({ sql }: Handle, ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (ids.length === 0) return new Map();
  const { rows } = await raw<{ id: string; at: Date }>`
    select id, max(first) as at from (
      select findings.arrival_id as id, findings.rule, min(verdicts.judged_at) as first,
        max(findings.verdict_number) as number
      from findings join verdicts on verdicts.arrival_id = findings.arrival_id and verdicts.number = findings.verdict_number
      where findings.arrival_id = any(${ids}::uuid[]) group by findings.arrival_id, findings.rule
    ) as noticed
    where number = (select max(verdicts.number) from verdicts where verdicts.arrival_id = noticed.id)
    group by id`.execute(sql);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
