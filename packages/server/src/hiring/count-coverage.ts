import { roleTiers, type RoleTier } from "@doorward/core";
import { isBeforeAccess, listStepsFor, type HiringStep } from "@doorward/doors";
import { listHires, listStepResults, type Handle, type KeptApplication, type StepResult } from "@doorward/store";
import { isDue, isTaken } from "./tell-steps.ts";

/** Most hires that are looked at, the newest first. */
const mostHires = 5000;
const dayMs = 86_400_000;

interface Hire extends KeptApplication {
  readonly answers: readonly StepResult[];
}

/**
 * Of the hires of each tier, how many had each step in time: before access, or by the day on which it is due; and whether older hires
 * were left out.
 */
export async function countCoverage(handle: Handle, at: Date) {
  const listed = await listHires(handle, mostHires + 1);
  const found = listed.slice(0, mostHires);
  const answers = Map.groupBy(
    await listStepResults(
      handle,
      found.map(({ id }) => id),
    ),
    ({ arrivalId }) => arrivalId,
  );
  const hires = found.map((hire): Hire => ({ ...hire, answers: answers.get(hire.id) ?? [] }));
  const tiers = roleTiers.map((tier) =>
    countTier(
      tier,
      hires.filter((hire) => hire.tier === tier),
      at,
    ),
  );
  return { tiers, isCut: listed.length > mostHires };
}

function countTier(tier: RoleTier, hires: readonly Hire[], at: Date) {
  const steps = listStepsFor(tier, "vendor-worker")
    .filter(({ list }) => list !== "doubt")
    .map((step) => {
      const due = hires.filter((hire) => applies(step, hire) && isDue(step, hire, at));
      const { id, list, title, isRequired } = step;
      return { step: id, list, title, isRequired, due: due.length, had: due.filter((hire) => had(step, hire)).length };
    });
  const complete = hires.filter((hire) =>
    listStepsFor(tier, hire.engagement).every(
      (step) => !step.isRequired || !isBeforeAccess(step) || !isDue(step, hire, at) || had(step, hire),
    ),
  );
  return { tier, hires: hires.length, complete: complete.length, steps };
}

function applies({ engagements }: HiringStep, { engagement }: Hire): boolean {
  return engagements === undefined || engagements.includes(engagement);
}

/** Whether the last answer that came in time says that it was taken. */
function had({ id, day }: HiringStep, { answers, startedAt }: Hire): boolean {
  const last = answers.findLast((answer) => answer.step === id && isInTime(answer.at, startedAt, day));
  return last !== undefined && isTaken(last);
}

/** Before access is before it is given; what has a day has a week more. */
function isInTime(at: Date, startedAt: Date | null, day: number | undefined): boolean {
  if (startedAt === null) return true;
  const until = day === undefined ? startedAt.getTime() : startedAt.getTime() + (day + 7) * dayMs;
  return at.getTime() <= until;
}
