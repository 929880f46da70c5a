import {
  findApplications,
  findArrival,
  listApplicationChanges,
  listApplicationTies,
  listComments,
  listDecisions,
  listOwnObservables,
  listPersonAnswers,
  listSamePerson,
  listStepAnswers,
  readApplications,
  readFacts,
  readVerdict,
  type Database,
  type KeptApplication,
} from "@doorward/store";
import { isSilent } from "./get-application.ts";
import { groupFindings } from "./tell-application.ts";

/** Said to the person first, in plain words. */
const explanation = [
  "This is what is kept of you as somebody who applied: everything but what the law lets the organisation withhold, which is what is about other people, and what is kept for a legal matter or for the advice of counsel. Sketches of texts and pictures, which nobody can read, are left out too.",
  "What your application states was compared with itself, with what the organisation already knew, and with lists that it loaded. Rules said what was noticed; each rule says what would explain it innocently. Nothing was scored, and nobody is turned down by a machine: a named person decides, and the reason is below.",
  "Origin, nationality, age, sex, faith, health, looks, accent and school are used by no rule, and faces are not measured. Where a name comes from is not used; names are compared only to see whether two are the same, and with sanctions lists.",
  "Where something of yours was also used by somebody else, that is said, and not by whom: it is about them too.",
  "You can have what is wrong corrected, and you can contest a decision. Whoever sent you this tells you how.",
];

/**
 * What is kept of the person of an application, over those of their applications that somebody tied to it. A contact and a name in
 * common are not enough: whoever applies as somebody else states both, and would be handed that person's file.
 */
export async function exportPerson(database: Database, application: KeptApplication, at: Date) {
  const ids = [application.id, ...(await listSamePerson(database, application.id))];
  const own = await findApplications(database, ids, ["hiring"]);
  const people = await readApplications(database, ids);
  const applications = [];
  for (const each of own) applications.push(await exportOne(database, each));
  return {
    explanation,
    madeAt: at,
    names: [...new Set([...people.values()].flatMap(({ names }) => names))],
    applications,
  };
}

async function exportOne(database: Database, application: KeptApplication) {
  const { id, stage, tier, engagement, receivedAt, startedAt, outcome, decision } = application;
  const arrival = await findArrival(database, id, ["hiring"]);
  const kept = await readVerdict(database, id, ["hiring"]);
  const decisions = await listDecisions(database, [id]);
  const steps = await listStepAnswers(database, [id]);
  const ties = await listApplicationTies(database, [id]);
  // What colleagues write once a doubt was raised or a hold was set may tell of it: counsel decides when that is told.
  const isWithheld = application.isHeld || steps.some(isSilent);
  return {
    id,
    name: application.name,
    stage,
    tier,
    engagement,
    receivedAt,
    startedAt,
    outcome,
    decision,
    told: arrival?.told ?? {},
    because: kept?.verdict.because ?? null,
    findings: groupFindings(kept?.verdict.findings ?? []),
    unjudged: (kept?.verdict.unjudged ?? []).map(({ path, reason }) => ({ path, reason })),
    seen: (await listOwnObservables(database, [id])).map(({ type, value }) => ({ type, value })),
    decisions: decisions.map(({ decision: made, reason, by, at, withdrawn }) => ({
      decision: made,
      reason,
      by,
      at,
      withdrawn,
    })),
    // What is done about a doubt is told when counsel agrees, and not before.
    steps: steps.filter((answer) => !isSilent(answer)).map(({ arrivalId: _arrivalId, ...answer }) => answer),
    answers: (await listPersonAnswers(database, [id])).map(({ arrivalId: _arrivalId, ...answer }) => answer),
    changes: await listApplicationChanges(database, id),
    comments: isWithheld || application.caseState === null ? [] : await listEveryComment(database, id),
    // Which application it is about, and why, says something of somebody else.
    ties: ties.map(({ decision: made, by, at }) => ({ decision: made, by, at })),
    read: readOwn(await readFacts(database, id, ["hiring"])),
  };
}

async function listEveryComment(database: Database, caseId: string) {
  const all: { readonly body: string; readonly by: string; readonly at: Date }[] = [];
  let after: string | undefined;
  do {
    const page = await listComments(database, { caseId, doors: ["hiring"], limit: 200, ...(after && { after }) });
    all.push(...page.comments.map(({ body, by, at }) => ({ body, by, at })));
    after = page.next;
  } while (after !== undefined);
  return all;
}

/** What was read of it, without sketches, which say nothing to anybody. */
function readOwn(facts: string | undefined): unknown {
  if (facts === undefined) return null;
  const { reading } = JSON.parse(facts) as { reading?: Record<string, unknown> };
  if (reading === undefined) return null;
  const { texts: _texts, pictures: _pictures, ...rest } = reading;
  return rest;
}
