import type { Edition, ListId } from "./listed-party.ts";
import { refuseList } from "./refuse-list.ts";

/** The least that an edition holds. */
export interface Floor {
  readonly parties?: number;
  readonly persons?: number;
  readonly wallets?: number;
}

/** What editions from a day on are known to hold; lists only ever grew since. */
interface FloorSince extends Floor {
  readonly since: string;
}

const floors: Readonly<Record<ListId, readonly FloorSince[]>> = {
  // 8,976 entries, 4,620 persons of July 2021; published expectation of 2026: 6,245 persons, 570 wallets.
  "ofac-sdn": [
    { since: "2021-01-01", parties: 6000, persons: 4000, wallets: 50 },
    { since: "2026-01-01", parties: 12_000, persons: 6245, wallets: 570 },
  ],
  "ofac-consolidated": [{ since: "2021-01-01", parties: 150 }],
  eu: [{ since: "2021-01-01", parties: 1500 }],
  uk: [{ since: "2021-01-01", parties: 1500 }],
  un: [{ since: "2021-01-01", parties: 500 }],
};

/** Throws a Problem when an edition holds less than lists of its day are known to hold: half a list clears everybody on the other half. */
export function checkFloor({ list, published, parties }: Edition, file: string, floor?: Floor): void {
  const least = floor ?? floors[list].findLast(({ since }) => since <= published) ?? {};
  const counts = {
    parties: parties.length,
    persons: parties.filter(({ kind }) => kind === "person").length,
    wallets: parties.reduce((sum, { wallets }) => sum + wallets.length, 0),
  };
  for (const what of ["parties", "persons", "wallets"] as const)
    if (counts[what] < (least[what] ?? 0))
      refuseList(
        file,
        `holds ${counts[what].toLocaleString("en")} ${what}, and a whole one holds ${(least[what] ?? 0).toLocaleString("en")} at least. Load it again from its source.`,
      );
}
