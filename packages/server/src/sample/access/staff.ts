import type { RosterRow, ViewerDuty } from "@doorward/core";

/** Where people of the Northlight Exchange sit, and how many. */
interface Office {
  readonly site: string;
  readonly vendor?: string;
  readonly teams: readonly string[];
  readonly people: number;
}

const offices: readonly Office[] = [
  { site: "northlight-house", teams: ["accounts", "payments", "escalation"], people: 84 },
  { site: "harborline-east", vendor: "Harborline Support", teams: ["accounts", "payments"], people: 76 },
  { site: "harborline-west", vendor: "Harborline Support", teams: ["accounts", "payments"], people: 68 },
  { site: "brightdesk", vendor: "Brightdesk", teams: ["accounts", "payments"], people: 72 },
];

const firstNames =
  "Ada Bela Cleo Dana Eli Fay Gus Hana Ivo Jude Kai Lea Milo Nia Ola Pia Quin Rae Sol Tess Uma Val Wyn Xan Yara Zeb".split(
    " ",
  );
const lastNames =
  "Alder Birch Cedar Dune Elm Fern Glen Heath Isle Juniper Knoll Lake Marsh North Oak Pine Quarry Ridge Stone Thorn Upland Vale Wood".split(
    " ",
  );

/** Who has which duty, by the place in an office: the first two lead, the next one reviews. */
function chooseDuty(place: number, site: string): ViewerDuty {
  if (place < 2) return "lead";
  if (place === 2) return "quality";
  return site === "northlight-house" && place < 9 ? "fraud" : "agent";
}

/** The 300 who can open records of customers, as the roster of `start` states them. */
export function listStaff(start: number): readonly RosterRow[] {
  let number = 0;
  return offices.flatMap(({ site, vendor, teams, people }) =>
    Array.from({ length: people }, (_, place): RosterRow => {
      const name = `${firstNames[number % firstNames.length] ?? ""} ${lastNames[number % lastNames.length] ?? ""}`;
      number += 1;
      const duty = chooseDuty(place, site);
      const team = teams[place % teams.length] ?? "accounts";
      return {
        kind: "viewer",
        actor: `agent-${String(number).padStart(3, "0")}`,
        at: start,
        name,
        team,
        site,
        duty,
        joinedAt: start - 200 * 86_400_000,
        ...(duty === "agent" ? {} : { covers: teams }),
        ...(vendor === undefined ? {} : { vendor, owner: "support operations", endsAt: start + 400 * 86_400_000 }),
      };
    }),
  );
}
