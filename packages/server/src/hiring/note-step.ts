import type { Door } from "@doorward/core";
import { addStepAnswer, appendAudit, inTransaction, type Database, type KeptStepAnswer } from "@doorward/store";
import { getApplication } from "./get-application.ts";

/** Notes how a step of an application ended, audited. Throws a Problem where there is none at these doors. */
export async function noteStep(
  database: Database,
  answer: Parameters<typeof addStepAnswer>[1],
  doors: readonly Door[],
): Promise<KeptStepAnswer> {
  const { arrivalId, step, result, by, at } = answer;
  return await inTransaction(database, async (handle) => {
    await getApplication(handle, arrivalId, doors);
    const added = await addStepAnswer(handle, answer);
    const subject = `arrival:${arrivalId}`;
    await appendAudit(handle, { at, actor: by, action: "application.step-noted", subject, details: { step, result } });
    return added;
  });
}
