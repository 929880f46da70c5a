import { doors as allDoors, hiringStages, type Finding, type HiringStage } from "@doorward/core";
import { registry } from "@doorward/rules";
import {
  findApplications,
  findArrival,
  listApplicationChanges,
  listApplicationsOfPerson,
  listApplicationTies,
  listComments,
  listDecisions,
  listPersonAnswers,
  listSamePerson,
  listStepAnswers,
  readApplications,
  readLastNoticed,
  readVerdict,
  tellHearing,
  leastAnswerDays,
  type Database,
  type Hearing,
  type KeptApplication,
  type KeptPersonAnswer,
  type KeptTie,
  type KeptVerdict,
} from "@doorward/store";
import type { Role } from "../access/roles.ts";
import { isSilent, knowsOfDoubts, tellParts } from "./get-application.ts";
import { tellStepAnswer, tellSteps } from "./tell-steps.ts";
import { tellTimeline } from "./tell-timeline.ts";

/** Comments that a timeline tells. */
const mostComments = 200;

/**
 * Everything that the page of an application shows somebody of a role. The caller has made sure that it may be seen; what is done about
 * a doubt is left out for who is to know nothing of it.
 */
export async function tellApplication(
  database: Database,
  application: KeptApplication,
  { role, at }: { readonly role: Role; readonly at: Date },
) {
  const { id, personId } = application;
  const kept = await readVerdict(database, id, ["hiring"]);
  const arrival = await findArrival(database, id, allDoors);
  const seesDoubt = knowsOfDoubts(role);
  const steps = (await listStepAnswers(database, [id])).filter((answer) => seesDoubt || !isSilent(answer));
  const answers = await listPersonAnswers(database, [id]);
  const ties = await listApplicationTies(database, [id]);
  const decisions = await listDecisions(database, [id]);
  const comments = application.caseState === null ? [] : await readComments(database, id);
  const changes = await listApplicationChanges(database, id);
  const person = (await readApplications(database, [id])).get(id);
  return {
    ...tellParts(application),
    personId,
    isNameVerified: person?.isNameVerified ?? false,
    ...tellVerdict(kept),
    steps: tellSteps(application, steps, at).filter((step) => seesDoubt || !isSilent(step)),
    kitAnswers: steps.filter(({ step }) => step.startsWith("kit/")).map(tellStepAnswer),
    answers: answers.map(({ arrivalId: _arrivalId, ...answer }) => answer),
    mayTurnDown: tellMayTurnDown(answers, (await readLastNoticed(database, [id])).get(id)),
    ties: ties.map((tie) => tellTie(tie, id)),
    sameAs: await tellSame(database, application, ties),
    timeline: tellTimeline({
      application,
      submittedBy: arrival?.submittedBy ?? "",
      judged:
        kept === undefined ? undefined : { at: kept.judgedAt, number: kept.number, because: kept.verdict.because },
      changes,
      steps,
      answers,
      ties,
      decisions,
      comments,
    }),
  };
}

function tellVerdict(kept: KeptVerdict | undefined) {
  if (kept === undefined)
    return { because: null, judgedAt: null, judgement: null, next: [], findings: [], unjudged: [], partly: [] };
  const { number, judgedAt, verdict } = kept;
  const { because, next, findings, unjudged, partly } = verdict;
  return {
    because,
    judgedAt,
    judgement: number,
    next,
    findings: groupFindings(findings),
    unjudged: unjudged.map(({ path, reason }) => ({ path, reason })),
    partly,
  };
}

/** Other applications of the person: those that somebody tied to it, and those that may be, without those kept apart. */
async function tellSame(database: Database, { id, personId }: KeptApplication, ties: readonly KeptTie[]) {
  const tied = await listSamePerson(database, id);
  const apart = new Set(ties.flatMap((tie) => (tie.decision === "other" ? [tie.one, tie.other] : [])));
  const likely = await listApplicationsOfPerson(database, personId);
  const found = [
    ...(await findApplications(database, tied, ["hiring"])),
    ...likely.filter((other) => other.id !== id && !tied.includes(other.id) && !apart.has(other.id)),
  ];
  return found.map(({ id: other, receivedAt, stage }) => ({
    id: other,
    receivedAt,
    stage,
    isTied: tied.includes(other),
  }));
}

/** What was decided about an application and another one. */
export function tellTie({ one, other, ...tie }: KeptTie, id: string) {
  return { other: one === id ? other : one, ...tie };
}

async function readComments(database: Database, caseId: string) {
  return (await listComments(database, { caseId, doors: ["hiring"], limit: mostComments })).comments;
}

const stageOfRule: ReadonlyMap<string, HiringStage> = new Map(
  registry.application.flatMap(({ id, person }) => (person?.stage === undefined ? [] : [[id, person.stage] as const])),
);

/** In the order of the stages; what its files hold comes first, since it may do harm to whoever opens them. */
export function groupFindings(findings: readonly Finding[]) {
  const groups = Map.groupBy(findings, ({ rule }) => stageOfRule.get(rule) ?? null);
  return [null, ...hiringStages].flatMap((stage) => {
    const own = groups.get(stage);
    return own === undefined ? [] : [{ stage, findings: own }];
  });
}

const hearings: Readonly<Record<Hearing, string>> = {
  heard: "The person was heard, or the time for an answer passed. A person decides.",
  "not-answered": `The person was told. Note their answer, or that the time the notice named has passed: ${String(leastAnswerDays)} days at least.`,
  "not-told": "Tell the person what was noticed first, and note when; then note the answer or its lapse.",
  "noticed-since":
    "Something was noticed after the last notice. Tell the person of it, then note the answer or its lapse.",
};

/** Whether a decision against the person may be recorded, as the store has it. */
export function tellMayTurnDown(answers: readonly KeptPersonAnswer[], lastNoticedAt: Date | undefined) {
  const hearing = tellHearing(answers, lastNoticedAt);
  return { isAllowed: hearing === "heard", because: hearings[hearing] };
}
