import { noDeliveryFacts, type ApplicationReading, type Verdict } from "@doorward/core";
import { listApplicationObservables } from "@doorward/doors";
import { describeRecord, readRecord } from "@doorward/readers/application";
import { findArrival, inTransaction, recordVerdict } from "@doorward/store";
import { accept } from "../arrivals/accept.ts";
import type { Services } from "../services.ts";
import { makeApplication, type SampleApplication } from "../sample/make/application.ts";
import { rememberApplication } from "./remember-application.ts";

/** A person who applies and says nothing but what is given. */
export function makePerson(told: Partial<SampleApplication> & { readonly name: string }): SampleApplication {
  const mail = `${told.name.toLowerCase().replaceAll(" ", ".")}@mail.example`;
  return { email: mail, role: "engineer", tier: "development", resume: "Nothing.", ...told };
}

/** Accepts an application and judges it, and gives its id. */
export async function applyAs(services: Services, person: SampleApplication): Promise<string> {
  const { id, reading } = await acceptAs(services, person);
  await judgeRecord(services, id, reading);
  return id;
}

/** Accepts an application, which waits from then on, and gives what a worker would read of it. */
export async function acceptAs(services: Services, person: SampleApplication) {
  const bytes = makeApplication(person, services.now());
  const about = { door: "hiring", kind: "application", name: `${person.name}.json` } as const;
  const { arrival } = await accept(
    { ...about, actor: { id: "user:1" }, idempotencyKey: undefined },
    { kind: "bytes", bytes },
    services,
  );
  return { id: arrival.id, reading: read(bytes) };
}

function read(bytes: Uint8Array): ApplicationReading {
  const told = readRecord(bytes, "application.json");
  if ("unjudged" in told) throw new Error(told.unjudged.reason);
  return describeRecord(told.record, { path: "application.json" });
}

/** Judges an application that waits as a worker does, but for the processes. */
export async function judgeRecord(services: Services, id: string, reading: ApplicationReading): Promise<void> {
  const { database, jobs, now } = services;
  const at = now();
  const facts = JSON.stringify({ reading, delivery: noDeliveryFacts });
  const verdict: Verdict = {
    door: "hiring",
    arrival: { kind: "application", name: "application.json" },
    verdict: "clear",
    because: "",
    chain: [],
    next: [],
    findings: [],
    accepted: [],
    unjudged: [],
    partly: [],
    observables: listApplicationObservables(reading),
    rules: "test",
    tookMs: 1,
  };
  await inTransaction(database, async (handle) => {
    const arrival = await findArrival(handle, id, ["hiring"]);
    if (arrival === undefined) throw new Error("It was accepted.");
    const remembered = await rememberApplication(handle, arrival, { verdict, facts });
    if (remembered === undefined) throw new Error("It is an application.");
    await recordVerdict(handle, id, { ...remembered, at });
    await remembered.keep(jobs);
  });
}
