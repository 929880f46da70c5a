import type { Observable, Outcome } from "@doorward/core";
import { acceptBytes } from "../arrivals.test-support.ts";
import { inTransaction, type Database } from "../database.ts";
import { makeVerdict } from "../verdict.test-support.ts";
import { recordVerdict } from "../verdicts.ts";
import { keepApplication, type NewApplication } from "./keep-application.ts";
import type { KeptPerson } from "./sealed-person.ts";

/** What a test needs to be otherwise. */
export interface ToldApplication extends Partial<
  Pick<NewApplication, "stage" | "tier" | "engagement" | "textBands" | "personId">
> {
  readonly at: Date;
  readonly name?: string;
  readonly outcome?: Outcome;
  readonly observables?: readonly Observable[];
  readonly hashed?: readonly Observable[];
  readonly person?: Partial<KeptPerson>;
}

/** Keeps an application that was judged, and gives its id. */
export async function keepOne(database: Database, told: ToldApplication): Promise<string> {
  const { at, name = "application.json", outcome = "check", observables = [], hashed = [] } = told;
  const about = { door: "hiring", kind: "application" } as const;
  const { arrival } = await acceptBytes(database, `${name} ${at.toISOString()} ${Math.random()}`, {
    ...about,
    name,
    at,
  });
  const verdict = makeVerdict({
    door: "hiring",
    arrival: { kind: "application", name },
    verdict: outcome,
    findings: [],
    observables,
  });
  await inTransaction(database, async (handle) => {
    await recordVerdict(handle, arrival.id, { verdict, hashed, facts: JSON.stringify({ name }), at });
    await keepApplication(handle, {
      arrivalId: arrival.id,
      personId: told.personId,
      stage: told.stage ?? "application",
      tier: told.tier ?? "development",
      engagement: told.engagement ?? "employee",
      receivedAt: at,
      textBands: told.textBands ?? [],
      person: { names: [name], isNameVerified: false, noted: [], texts: [], pictures: [], ...told.person },
    });
  });
  return arrival.id;
}
