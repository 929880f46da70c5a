import { hiringStages, type HiringStage } from "@doorward/core";
import type { Shapes } from "../../../shared/api/contract.ts";

/** What was noticed of one stage; null for what the files that came along hold. */
export interface NoticedGroup {
  readonly stage: HiringStage | null;
  readonly findings: readonly Shapes["Finding"][];
}

/**
 * Findings by stage, in the order in which somebody comes through hiring; the files first, since they may do harm to whoever opens
 * them. Without the application, as for one whose days are over, only those that speak of a person are told from those of files.
 */
export function tellGroups(
  arrival: Pick<Shapes["JudgedArrival"], "findings">,
  application: Pick<Shapes["WholeApplication"], "findings"> | undefined,
): readonly NoticedGroup[] {
  const groups: readonly NoticedGroup[] = application?.findings ?? [
    { stage: null, findings: arrival.findings.filter(({ innocentCauses }) => innocentCauses === undefined) },
    { stage: "application", findings: arrival.findings.filter(({ innocentCauses }) => innocentCauses !== undefined) },
  ];
  const rank = ({ stage }: NoticedGroup) => (stage === null ? -1 : hiringStages.indexOf(stage));
  return groups.filter(({ findings }) => findings.length > 0).toSorted((one, other) => rank(one) - rank(other));
}
