import type { Door, Finding, Kind, Observable, Outcome, Verdict } from "@doorward/core";
import { acceptArrival, inTransaction, recordVerdict, type Database } from "@doorward/store";

/** What a test wants to be otherwise about a case. */
export interface CaseParts {
  readonly name: string;
  readonly door?: Door;
  readonly kind?: Kind;
  readonly outcome?: Outcome;
  readonly because?: string;
  readonly findings?: readonly Finding[];
  readonly observables?: readonly Observable[];
  readonly parts?: Partial<Verdict>;
  readonly facts?: string;
  readonly at?: Date;
}

/** A finding of a rule that exists. */
export function makeFinding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: "message/another-person-asks",
    title: "The sender uses a known name from another domain",
    strength: "strong",
    family: "impersonation",
    techniques: ["T1656"],
    evidence: [{ path: "mail.eml", line: 2, column: 7, excerpt: "From: Zendesk Support <help@zendesk-desk.example>" }],
    chain: [],
    ...parts,
  };
}

/** Lets something arrive and judges it, as a worker does, and gives its id. */
export async function putCase(database: Database, given: CaseParts): Promise<string> {
  const { name, door = "support", kind = "message", outcome = "stop", at = new Date() } = given;
  const bytes = Buffer.from(`From: a@b.example\r\nSubject: ${name}\r\n\r\n${String(Math.random())}`);
  return await inTransaction(database, async (handle) => {
    const about = { door, kind, name, source: "api", submittedBy: "token:1", content: bytes, told: {} };
    const { arrival } = await acceptArrival(handle, about, at);
    const verdict: Verdict = {
      door,
      arrival: { kind, name, ...(arrival.sha256 === null ? {} : { sha256: arrival.sha256 }) },
      verdict: outcome,
      because: given.because ?? "The sender uses a name that is not his.",
      chain: [],
      next: ["Call the sender on a number you already have.", "Tell your security team."],
      findings: given.findings ?? [makeFinding()],
      accepted: [],
      unjudged: [],
      partly: [],
      observables: given.observables ?? [],
      rules: "2026.11.1",
      tookMs: 12,
      ...given.parts,
    };
    await recordVerdict(handle, arrival.id, { verdict, facts: given.facts, at });
    return arrival.id;
  });
}
