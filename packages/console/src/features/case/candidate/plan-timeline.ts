import type { Shapes } from "../../../shared/api/contract.ts";

/** Something that happened, or a day on which something is due. */
export type TimelineRow =
  | { readonly kind: "happened"; readonly at: string; readonly happening: Shapes["ApplicationHappening"] }
  | { readonly kind: "due"; readonly at: string; readonly title: string; readonly isLate: boolean };

const dayMs = 86_400_000;

/**
 * What happened from the application on, with the steps of the first 90 days that nobody took yet on the day on which they are due. Oldest
 * first.
 */
export function planTimeline(
  { timeline, steps, startedAt }: Pick<Shapes["WholeApplication"], "timeline" | "steps" | "startedAt">,
  now: Date,
): readonly TimelineRow[] {
  const happened = timeline.map((happening): TimelineRow => ({ kind: "happened", at: happening.at, happening }));
  const due = steps.flatMap(({ title, day, answer, isRequired }): TimelineRow[] => {
    if (startedAt === null || day === undefined || answer !== null || !isRequired) return [];
    const at = new Date(Date.parse(startedAt) + day * dayMs);
    return [{ kind: "due", at: at.toISOString(), title, isLate: at < now }];
  });
  return [...happened, ...due].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
