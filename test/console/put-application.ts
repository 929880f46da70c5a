import type { Engagement, Finding, HiringStage, Observable, Outcome, RoleTier } from "@doorward/core";
import { inTransaction, keepApplication, type Database } from "@doorward/store";
import { putCase } from "./put-case.ts";

/** Text of a stranger that tries whatever text can try on a page. */
export const hostile = `<script>alert(1)</script><img src="https://thief.example/x" onerror=alert(1)>\u202Etxt.exe`;

/** What a test wants to be otherwise about an application. */
export interface ApplicationParts {
  readonly name: string;
  readonly names?: readonly string[];
  readonly outcome?: Outcome;
  readonly because?: string;
  readonly findings?: readonly Finding[];
  readonly observables?: readonly Observable[];
  readonly stage?: HiringStage;
  readonly tier?: RoleTier;
  readonly engagement?: Engagement;
}

/** A finding about a person, with the words that such a finding has to have. */
export function makePersonFinding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: "application/contact-under-other-name",
    title: "A contact was used before under another name",
    strength: "strong",
    family: "identity",
    techniques: ["T1585.002"],
    evidence: [{ path: "application.json", excerpt: "person.emails[0]: the e-mail address" }],
    chain: [],
    innocentCauses: ["A couple or a family shares it.", "It is the mailbox of an agency."],
    verify: "Ask for it on a call to a number that you found yourself.",
    ...parts,
  };
}

/** Lets an application arrive, judges it and keeps it as a worker does, and gives its id. */
export async function putApplication(database: Database, given: ApplicationParts): Promise<string> {
  const {
    name,
    names = [name],
    stage = "application",
    tier = "development",
    engagement = "employee",
    outcome = "check",
  } = given;
  const id = await putCase(database, {
    name,
    door: "hiring",
    kind: "application",
    outcome,
    because: given.because ?? "A contact was used before under another name.",
    findings: given.findings ?? (outcome === "clear" ? [] : [makePersonFinding()]),
    observables: given.observables ?? [],
    parts: { next: outcome === "clear" ? [] : ["Ask for it on a call to a number that you found yourself."] },
  });
  await inTransaction(database, async (handle) => {
    const person = { names: [...names], isNameVerified: false, noted: [], texts: [], pictures: [] };
    await keepApplication(handle, {
      arrivalId: id,
      stage,
      tier,
      engagement,
      receivedAt: new Date(),
      person,
      textBands: [],
    });
  });
  return id;
}
