import { viewReasons, type Victim, type VictimHit } from "@doorward/core";
import { sql as raw } from "kysely";
import { asMs, readNumber, readPacked } from "../access/packed-rows.ts";
import { dayOf, nameReason } from "../access/words.ts";
import type { Handle } from "../database.ts";

// Reasons by their place in `viewReasons`, from 1. The viewer's own word is none here.
const found: ReadonlySet<number | undefined> = new Set(
  viewReasons.flatMap((reason, index) => (reason === "stated" ? [] : index + 1)),
);
const fromCustomer: ReadonlySet<string> = new Set([
  "assigned-ticket",
  "transferred-ticket",
  "contact",
  "reopened-ticket",
]);
const contacts: ReadonlySet<number | undefined> = new Set(
  viewReasons.flatMap((reason, index) => (fromCustomer.has(reason) ? index + 1 : [])),
);

/** Victims that are looked up at once, so that memory stays small however often their records were opened. */
const mostAtOnce = 500;

type OwnHit = { -readonly [K in keyof VictimHit]: VictimHit[K] };

interface VictimKey {
  readonly key: string;
  readonly number: number;
  readonly at: string;
}

/** What one viewer opened of one victim on one day. */
interface HitDay {
  readonly actor: string;
  readonly victim: number;
  readonly at: number;
  /** Of the first view. */
  readonly reason: number | undefined;
  readonly isExplained: boolean;
  readonly isContact: boolean;
}

/** What each viewer opened of the victims before their first contact, which is compared to the moment. */
export async function readHits(
  handle: Handle,
  victims: readonly Victim[],
  from: string,
): Promise<ReadonlyMap<string, readonly VictimHit[]>> {
  const hits = new Map<string, Map<number, OwnHit>>();
  const several = new Map<string, HitDay>();
  const keys = victims.map((victim) => [...new Set(victim.keys)]);
  const named = victims.flatMap(({ firstContactAt }, number) =>
    (keys[number] ?? []).map((key): VictimKey => ({ key, number, at: new Date(firstContactAt).toISOString() })),
  );
  for (let start = 0; start < named.length; start += mostAtOnce)
    for (const day of await readDays(handle, named.slice(start, start + mostAtOnce), from)) {
      if ((keys[day.victim]?.length ?? 0) <= 1) addDay(hits, day);
      else {
        const name = `${day.actor} ${String(day.victim)} ${String(dayOf(day.at))}`;
        several.set(name, joinDays(several.get(name), day));
      }
    }
  for (const day of several.values()) addDay(hits, day);
  return new Map([...hits].map(([actor, own]) => [actor, [...own.values()].toSorted((a, b) => a.victim - b.victim)]));
}

/** Pairs are added up outside: a database sorts all of them several times for it, which takes longer than to read them. */
async function readDays(handle: Handle, named: readonly VictimKey[], from: string): Promise<readonly HitDay[]> {
  const rows = await readPacked(
    handle,
    [raw`victim.number`, raw`pair.actor_key`, asMs("pair.first_at"), raw`pair.reason`],
    raw`from unnest(${named.map(({ key }) => key)}::uuid[], ${named.map(({ number }) => number)}::integer[],
      ${named.map(({ at }) => at)}::timestamptz[]) as victim (key, number, contacted_at)
    cross join lateral (
      select actor_key, first_at, reason from access_pairs
      where customer_key = victim.key and day >= ${raw.lit(from)}::date
        and day <= (victim.contacted_at at time zone 'UTC')::date and first_at < victim.contacted_at
      -- Each victim is looked up by its key: without this, all pairs there are may be read.
      offset 0
    ) as pair`,
  );
  return rows.map(([victim, actor = "", at, told]) => {
    const reason = readNumber(told);
    return {
      actor,
      victim: Number(victim),
      at: Number(at),
      reason,
      isExplained: found.has(reason),
      isContact: contacts.has(reason),
    };
  });
}

/** A victim whose key was changed on a day has two pairs of one viewer on it, which are one day. */
function joinDays(one: HitDay | undefined, other: HitDay): HitDay {
  if (one === undefined) return other;
  const first = other.at < one.at ? other : one;
  return {
    ...first,
    isExplained: one.isExplained || other.isExplained,
    isContact: one.isContact || other.isContact,
  };
}

function addDay(hits: Map<string, Map<number, OwnHit>>, day: HitDay): void {
  const { actor, victim, at, isExplained, isContact } = day;
  let own = hits.get(actor);
  if (own === undefined) hits.set(actor, (own = new Map()));
  const before = own.get(victim);
  const days = (before?.days ?? 0) + 1;
  const explained = (before?.explained ?? 0) + (isExplained ? 1 : 0);
  const ownContacts = (before?.contacts ?? 0) + (isContact ? 1 : 0);
  const isFirst = before === undefined || at < before.firstAt;
  const hit: OwnHit = { victim, firstAt: isFirst ? at : before.firstAt, days, explained, contacts: ownContacts };
  const reason = isFirst ? nameReason(day.reason ?? null) : before.reason;
  if (reason !== undefined) hit.reason = reason;
  own.set(victim, hit);
}
