import type { Engagement, HiringStage, RoleTier } from "@doorward/core";

type Row = Readonly<Record<string, unknown>>;

/** An application as the sample tells it; `docs/application.md` describes the form it is written in. */
export interface SampleApplication {
  readonly name: string;
  /** Other names, each a row of `person.names`. */
  readonly names?: readonly Row[];
  readonly email: string;
  readonly phone?: string;
  readonly handles?: readonly Row[];
  readonly links?: readonly Row[];
  readonly wallets?: readonly string[];
  readonly role: string;
  readonly tier: RoleTier;
  readonly engagement?: Engagement;
  readonly stage?: HiringStage;
  readonly timeZone?: string;
  readonly employers?: readonly Row[];
  readonly resume: string;
  /** Days before the arrival at which the person started to work. */
  readonly startedDaysAgo?: number;
  /** Rows with days before the arrival as `ago`, which becomes `at`. */
  readonly connections?: readonly Dated[];
  readonly equipment?: readonly Dated[];
  readonly payouts?: readonly Dated[];
  readonly access?: readonly Dated[];
  readonly interviews?: readonly Dated[];
  readonly noted?: readonly Row[];
}

/** A row of something that happened so many days before the arrival. */
export interface Dated extends Row {
  readonly ago: number;
  /** Of equipment, what was seen on it. */
  readonly seen?: readonly Dated[];
}

const dayMs = 86_400_000;

/** The application as `application.json`, for the moment it came. */
export function makeApplication(told: SampleApplication, at: Date): Uint8Array {
  const before = (ago: number) => new Date(at.getTime() - ago * dayMs).toISOString();
  const date = (rows: readonly Dated[] = []): Row[] =>
    rows.map(({ ago, seen, ...row }) => ({ at: before(ago), ...row, seen: seen && date(seen) }));
  const { name, names = [], email, phone, wallets = [], role, tier, startedDaysAgo } = told;
  const record = {
    version: "application/1",
    receivedAt: at.toISOString(),
    stage: told.stage,
    startedAt: startedDaysAgo === undefined ? undefined : before(startedDaysAgo),
    role: { title: role, tier },
    engagement: told.engagement,
    person: {
      names: [{ name }, ...names],
      emails: [{ value: email }],
      phones: phone === undefined ? [] : [{ value: phone }],
      handles: told.handles,
      links: told.links,
      wallets: wallets.map((value) => ({ value })),
    },
    claims: { timeZone: told.timeZone, employers: told.employers },
    texts: [{ is: "resume", text: told.resume }],
    connections: date(told.connections),
    interviews: date(told.interviews),
    equipment: date(told.equipment),
    payouts: date(told.payouts),
    access: date(told.access),
    noted: told.noted,
  };
  return Buffer.from(`${JSON.stringify(record, null, 2)}\n`);
}
