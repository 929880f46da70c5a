import type { Engagement, RoleTier } from "@doorward/core";
import { beforeInterview } from "./before-interview.ts";
import { doubtSteps } from "./doubt.ts";
import { firstDays } from "./first-days.ts";
import type { HiringStep } from "./hiring-step.ts";
import { interviewSteps } from "./interview.ts";
import { offerSteps } from "./offer.ts";
import { vendorSteps } from "./vendor.ts";

/** Every step there is, in the order in which they are due. */
export const hiringSteps: readonly HiringStep[] = [
  ...beforeInterview,
  ...interviewSteps,
  ...vendorSteps,
  ...offerSteps,
  ...firstDays,
  ...doubtSteps,
];

/** The steps of somebody of a tier, each with whether it is required; those for a doubt are told apart and never required. */
export function listStepsFor(
  tier: RoleTier,
  engagement: Engagement,
): readonly (HiringStep & { readonly isRequired: boolean })[] {
  return hiringSteps
    .filter(({ engagements }) => engagements === undefined || engagements.includes(engagement))
    .map((step) => ({ ...step, isRequired: step.list !== "doubt" && step.tiers.includes(tier) }));
}

/** Whether a step has to be over before access is given. */
export function isBeforeAccess({ list, day }: HiringStep): boolean {
  return list !== "doubt" && day === undefined;
}
