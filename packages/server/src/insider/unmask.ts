import type { KeptUnmasking } from "@doorward/store";
import type { Actor } from "../access/roles.ts";
import type { Labels } from "./open-labels.ts";

/** Whether somebody is shown the names of it at a moment: who asked for them, and nobody else. */
export function isShown({ askedBy, until }: KeptUnmasking, actor: Actor, at: Date): boolean {
  return askedBy === actor.id && until !== null && until > at;
}

/** Who a viewer is, as the logs say it. */
interface ShownName {
  readonly id: string;
  readonly name?: string;
}

/** An unmasking as it is told: with the name only where it is shown, and its look is audited. */
export function tellUnmasking(
  { id, actors: [viewer = ""], ...unmasking }: KeptUnmasking,
  shown: ShownName | undefined,
  { at, labels }: { readonly at: Date; readonly labels: Labels },
) {
  return {
    id,
    viewer,
    label: labels.label(viewer),
    caseId: unmasking.caseId,
    reason: unmasking.why,
    state: tellState(unmasking, at),
    name: shown?.name ?? null,
    account: shown?.id ?? null,
    askedBy: unmasking.askedBy,
    askedAt: unmasking.askedAt,
    confirmedBy: unmasking.answer === "confirmed" ? unmasking.answeredBy : null,
    until: unmasking.until,
  };
}

function tellState({ answer, needsSecond, until }: Pick<KeptUnmasking, "answer" | "needsSecond" | "until">, at: Date) {
  if (answer === "refused") return "refused" as const;
  if (needsSecond && answer === null) return "waiting" as const;
  return until !== null && until > at ? ("open" as const) : ("over" as const);
}
