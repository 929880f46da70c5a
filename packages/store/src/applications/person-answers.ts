import { Problem } from "@doorward/core";
import { boundText } from "../bound-text.ts";
import type { Handle } from "../database.ts";
import { nameSome } from "../name-some.ts";
import type { PersonAnswerKind } from "./application-words.ts";
import { hadTimeToAnswer, leastAnswerDays, readLastNoticed, tellHearing } from "./hearing.ts";
import { readNextNumber } from "./next-number.ts";
import { openText, sealText } from "./sealed-person.ts";

/** What a person was told, or said. */
export interface KeptPersonAnswer {
  readonly arrivalId: string;
  readonly number: number;
  readonly kind: PersonAnswerKind;
  readonly text: string | null;
  /** Who noted it. */
  readonly by: string;
  readonly at: Date;
}

const mostText = 10_000;

/**
 * Notes what the person of an application was told or said. Throws a Problem for a lapse without a notice before or too soon after it,
 * and for an answer without words. To be called in a transaction.
 */
export async function addPersonAnswer(
  handle: Handle,
  {
    arrivalId,
    kind,
    text,
    by,
    at,
  }: {
    readonly arrivalId: string;
    readonly kind: PersonAnswerKind;
    readonly text?: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<KeptPersonAnswer> {
  const told = text === undefined ? null : boundText(text, { what: "What is noted", most: mostText });
  if (told === null && kind !== "notice-sent" && kind !== "lapsed")
    throw new Problem("not-valid", "Write down what the person said.");
  const number = await readNextNumber(handle, "person_answers", arrivalId);
  if (kind === "lapsed") refuseEarlyLapse(await listPersonAnswers(handle, [arrivalId]), at);
  const sealed = told === null ? null : sealText(handle.keys, place(arrivalId, number), { text: told });
  await handle.sql
    .insertInto("person_answers")
    .values({ arrival_id: arrivalId, number, kind, sealed, noted_by: by, noted_at: at })
    .execute();
  return { arrivalId, number, kind, text: told, by, at };
}

function refuseEarlyLapse(earlier: readonly KeptPersonAnswer[], at: Date): void {
  const hadTime = hadTimeToAnswer(earlier, at);
  if (hadTime === true) return;
  throw new Problem(
    "conflict",
    hadTime === undefined
      ? "Nobody told the person yet, so nothing can lapse. Note when the notice was sent."
      : `The person has ${String(leastAnswerDays)} days to answer at least, from the last notice on. Note the answer, or that the time is over when it is.`,
  );
}

/** What the persons of applications were told and said, oldest first. The caller has made sure that these may be seen. */
export async function listPersonAnswers(
  { sql, keys }: Handle,
  arrivalIds: readonly string[],
): Promise<readonly KeptPersonAnswer[]> {
  if (arrivalIds.length === 0) return [];
  const rows = await sql
    .selectFrom("person_answers")
    .where("arrival_id", "in", arrivalIds)
    .orderBy("arrival_id")
    .orderBy("number")
    .selectAll()
    .execute();
  return rows.map(({ arrival_id: arrivalId, number, kind, sealed, noted_by: by, noted_at: at }) => {
    const text = sealed === null ? null : (openText(keys, place(arrivalId, number), sealed)["text"] ?? null);
    return { arrivalId, number, kind: kind as PersonAnswerKind, text, by, at };
  });
}

/**
 * Throws a Problem for those of the applications whose persons were not heard: a decision against somebody needs their answer, or
 * that they let the time pass which the notice named. Both count after the last notice, and the notice after what was noticed last.
 */
export async function refuseUnheard(handle: Handle, applicationIds: readonly string[]): Promise<void> {
  if (applicationIds.length === 0) return;
  const answers = Map.groupBy(await listPersonAnswers(handle, applicationIds), ({ arrivalId }) => arrivalId);
  const noticed = await readLastNoticed(handle, applicationIds);
  const unheard = applicationIds.filter((id) => tellHearing(answers.get(id) ?? [], noticed.get(id)) !== "heard");
  if (unheard.length === 0) return;
  throw new Problem(
    "conflict",
    `Nobody noted yet what the person of ${nameSome(unheard)} says to what was noticed last. Tell them what was noticed, note the answer or that the time for it has passed, then decide. Hold the case until then.`,
  );
}

function place(arrivalId: string, number: number): string {
  return `answer:${arrivalId}:${String(number)}`;
}
