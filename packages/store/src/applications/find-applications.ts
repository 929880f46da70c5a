import type { Door, Engagement, HiringStage, Outcome, RoleTier } from "@doorward/core";
import { sql as raw } from "kysely";
import type { CaseDecision, CaseState } from "../cases/kept-case.ts";
import { readCursor } from "../cursor.ts";
import { cutPage } from "../cut-page.ts";
import type { Handle } from "../database.ts";
import { isId } from "../new-id.ts";
import { removedText } from "../removed-text.ts";

/** An application with what became of it. */
export interface KeptApplication {
  /** The id of the arrival. */
  readonly id: string;
  readonly name: string;
  readonly personId: string;
  readonly stage: HiringStage;
  readonly tier: RoleTier;
  readonly engagement: Engagement;
  readonly receivedAt: Date;
  /** When access was given. */
  readonly startedAt: Date | null;
  readonly state: "waiting" | "judged" | "failed";
  readonly outcome: Outcome | null;
  /** Whether anything was noticed; a clear verdict can have small signs. */
  readonly hasFindings: boolean;
  readonly caseState: CaseState | null;
  readonly decision: CaseDecision | null;
  readonly sha256: string | null;
  readonly isHeld: boolean;
}

/** Which are listed, newest first. */
export interface ApplicationFilter {
  readonly doors: readonly Door[];
  readonly stage?: HiringStage;
  readonly tier?: RoleTier;
  readonly outcome?: Outcome;
  readonly after?: string;
  readonly limit: number;
}

/** One application; undefined where there is none at these doors. */
export async function findApplication(
  handle: Pick<Handle, "sql">,
  id: string,
  doors: readonly Door[],
): Promise<KeptApplication | undefined> {
  return (await findApplications(handle, [id], doors))[0];
}

/** Those of the applications that there are at these doors, the oldest first. */
export async function findApplications(
  { sql }: Pick<Handle, "sql">,
  ids: readonly string[],
  doors: readonly Door[],
): Promise<readonly KeptApplication[]> {
  const known = ids.filter(isId);
  if (known.length === 0 || !doors.includes("hiring")) return [];
  const rows = await select(sql).where("applications.arrival_id", "in", known).orderBy("arrivals.id").execute();
  return rows.map(readRow);
}

/** Most applications of one person that are listed. Whoever applies again and again under one name makes no page longer. */
const mostOfPerson = 100;

/** The applications of the person of one, the oldest first: the newest hundred. */
export async function listApplicationsOfPerson(
  { sql }: Pick<Handle, "sql">,
  personId: string,
): Promise<readonly KeptApplication[]> {
  const query = select(sql).where("applications.person_id", "=", personId);
  const rows = await query.orderBy("applications.arrival_id", "desc").limit(mostOfPerson).execute();
  return rows.toReversed().map(readRow);
}

/** A page of applications, newest first. Throws a Problem for a place that is none. */
export async function listApplications(
  { sql }: Pick<Handle, "sql">,
  { doors, stage, tier, outcome, after, limit }: ApplicationFilter,
): Promise<{ readonly applications: readonly KeptApplication[]; readonly next?: string }> {
  if (!doors.includes("hiring")) return { applications: [] };
  let query = select(sql);
  if (stage !== undefined) query = query.where("applications.stage", "=", stage);
  if (tier !== undefined) query = query.where("applications.tier", "=", tier);
  if (outcome !== undefined) query = query.where("arrivals.outcome", "=", outcome);
  if (after !== undefined) {
    const { at, id } = readCursor(after);
    query = query.where(raw<boolean>`(applications.received_at, applications.arrival_id) < (${at}, ${id}::uuid)`);
  }
  const found = await query
    .orderBy("applications.received_at", "desc")
    .orderBy("applications.arrival_id", "desc")
    .limit(limit + 1)
    .execute();
  const { rows, ...next } = cutPage(found, limit, (row) => ({ at: row.received_at, id: row.id }));
  return { applications: rows.map(readRow), ...next };
}

/** Everybody who came to onboarding or work, the newest first, at most so many. */
export async function listHires({ sql }: Pick<Handle, "sql">, most: number): Promise<readonly KeptApplication[]> {
  const rows = await select(sql)
    .where("applications.stage", "in", ["onboarding", "on-the-job"])
    .orderBy("applications.received_at", "desc")
    .limit(most)
    .execute();
  return rows.map(readRow);
}

function select(sql: Handle["sql"]) {
  return sql
    .selectFrom("applications")
    .innerJoin("arrivals", "arrivals.id", "applications.arrival_id")
    .leftJoin("cases", "cases.id", "applications.arrival_id")
    .select([
      "arrivals.id",
      "arrivals.name",
      "arrivals.state",
      "arrivals.outcome",
      "arrivals.sha256",
      "arrivals.held_because",
      "applications.person_id",
      "applications.stage",
      "applications.tier",
      "applications.engagement",
      "applications.received_at",
      "applications.started_at",
      "cases.state as case_state",
      "cases.decision",
      raw<boolean>`exists (
        select 1 from findings
        where findings.arrival_id = applications.arrival_id and findings.verdict_number = arrivals.judgements
      )`.as("has_findings"),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];

function readRow(row: Row): KeptApplication {
  return {
    id: row.id,
    name: row.name ?? removedText,
    personId: row.person_id,
    stage: row.stage as HiringStage,
    tier: row.tier as RoleTier,
    engagement: row.engagement as Engagement,
    receivedAt: row.received_at,
    startedAt: row.started_at,
    state: row.state,
    outcome: row.outcome as Outcome | null,
    hasFindings: row.has_findings,
    caseState: row.case_state,
    decision: row.decision as CaseDecision | null,
    sha256: row.sha256,
    isHeld: row.held_because !== null,
  };
}
