import type { VictimHit, VictimJoin, VictimViewer } from "@doorward/core";

/** A world as in section 7 of the facts: viewers with tickets, customers who write more or less often, and thieves among the viewers. */
export interface LeakWorld {
  readonly viewers: number;
  readonly customers: number;
  /** Tickets of each viewer before the first victim was called. */
  readonly tickets: number;
  readonly culprits: number;
  /** Whether they steal from their own tickets or open other records. */
  readonly mode: "own-tickets" | "extra-views";
  /** Records each of them sold. */
  readonly leak: number;
  readonly victims: number;
  /** Share of the victims whose data came from elsewhere. */
  readonly noise: number;
  /** Records opened without a reason for each ticket, by everybody. */
  readonly unexplained: number;
}

/** The world that the figures of section 7 are of. */
export const usualWorld: LeakWorld = {
  viewers: 300,
  customers: 1_000_000,
  tickets: 3600,
  culprits: 1,
  mode: "own-tickets",
  leak: 2000,
  victims: 10,
  noise: 0.5,
  unexplained: 0.075,
};

/** Chance that is the same for the same seed (mulberry32, Tommy Ettinger, public domain): from 0 to below 1. */
export function openChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const month = "2026-01";
const until = Date.UTC(2026, 1, 1);

/** The join that the store would give of one such world. Culprits are `v0`, `v1` and so on; sites have thirty viewers. */
export function simulateLeak(world: LeakWorld, chance: () => number): VictimJoin {
  const hits = Array.from({ length: world.viewers }, (): VictimHit[] => []);
  const victims = Array.from({ length: world.victims }, (_, victim) => {
    const isNoise = victim < world.victims * world.noise;
    const culprit = isNoise ? undefined : Math.floor(chance() * world.culprits);
    // Who is robbed out of tickets is somebody who writes: a customer is met as often as he writes.
    const isOwn = culprit !== undefined && world.mode === "own-tickets";
    const rate = Math.exp(drawNormal(chance) + (isOwn ? 0.5 : -0.5));
    return { firstContactAt: until, contacts: meet(world, { victim, rate, culprit, isOwn }, hits, chance) };
  });
  return {
    from: Date.UTC(2026, 0, 1),
    until,
    customers: world.customers,
    victims,
    viewers: hits.map(makeViewer(world)),
  };
}

interface Met {
  readonly victim: number;
  readonly rate: number;
  readonly culprit: number | undefined;
  readonly isOwn: boolean;
}

function meet(
  world: LeakWorld,
  { victim, rate, culprit, isOwn }: Met,
  hits: VictimHit[][],
  chance: () => number,
): number {
  let contacts = 0;
  for (const [viewer, own] of hits.entries()) {
    const isCulprit = viewer === culprit;
    const tickets = drawPoisson((world.tickets * rate) / world.customers, chance) + (isCulprit && isOwn ? 1 : 0);
    contacts += tickets;
    const others = drawPoisson((world.tickets * world.unexplained * rate) / world.customers, chance);
    const days = tickets + others + (isCulprit && !isOwn ? 1 : 0);
    if (days > 0) own.push({ victim, firstAt: until - 1, days, explained: tickets, contacts: tickets });
  }
  return contacts;
}

function makeViewer({ tickets, unexplained, culprits, mode, leak }: LeakWorld) {
  return (hits: VictimHit[], index: number): VictimViewer => ({
    actor: `v${String(index)}`,
    duty: "agent",
    team: `team ${String(Math.floor(index / 15))}`,
    site: `site ${String(Math.floor(index / 30))}`,
    work: [
      {
        month,
        tickets,
        contacts: tickets,
        unexplained: tickets * unexplained + (mode === "extra-views" && index < culprits ? leak : 0),
      },
    ],
    hits,
  });
}

function drawNormal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

function drawPoisson(mean: number, chance: () => number): number {
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = chance(); product > least; product *= chance()) count += 1;
  return count;
}
