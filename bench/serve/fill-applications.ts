import { noApplicationReading, type ApplicationReading, type ApplicationTrace, type Observable } from "@doorward/core";
import { traceObservable } from "@doorward/doors";
import { listBands } from "@doorward/readers/application";
import { makePartitions, newId, type Database } from "@doorward/store";
import { halvePicture, listPictureBands } from "../../packages/store/src/applications/picture-probes.ts";
import { sealPerson } from "../../packages/store/src/applications/sealed-person.ts";
import { hashObservable } from "../../packages/store/src/sightings/hash-observable.ts";
import { openRandom } from "../random.ts";

/** How many applications are made, and over how long. */
export interface ApplicationsSize {
  readonly applications: number;
  /** Months before `until` over which they are spread. */
  readonly months: number;
  readonly until: Date;
}

const batch = 1000;
const facts: ApplicationReading["facts"] = { ...noApplicationReading.facts, tier: "development" };
/** Each so many of them have a contact of one agency. */
const agencyEach = 50;

/** The application of number `n`: contacts, accounts, one resume and one photo of its own, and no word of any of it is anybody's. */
export function makeStored(n: number): ApplicationReading {
  const { next } = openRandom(Math.imul(n + 1, 0x9e_37_79_b1));
  const draw = () => next(2 ** 32);
  const at = { path: "resume.pdf", excerpt: "the resume" };
  return {
    facts,
    names: [`Person ${nameOf(n)}`],
    isNameVerified: false,
    traces: [
      trace("email", `person-${String(n)}@mail.example`),
      trace("phone", n % agencyEach === 0 ? "+12025550100" : `+1999${String(n).padStart(7, "0")}`),
      trace("handle", `github:person-${String(n)}`),
      trace("link", `https://person-${String(n)}.example/`),
      trace("device", `device-${String(n)}`),
      trace("file", String(n).padStart(64, "0")),
      trace("postal-address", `${String(n)} high st`),
      trace("bank-account", `account:${String(n).padStart(10, "0")}`),
    ],
    texts: [{ minima: Array.from({ length: 128 }, draw), words: 500, at }],
    pictures: [{ hashes: Array.from({ length: 6 }, () => toHex(draw()) + toHex(draw())), is: "photo", at }],
    noted: [],
    unjudged: [],
    partly: [],
  };
}

function trace(type: ApplicationTrace["type"], value: string): ApplicationTrace {
  return { type, value, at: { path: "application.json", excerpt: `the ${type}` } };
}

/** Letters alone, so that no two of them are taken for one name. */
function nameOf(n: number): string {
  return Array.from(n.toString(26), (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26))).join("");
}

function toHex(value: number): string {
  return value.toString(16).padStart(8, "0");
}

/** Fills an empty database with applications as the store keeps them, many in one statement. */
export async function fillApplications(
  database: Database,
  { applications, months, until }: ApplicationsSize,
  tell: (line: string) => void,
): Promise<void> {
  const first = new Date(Date.UTC(until.getUTCFullYear(), until.getUTCMonth() - months, 1));
  await makePartitions(database, first, months);
  // Made at once in the end, which is faster; nothing that is asked needs them.
  for (const table of byArrival) await database.engine.run(`drop index ${table}_arrival`);
  const span = (until.getTime() - first.getTime()) / applications;
  for (let start = 0; start < applications; start += batch) {
    const rows = Array.from({ length: Math.min(batch, applications - start) }, (_, index) => {
      const at = new Date(first.getTime() + (start + index) * span);
      return describe(database, newId(at), at, makeStored(start + index));
    });
    for (const statement of statements) await database.engine.run(statement, [JSON.stringify(rows)]);
    if ((start / batch) % 10 === 9) tell(`${String(start + rows.length)} applications`);
  }
  for (const table of byArrival) await database.engine.run(`create index ${table}_arrival on ${table} (arrival_id)`);
  await database.engine.run(sumUp);
  await database.engine.run("vacuum analyze");
}

function describe({ keys }: Database, id: string, at: Date, reading: ApplicationReading) {
  const { names, isNameVerified, noted, texts, pictures, traces } = reading;
  const person = { names, isNameVerified, noted, texts, pictures };
  const band = (value: string) => hashObservable(keys, { type: "document-text", value });
  return {
    id,
    at: at.toISOString(),
    sealed: Buffer.from(sealPerson(keys, id, person)).toString("hex"),
    seen: traces.map((each): Observable & { hash: string } => {
      const observable = traceObservable(each);
      return { ...observable, hash: hashObservable(keys, observable) };
    }),
    texts: texts.flatMap((text) => listBands(text).map(band)),
    pictures: pictures.flatMap(({ hashes }) =>
      hashes.flatMap((hash) => listPictureBands(hash).map((number) => ({ band: number, ...halvePicture(hash) }))),
    ),
  };
}

const from =
  "from json_to_recordset($1::json) as row(id uuid, at timestamptz, sealed text, seen json, texts json, pictures json)";
const statements = [
  `insert into arrivals (id, door, kind, name, source, submitted_by, bytes, told, received_at, state, outcome, judged_at)
   select id, 'hiring', 'application', 'application.json', 'api', 'bench', 20000, '{}', at, 'judged', 'clear', at ${from}`,
  `insert into applications (arrival_id, person_id, stage, tier, engagement, sealed, received_at)
   select id, id, 'application', 'development', 'employee', decode(sealed, 'hex'), at ${from}`,
  `insert into sightings (observable, door, seen_at, arrival_id, kind)
   select (one->>'hash')::uuid, 'hiring', at, id, 'application' ${from}, json_array_elements(seen) one`,
  `insert into text_bands (band, arrival_id) select distinct one::uuid, id ${from}, json_array_elements_text(texts) one`,
  `insert into picture_bands (band, high, low, arrival_id)
   select distinct (one->>'band')::integer, (one->>'high')::integer, (one->>'low')::integer, id ${from}, json_array_elements(pictures) one`,
];

const byArrival = ["sightings", "text_bands", "picture_bands"];

const sumUp = `
insert into observable_doors (observable, door, sightings, first_seen, last_seen)
select observable, door, count(*), min(seen_at), max(seen_at) from sightings group by observable, door;
insert into observables (hash, type, value, first_seen, last_seen)
select observable, 'email', null, min(first_seen), max(last_seen) from observable_doors group by observable;`;
