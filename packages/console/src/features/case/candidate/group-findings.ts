import { hiringStages, type HiringStage } from "@doorward/core";
import type { Shapes } from "../../../shared/api/contract.ts";

/** The heading a finding stands under: a stage of hiring, or the files that came along. */
export type FindingGroup = HiringStage | "files";

/** What was noticed in one stage. */
export interface StageFindings {
  readonly group: FindingGroup;
  readonly findings: readonly Shapes["Finding"][];
}

/** What the headings say. */
export const groupNames: Readonly<Record<FindingGroup, string>> = {
  application: "Application",
  interview: "Interview",
  offer: "Offer",
  onboarding: "Onboarding",
  "on-the-job": "On the job",
  files: "The files that came along",
};

const order: readonly FindingGroup[] = ["files", ...hiringStages];

/**
 * Findings by stage, in the order in which somebody comes through hiring; the files first, since they may do harm to whoever opens them.
 * A finding that says nothing of innocent causes is about a file; one whose rule names no stage stands under the application.
 */
export function groupFindings(
  findings: readonly Shapes["Finding"][],
  stages: Readonly<Record<string, HiringStage>>,
): readonly StageFindings[] {
  const groups = Map.groupBy(findings, (finding) =>
    finding.innocentCauses === undefined ? "files" : (stages[finding.rule] ?? "application"),
  );
  return order.flatMap((group) => {
    const found = groups.get(group) ?? [];
    return found.length === 0 ? [] : [{ group, findings: found }];
  });
}
