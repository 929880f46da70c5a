import type { Random } from "../random.ts";

type Words = readonly [string, ...string[]];

const verbs: Words = split(
  "Built Designed Shipped Rewrote Hardened Maintained Migrated Measured Profiled Automated Documented Led Reviewed Replaced Tuned Tested Debugged Introduced Simplified Extended Ported Audited Operated Planned",
);
const things: Words = split(
  "indexer|matching engine|settlement service|wallet backend|price oracle|bridge relayer|block explorer|signing service|custody portal|ledger|payment gateway|query layer|test harness|deployment pipeline|event bus|rate limiter|search cluster|notification service|admin console|mobile client|data warehouse|risk engine|order book|contract suite|fuzzing setup|monitoring stack|identity provider|billing system|cache|parser|compiler pass|storage engine|scheduler|web client|design system|feature store|key manager|log collector|proxy|load balancer",
  "|",
);
const whose: Words = split(
  "a clearing house|three regional banks|a games studio|an insurer|a logistics firm|a public broadcaster|a hospital group|two exchanges|a rollup team|a lending protocol|an airline|a telecom operator|a city council|a seed bank|a chess federation|a museum network|a power grid operator|a ferry line|a textbook publisher|an orchard cooperative",
  "|",
);
const ends: Words = split(
  "so that releases went out daily|which cut the nightly run to minutes|after two incidents had shown the need|with a team of four across two offices|and wrote the runbook that is still used|before the audit in spring|while traffic grew tenfold|without a minute of planned downtime|on hardware that was eight years old|and handed it over to a new team|under a fixed budget|after a month of pairing with support|with property tests for every state|and kept the old interface alive for a year|to meet the regulator's deadline|and halved the bill for storage|with the people who had written the first version|by moving the hot path out of the database",
  "|",
);
const ways: Words = split(
  "in Rust|in Go|in TypeScript|in Kotlin|in Elixir|in Python|in Solidity|in C++|in Scala|in Java|with PostgreSQL|with Kafka|with Kubernetes|with Redis|with Terraform|with gRPC",
  "|",
);
/** What templates and guides put into resumes of people who never met. */
const everybodys: Words = split(
  "Proven track record of success in delivering projects on time|Excellent written and verbal communication skills|Strong problem solving and analytical skills|Ability to work independently and as part of a team|Collaborated with cross functional teams to deliver high quality software|Participated in code reviews and sprint planning|References available upon request",
  "|",
);
const firstNames: Words = split(
  "Ada Ben Cleo Dan Eva Finn Gil Hana Ida Jon Kai Lena Max Nia Odo Pia Quin Rosa Sam Tess Ulf Vera Will Xena Yan Zoe",
);
const lastParts: Words = split(
  "Ash Bern Cald Dray Elm Farn Gorm Hald Ivor Jark Kest Lorn Marl Nord Oster Pell Quar Rend Stro Tarn Ulm Vosk Wend Yarr Zell",
);
const lastEnds: Words = split("er ing sen ski ton man ov elli ardo ström wick bach dale field more quist");
const firms: Words = split(
  "Lagoon Harbour Meridian Copper Signal Orchard Granite Falcon Willow Beacon Ember Quarry Tundra Saffron Cobalt Juniper",
);
const firmEnds: Words = split("Labs Systems Software Networks Digital Data Works Studio");

function split(text: string, by = " "): Words {
  const [first = "", ...rest] = text.split(by);
  return [first, ...rest];
}

/** One line of work that hardly anybody else writes. */
export function writeLine(random: Random): string {
  const times =
    random.next(3) === 0
      ? `, ${random.next(90) + 5} ${random.pick(["services", "users a second", "releases", "contracts", "teams"])}`
      : "";
  return `${random.pick(verbs)} the ${random.pick(things)} of ${random.pick(whose)} ${random.pick(ways)} ${random.pick(ends)}${times}.`;
}

/** One line that many write. */
export function writeEverybodysLine(random: Random): string {
  return `${random.pick(everybodys)}.`;
}

/** A name that is no one's; another one for each number. */
export function writeName(random: Random, number: number): string {
  return `${random.pick(firstNames)} ${random.pick(lastParts)}${random.pick(lastEnds)}${toLetters(number)}`;
}

/** A firm's name. */
export function writeFirm(random: Random): string {
  return `${random.pick(firms)} ${random.pick(firmEnds)}`;
}

function toLetters(number: number): string {
  return Array.from(String(number), (digit) => "abcdefghij"[Number(digit)] ?? "").join("");
}
