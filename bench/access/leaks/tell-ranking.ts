import type { VictimRanking } from "@doorward/doors";
import type { Leak } from "./make-leak.ts";

/** What a ranking says of those who did it. */
export interface ToldRanking {
  readonly first: boolean;
  readonly topTen: number;
  readonly flagged: number;
  readonly site: boolean;
  readonly innocent: boolean;
}

/** Compares a ranking with the truth. */
export function tellRanking({ culprits, site }: Leak, { agents, byDuty, groups }: VictimRanking): ToldRanking {
  const isCulprit = ({ actor }: { readonly actor: string }) => culprits.has(actor);
  const flagged = [...agents, ...byDuty.flatMap(({ viewers }) => viewers)].filter(({ isFlagged }) => isFlagged);
  return {
    first: agents.slice(0, 1).some(isCulprit),
    topTen: agents.slice(0, 10).filter(isCulprit).length / culprits.size,
    flagged: flagged.filter(isCulprit).length / culprits.size,
    site: groups.some(({ by, name, isFlagged }) => by === "site" && name === site && isFlagged),
    innocent: !flagged.every(isCulprit),
  };
}
