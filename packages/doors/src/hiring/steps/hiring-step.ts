import type { ConductTopic, Engagement, HiringStage, RoleTier } from "@doorward/core";

/** How a step may end; `alternative` where another way was offered and taken. */
export const stepResults = ["done", "failed", "refused", "alternative", "not-applicable"] as const;
export type StepResult = (typeof stepResults)[number];

/** To which list a step belongs: a stage of hiring, the obligations of a vendor, or what is done when somebody raised a doubt. */
export const stepLists = ["before-interview", "interview", "offer", "first-90-days", "doubt", "vendor"] as const;
export type StepList = (typeof stepLists)[number];

/** One thing that people do before somebody comes further. Asked of everybody of a role alike. */
export interface HiringStep {
  readonly id: string;
  readonly list: StepList;
  /** How far somebody has come when it is due. */
  readonly stage: HiringStage;
  /** An order in a few words. */
  readonly title: string;
  /** What is done, in whole sentences. */
  readonly text: string;
  /** By which way it is verified, which is never the person's own. */
  readonly route: string;
  /** What is offered to whoever needs another way; absent where nothing is asked of the person. */
  readonly alternative?: string;
  /** For which tiers it is required before access; for the others it is advised. */
  readonly tiers: readonly RoleTier[];
  /** In whose service it applies; to all where absent. */
  readonly engagements?: readonly Engagement[];
  /** Days after the first day of work at which it is due; absent for what is due before access. */
  readonly day?: number;
}

/** A question or an action of which some are drawn for each interview, so that nobody can prepare for them. */
export interface KitItem {
  readonly id: string;
  readonly topic: ConductTopic;
  readonly title: string;
  readonly text: string;
  readonly alternative: string;
}
