import { listUnmaskings, readViewerName, type Handle, type KeptUnmasking } from "@doorward/store";
import type { Actor } from "../access/roles.ts";
import type { Labels } from "./open-labels.ts";

/** Whether somebody is shown the names of it at a moment: who asked for them, and nobody else. */
export function isShown({ askedBy, until }: KeptUnmasking, actor: Actor, at: Date): boolean {
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

/** An unmasking as it is told: the name only to who asked, while it is shown. */
export async function tellUnmasking(
  handle: Handle,
  unmasking: KeptUnmasking,
  { actor, at, labels }: { readonly actor: Actor; readonly at: Date; readonly labels: Labels },
) {
  const [viewer = ""] = unmasking.actors;
  const known = isShown(unmasking, actor, at) ? await readViewerName(handle, viewer) : undefined;
  return {
    id: unmasking.id,
    viewer,
    label: labels.label(viewer),
    caseId: unmasking.caseId,
    reason: unmasking.why,
    state: tellState(unmasking, at),
    name: known?.name ?? null,
    account: known?.id ?? null,
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
