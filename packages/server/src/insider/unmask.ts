import { listUnmaskings, readViewerName, type Handle, type KeptUnmasking } from "@doorward/store";
import type { Actor } from "../access/roles.ts";
import type { Labels } from "./open-labels.ts";

/** Whether somebody is shown the names of it at a moment: who asked for them, and nobody else. */
function isShown({ askedBy, until }: KeptUnmasking, actor: Actor, at: Date): boolean {
  return askedBy === actor.id && until !== null && until > at;
}

/** The name of a viewer, for whom an unmasking of one of these cases holds. */
export async function findShownName(
  handle: Handle,
  { viewer, cases }: { readonly viewer: string; readonly cases: readonly string[] },
  actor: Actor,
  at: Date,
): Promise<{ readonly id: string; readonly name?: string } | undefined> {
  for (const caseId of cases)
    for (const unmasking of await listUnmaskings(handle, caseId))
      if (unmasking.actors.includes(viewer) && isShown(unmasking, actor, at))
        return await readViewerName(handle, viewer);
  return undefined;
}

/** An unmasking as it is told: who asked for a name and why, and not the name. */
export function tellUnmasking(unmasking: KeptUnmasking, at: Date, labels: Labels) {
  const [viewer = ""] = unmasking.actors;
  return {
    id: unmasking.id,
    viewer,
    label: labels.label(viewer),
    caseId: unmasking.caseId,
    reason: unmasking.why,
    state: tellState(unmasking, at),
    askedBy: unmasking.askedBy,
    askedAt: unmasking.askedAt,
    confirmedBy: unmasking.answer === "confirmed" ? unmasking.answeredBy : null,
    until: unmasking.until,
  };
}

function tellState({ answer, needsSecond, until }: KeptUnmasking, at: Date) {
  if (answer === "refused") return "refused" as const;
  if (needsSecond && answer === null) return "waiting" as const;
  return until !== null && until > at ? ("open" as const) : ("over" as const);
}
