/** A planted customer, as far as its replacement goes. Times are milliseconds since 1970. */
export interface PlacedCanary {
  readonly id: string;
  readonly placedAt: number;
  readonly retiredAt?: number;
  /** When somebody opened it beside a test. */
  readonly openedAt?: number;
  /** When a test was last seen to arrive. */
  readonly testedAt?: number;
}

/** Why a planted customer should be replaced or looked at. */
export const rotationReasons = {
  opened: "Somebody opened it, and may know it by now. Replace it when the case is decided.",
  age: "It is older than planted customers get. Replace it before people know it.",
  "not-tested": "No test of it has arrived yet, so nobody knows that opening it would be noticed.",
} as const;
export type RotationReason = keyof typeof rotationReasons;

const dayMs = 86_400_000;

/** Planted customers that are due, each with the first reason that holds. */
export function listDueCanaries(
  canaries: readonly PlacedCanary[],
  { now, rotationDays }: { readonly now: number; readonly rotationDays: number },
): readonly { readonly id: string; readonly reason: RotationReason }[] {
  return canaries.flatMap((canary) => {
    const reason = findReason(canary, now - rotationDays * dayMs);
    return reason === undefined || canary.retiredAt !== undefined ? [] : [{ id: canary.id, reason }];
  });
}

function findReason({ openedAt, placedAt, testedAt }: PlacedCanary, before: number): RotationReason | undefined {
  if (openedAt !== undefined) return "opened";
  if (placedAt <= before) return "age";
  return testedAt === undefined ? "not-tested" : undefined;
}
