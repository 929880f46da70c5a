import { announce, appendAudit, inTransaction, type AuditAction, type Handle, type KeptCase } from "@doorward/store";
import type { Actor } from "../access/roles.ts";
import type { Happening } from "../notify/notifier.ts";
import type { Services } from "../services.ts";

/** What is said of a change in the audit log, and to destinations. */
interface Said {
  readonly action: AuditAction;
  readonly details: Readonly<Record<string, string | null>>;
  /** What destinations hear of each case; absent for what they do not. */
  readonly tells?: Pick<Happening, "events" | "isAgain">;
}

/** Changes cases and audits each change, all in one transaction. */
export async function changeWithAudit(
  change: (handle: Handle, at: Date) => Promise<readonly KeptCase[]>,
  { action, details, tells }: Said,
  actor: Actor,
  { database, notifier, now }: Services,
): Promise<readonly KeptCase[]> {
  const at = now();
  return await inTransaction(database, async (handle) => {
    const cases = await change(handle, at);
    for (const { id, door, state } of cases) await announce(handle, { kind: "case", id, door, state });
    if (tells !== undefined)
      for (const { id: arrivalId, door, outcome } of cases)
        await notifier.queue(handle, { ...tells, arrivalId, door, outcome, at });
    // Last, since all who append wait from here to the end.
    for (const { id } of cases)
      await appendAudit(handle, { at, actor: actor.id, action, subject: `case:${id}`, details });
    return cases;
  });
}
