import { foldTeam, type AccessGrant, type RosterRow } from "@doorward/core";
import { isPastLastDay } from "../last-day.ts";

// What a review of rights asks: each right by itself, with what was noticed about it, and who should answer. Pure; people are named by
// whatever names them in roster and grants.

/** What was noticed about a right. It says nothing about the person. */
export const reviewNotices = {
  "never-used": "No use of this right is known.",
  unused: "This right was not used for a long time.",
  "after-leaving": "The person has left, and the right is still there.",
  "leaves-soon": "The person leaves within thirty days.",
  "approved-by-holder": "Whoever holds the right approved it.",
  "without-owner": "Nobody in the organisation answers for this account at a vendor.",
  "without-end": "This account at a vendor has no day on which it ends.",
  "past-end": "The day on which this account at a vendor should end is over.",
  "not-on-roster": "The roster does not name who holds the right.",
} as const;
export type ReviewNotice = keyof typeof reviewNotices;

/** One right, or one account at a vendor, that somebody has to answer for. */
export interface ReviewItem {
  readonly what: "grant" | "seat";
  readonly actor: string;
  readonly source: string;
  /** The id of the grant in its source; of a seat, the name of the vendor. */
  readonly grantId: string;
  readonly access: string;
  readonly grantedAt?: number;
  readonly lastUsedAt?: number;
  readonly noticed: readonly ReviewNotice[];
  /** Who answers: the owner of an account at a vendor, else a lead of the team; absent where the roster names nobody else. */
  readonly reviewer?: string;
}

/** What a review is drafted from. */
export interface ReviewGround {
  readonly roster: readonly RosterRow[];
  readonly grants: readonly AccessGrant[];
  readonly now: number;
  /** Days without use after which a right is unused. */
  readonly unusedDays: number;
}

const dayMs = 86_400_000;
const soonDays = 30;

/** Every right that holds now and every account at a vendor, each as an item of a review. */
export function draftReview(ground: ReviewGround): readonly ReviewItem[] {
  const roster = readRoster(ground.roster, ground.now);
  const grants = ground.grants.filter(({ from, until = Infinity }) => from <= ground.now && until > ground.now);
  const seats = [...roster.values()].filter(({ vendor }) => vendor !== undefined);
  return [
    ...grants.map((grant) => draftGrant(grant, roster, ground)),
    ...seats.map((seat) => draftSeat(seat, roster, ground.now)),
  ];
}

/** The row of each person that holds at a moment: the newest until then, else the first. */
export function readRoster(rows: readonly RosterRow[], now: number): ReadonlyMap<string, RosterRow> {
  const held = new Map<string, RosterRow>();
  for (const row of rows.toSorted((one, other) => one.at - other.at))
    if (row.at <= now || !held.has(row.actor)) held.set(row.actor, row);
  return held;
}

function draftGrant(grant: AccessGrant, roster: ReadonlyMap<string, RosterRow>, ground: ReviewGround): ReviewItem {
  const { actor, source, id, access, from, lastUsedAt } = grant;
  const person = roster.get(actor);
  const reviewer = findReviewer(actor, roster);
  return {
    what: "grant",
    actor,
    source,
    grantId: id,
    access,
    grantedAt: from,
    ...(lastUsedAt !== undefined && { lastUsedAt }),
    noticed: [...noticeUse(grant, ground), ...noticePerson(grant, person, ground.now)],
    ...(reviewer !== undefined && { reviewer }),
  };
}

function noticeUse({ from, lastUsedAt }: AccessGrant, { now, unusedDays }: ReviewGround): readonly ReviewNotice[] {
  const before = now - unusedDays * dayMs;
  // Somebody who was just given a right had no time to use it.
  if ((lastUsedAt ?? from) > before) return [];
  return [lastUsedAt === undefined ? "never-used" : "unused"];
}

function noticePerson(
  { actor, approvedBy }: AccessGrant,
  person: RosterRow | undefined,
  now: number,
): readonly ReviewNotice[] {
  const noticed: ReviewNotice[] = [];
  if (person === undefined) noticed.push("not-on-roster");
  if (approvedBy === actor) noticed.push("approved-by-holder");
  const { leavesAt } = person ?? {};
  if (isPastLastDay(leavesAt, now)) noticed.push("after-leaving");
  else if (leavesAt !== undefined && leavesAt <= now + soonDays * dayMs) noticed.push("leaves-soon");
  return noticed;
}

function draftSeat(seat: RosterRow, roster: ReadonlyMap<string, RosterRow>, now: number): ReviewItem {
  const { actor, vendor = "", owner, joinedAt } = seat;
  const reviewer = owner !== undefined && owner !== actor ? owner : findReviewer(actor, roster);
  return {
    what: "seat",
    actor,
    source: "roster",
    grantId: vendor,
    access: `account at ${vendor}`,
    ...(joinedAt !== undefined && { grantedAt: joinedAt }),
    noticed: noticeSeat(seat, now),
    ...(reviewer !== undefined && { reviewer }),
  };
}

/** What is wrong with an account at a vendor; nothing where somebody answers for it and it ends on a day to come. */
export function noticeSeat({ owner, actor, endsAt, leavesAt }: RosterRow, now: number): readonly ReviewNotice[] {
  const noticed: ReviewNotice[] = [];
  if (owner === undefined || owner === actor) noticed.push("without-owner");
  if (endsAt === undefined) noticed.push("without-end");
  else if (isPastLastDay(endsAt, now)) noticed.push("past-end");
  if (isPastLastDay(leavesAt, now)) noticed.push("after-leaving");
  return noticed;
}

function findReviewer(actor: string, roster: ReadonlyMap<string, RosterRow>): string | undefined {
  const team = foldTeam(roster.get(actor)?.team ?? "");
  const leads = [...roster.values()].filter(({ duty }) => duty === "lead");
  const covers = (lead: RosterRow) => (lead.covers ?? [lead.team]).some((covered) => foldTeam(covered) === team);
  return leads.find((lead) => lead.actor !== actor && covers(lead))?.actor;
}
