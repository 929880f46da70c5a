import type { KitItem } from "./hiring-step.ts";
import { kitBank } from "./kit.ts";

/** How many of each topic a kit holds. */
const shares = { liveness: 2, "claimed-place": 1, "own-code": 1, "shared-screen": 1, "claimed-employer": 1 } as const;

/**
 * Draws the kit of one interview: so many of each topic, in an order of chance. `random` gives a whole number from 0 to below its
 * argument, each as likely.
 */
export function drawKit(random: (below: number) => number): readonly KitItem[] {
  const drawn = Object.entries(shares).flatMap(([topic, count]) =>
    shuffle(
      kitBank.filter((item) => item.topic === topic),
      random,
    ).slice(0, count),
  );
  return shuffle(drawn, random);
}

function shuffle<T>(items: readonly T[], random: (below: number) => number): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(random(left.length), 1));
}
