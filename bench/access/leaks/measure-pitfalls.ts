import type { VictimHit, VictimJoin, VictimViewer } from "@doorward/core";
import { rankViewers } from "@doorward/doors";
import { openChance } from "../world/chance.ts";
import { makeLeak, type Leak, type LeakPlan } from "./make-leak.ts";
import type { Desk } from "./open-desk.ts";
import { tellRanking, type ToldRanking } from "./tell-ranking.ts";

/** What it costs to fall into a pitfall (facts of research, section 7), shares from 0 to 1. */
export interface PitfallRow {
  readonly what: string;
  /** What the share is of. */
  readonly of: string;
  readonly plan: LeakPlan;
  readonly runs: number;
  readonly avoided: number;
  readonly fallen: number;
}

interface Pitfall {
  readonly what: string;
  readonly of: string;
  readonly plan: LeakPlan;
  readonly measure: (told: ToldRanking) => number;
  /** The leak as the method takes it, and as it would be in the pitfall. */
  readonly play: (leak: Leak, run: number) => { readonly avoided: ToldRanking; readonly fallen: ToldRanking };
}

const rank = (leak: Leak, join: VictimJoin, without?: ReadonlySet<number>) =>
  tellRanking(leak, rankViewers(join, without));
const change = (join: VictimJoin, viewer: (own: VictimViewer) => VictimViewer): VictimJoin => ({
  ...join,
  viewers: join.viewers.map(viewer),
});
const topTen = ({ topTen: share }: ToldRanking) => share;
const innocent = ({ innocent: is }: ToldRanking) => Number(is);
const flagged = ({ flagged: share }: ToldRanking) => share;

const pitfalls: readonly Pitfall[] = [
  {
    what: "1: by the viewer's own accesses instead of the tickets that were assigned",
    of: "thieves among the first ten",
    plan: { mode: "extra views", culprits: 3, victims: 10, noise: 0.5 },
    measure: topTen,
    play: (leak) => ({ avoided: rank(leak, leak.join), fallen: rank(leak, change(leak.join, countAccesses)) }),
  },
  {
    what: "2: with views after the first contact, those of five who help all victims",
    of: "runs with somebody innocent flagged",
    plan: { mode: "own tickets", culprits: 1, victims: 20, noise: 0.5 },
    measure: innocent,
    play: (leak, run) => ({ avoided: rank(leak, leak.join), fallen: rank(leak, addHelp(leak, run)) }),
  },
  {
    what: "3: each day with a view counts as a hit",
    of: "runs with somebody innocent flagged",
    plan: { mode: "own tickets", culprits: 1, victims: 20, noise: 0.5 },
    measure: innocent,
    play: (leak, run) => {
      const often = repeatViews(leak, run);
      return { avoided: rank(leak, often), fallen: rank(leak, change(often, countDaysAsHits)) };
    },
  },
  {
    what: "4: fraud analysts, who are asked about half of the victims, ranked among agents",
    of: "runs with somebody innocent flagged",
    plan: { mode: "own tickets", culprits: 1, victims: 20, noise: 0.5 },
    measure: innocent,
    play: (leak, run) => {
      const asked = askAnalysts(leak, run);
      return {
        avoided: rank(leak, asked),
        fallen: rank(
          leak,
          change(asked, (own) => ({ ...own, duty: "agent" })),
        ),
      };
    },
  },
  {
    what: "5: victims whose cause is known to lie elsewhere are left among the others",
    of: "thieves flagged",
    plan: { mode: "own tickets", culprits: 3, victims: 20, noise: 0.5 },
    measure: flagged,
    play: (leak) => ({ avoided: rank(leak, leak.join, leak.fromElsewhere), fallen: rank(leak, leak.join) }),
  },
  {
    what: "6: a ring of ten looked for one by one and not by its site",
    of: "runs with the site flagged, and thieves flagged",
    plan: { mode: "own tickets", culprits: 10, victims: 50, noise: 0.5 },
    measure: ({ site }) => Number(site),
    play: (leak) => {
      const told = rank(leak, leak.join);
      return { avoided: told, fallen: { ...told, site: told.flagged > 0.5 } };
    },
  },
  {
    what: "7: who has left is not compared, and the thief has left",
    of: "thieves among the first ten",
    plan: { mode: "own tickets", culprits: 1, victims: 10, noise: 0.5 },
    measure: topTen,
    play: (leak) => {
      const viewers = leak.join.viewers.filter(({ actor }) => !leak.culprits.has(actor));
      return { avoided: rank(leak, leak.join), fallen: rank(leak, { ...leak.join, viewers }) };
    },
  },
];

/** Ranks each leak twice: as it should be, and in the pitfall. */
export function measurePitfalls(desks: readonly Desk[], runsPerSeed: number): PitfallRow[] {
  return pitfalls.map(({ what, of, plan, measure, play }) => {
    const runs = desks.flatMap((desk) =>
      Array.from({ length: runsPerSeed }, (_, run) => play(makeLeak(desk, plan, 1000 + run), run)),
    );
    const mean = (which: "avoided" | "fallen") =>
      runs.reduce((sum, run) => sum + measure(run[which]), 0) / Math.max(1, runs.length);
    return { what, of, plan, runs: runs.length, avoided: mean("avoided"), fallen: mean("fallen") };
  });
}

function countAccesses(own: VictimViewer): VictimViewer {
  const work = own.work.map((month) => ({ ...month, tickets: month.tickets + month.unexplained }));
  return { ...own, work };
}

const hit = (victim: number, { victims }: VictimJoin): VictimHit => {
  const firstAt = (victims[victim]?.firstContactAt ?? 0) - 1;
  return { victim, firstAt, days: 1, explained: 1, contacts: 1 };
};

/** Views of these viewers are added: one of each victim. */
function addHits(join: VictimJoin, who: ReadonlySet<number>, takes: (victim: number) => boolean): VictimJoin {
  const viewers = join.viewers.map((own, at) => {
    if (!who.has(at)) return own;
    const known = new Set(own.hits.map(({ victim }) => victim));
    const more = join.victims.flatMap((_, victim) => (known.has(victim) || !takes(victim) ? [] : [hit(victim, join)]));
    return { ...own, hits: [...own.hits, ...more] };
  });
  return { ...join, viewers };
}

function addHelp({ join, culprits }: Leak, run: number): VictimJoin {
  const chance = openChance(run, 61);
  const agents = join.viewers.flatMap(({ duty, actor }, at) => (duty === "agent" && !culprits.has(actor) ? [at] : []));
  const helping = new Set(Array.from({ length: 5 }, () => agents[chance.next(agents.length)] ?? 0));
  return addHits(join, helping, () => chance.isTrue(0.2));
}

/** One victim is a regular of somebody: eight more days of views. */
function repeatViews({ join, culprits }: Leak, run: number): VictimJoin {
  const chance = openChance(run, 62);
  const free = join.viewers.flatMap(({ duty, actor }, at) => (duty === "agent" && !culprits.has(actor) ? [at] : []));
  const regular = free[chance.next(free.length)] ?? 0;
  const once = addHits(join, new Set([regular]), (victim) => victim === 0);
  return change(once, (own) =>
    own !== once.viewers[regular]
      ? own
      : {
          ...own,
          hits: own.hits.map((one) =>
            one.victim === 0
              ? { ...one, days: one.days + 7, explained: one.explained + 7, contacts: one.contacts }
              : one,
          ),
        },
  );
}

function countDaysAsHits(own: VictimViewer): VictimViewer {
  return { ...own, hits: own.hits.flatMap((one) => Array.from({ length: one.days }, () => one)) };
}

function askAnalysts({ join }: Leak, run: number): VictimJoin {
  const chance = openChance(run, 64);
  const analysts = join.viewers.flatMap(({ duty }, at) => (duty === "fraud" ? [at] : []));
  return addHits(join, new Set(analysts), () => chance.isTrue(0.5 / 3));
}
