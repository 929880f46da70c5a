import type { Shapes } from "../../shared/api/contract.ts";
import type { Tone } from "../../shared/parts/state-word.tsx";

/** How a connection is doing: the tone, and the word for it. */
export interface ConnectionState {
  readonly tone: Tone;
  readonly word: string;
}

/** How a source is doing. A failure counts until the source was reached again after it. */
export function tellSourceState({
  pausedAt,
  missing,
  health,
}: Pick<Shapes["IntakeSource"], "pausedAt" | "missing" | "health">): ConnectionState {
  if (pausedAt !== null) return { tone: "off", word: "Paused" };
  if (missing.length > 0) return { tone: "attention", word: "Needs a secret" };
  const reachedAt = latest(health.contactAt, health.arrivalAt);
  if (health.failureAt !== null && health.failureAt >= reachedAt) return { tone: "ill", word: "Failing" };
  return reachedAt === "" ? { tone: "attention", word: "Nothing came yet" } : { tone: "well", word: "Working" };
}

/** How a destination is doing. */
export function tellDestinationState({
  disabledAt,
  health,
}: Pick<Shapes["Destination"], "disabledAt" | "health">): ConnectionState {
  if (disabledAt !== null) return { tone: "off", word: "Disabled" };
  if (health.failure !== null) return { tone: "ill", word: "Failing" };
  return health.succeededAt === null
    ? { tone: "attention", word: "Nothing sent yet" }
    : { tone: "well", word: "Working" };
}

/** Moments of the API sort as text. */
function latest(...moments: readonly (string | null)[]): string {
  return (
    moments
      .map((moment) => moment ?? "")
      .toSorted()
      .at(-1) ?? ""
  );
}
