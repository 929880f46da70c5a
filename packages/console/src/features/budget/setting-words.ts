import { insiderBounds } from "@doorward/core";
import type { NumberWords } from "../../shared/parts/number-line.tsx";
import type { Changeable } from "./use-settings.ts";

/** A number that can be set. */
interface SettingWords extends NumberWords {
  readonly name: string;
  readonly read: (settings: Changeable) => number | null;
  readonly write: (settings: Changeable, value: number) => Changeable;
}

/** The numbers of the insider door beside the budget, in the order of the page. */
export const settingWords: readonly SettingWords[] = [
  {
    name: "at-once",
    title: "Rows of one export",
    means: "Most that one approval may be for.",
    unit: "rows",
    bounds: insiderBounds.exportRows,
    read: ({ exports }) => exports.atOnce,
    write: (settings, atOnce) => ({ ...settings, exports: { ...settings.exports, atOnce } }),
  },
  ...(["viewer", "team"] as const).flatMap((of) =>
    (["day", "month"] as const).map((span): SettingWords => ({
      name: `${of}-${span}`,
      title: `Rows of one ${of === "viewer" ? "person" : "team"} in ${span === "day" ? "one day" : "30 days"}`,
      means: "All exports together, so that many small ones do not slip through.",
      unit: "rows",
      bounds: insiderBounds.exportRows,
      read: ({ exports }) => exports[of][span],
      write: (settings, rows) => ({
        ...settings,
        exports: { ...settings.exports, [of]: { ...settings.exports[of], [span]: rows } },
      }),
    })),
  ),
  {
    name: "approval-hours",
    title: "How long an approval holds",
    means: "After that somebody has to ask again.",
    unit: "hours",
    bounds: insiderBounds.approvalHours,
    read: ({ exports }) => exports.approvalHours,
    write: (settings, approvalHours) => ({ ...settings, exports: { ...settings.exports, approvalHours } }),
  },
  {
    name: "unmasking-hours",
    title: "How long a name is told",
    means: "To who asked for it, and to nobody else.",
    unit: "hours",
    bounds: insiderBounds.unmaskingHours,
    read: ({ unmasking }) => unmasking.hours,
    write: (settings, hours) => ({ ...settings, unmasking: { ...settings.unmasking, hours } }),
  },
  {
    name: "review-days",
    title: "Time to answer a review",
    means: "What nobody answers by then counts as revoked.",
    unit: "days",
    bounds: insiderBounds.reviewDays,
    read: ({ reviews }) => reviews.days,
    write: (settings, days) => ({ ...settings, reviews: { ...settings.reviews, days } }),
  },
  {
    name: "unused-days",
    title: "A right counts as unused after",
    means: "Then reviews say so.",
    unit: "days",
    bounds: insiderBounds.unusedDays,
    read: ({ reviews }) => reviews.unusedDays,
    write: (settings, unusedDays) => ({ ...settings, reviews: { ...settings.reviews, unusedDays } }),
  },
  {
    name: "rotation-days",
    title: "A canary grows old after",
    means: "Then the list says that it should be replaced. Viewers talk, and an old canary is known.",
    unit: "days",
    bounds: insiderBounds.rotationDays,
    read: ({ canaries }) => canaries.rotationDays,
    write: (settings, rotationDays) => ({ ...settings, canaries: { rotationDays } }),
  },
];
