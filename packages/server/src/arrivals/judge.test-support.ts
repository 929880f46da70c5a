import { doors, type Door, type Observable, type Outcome, type Verdict } from "@doorward/core";
import { findArrival, inTransaction, recordVerdict } from "@doorward/store";
import type { TestApp } from "../http/app.test-support.ts";

/** A verdict with a bit of everything. */
function makeVerdict(door: Door, outcome: Outcome, observables: readonly Observable[] = []): Verdict {
  return {
    door,
    arrival: { kind: "message", name: "mail.eml", sha256: "0".repeat(64) },
    verdict: outcome,
    because: outcome === "clear" ? "Nothing was found." : "The sender is not who he says.",
    chain: [],
    next: ["Call the sender."],
    findings:
      outcome === "clear"
        ? []
        : [
            {
              rule: "message/known-name-other-domain",
              title: "Another domain",
              strength: "strong",
              family: "impersonation",
              techniques: ["T1566"],
              evidence: [{ path: "mail.eml", line: 2, column: 1, excerpt: "From: x" }],
              chain: [{ kind: "trigger", text: "a mail comes", place: { path: "mail.eml" } }],
            },
          ],
    accepted: [],
    unjudged: [{ path: "a.7z", reason: "encrypted" }],
    partly: [],
    parts: [{ path: "mail.eml", is: "mail", verdict: outcome, parts: [] }],
    observables,
    rules: "2026.11.1",
    tookMs: 12.5,
  };
}

/** What a test wants to be otherwise about what it sends. */
export interface Sent {
  readonly name?: string;
  readonly kind?: string;
  readonly text?: string;
}

/** Submits a mail and gives its id. */
export async function submitMail(
  { ask }: TestApp,
  door: Door,
  { text = `From: a@b.example\r\nSubject: ${Math.random()}\r\n\r\nHello`, ...about }: Sent = {},
): Promise<string> {
  const query = new URLSearchParams({ door, ...about });
  const answer = await ask("admin", `/api/v1/arrivals?${String(query)}`, { method: "PUT", body: text });
  return ((await answer.json()) as { id: string }).id;
}

/** Submits a mail and judges it. */
export async function submitJudged(
  app: TestApp,
  door: Door,
  outcome: Outcome,
  observables: readonly Observable[] = [],
  sent: Sent = {},
): Promise<string> {
  const id = await submitMail(app, door, sent);
  await judge(app, id, outcome, observables);
  return id;
}

/** Does what a worker does. */
export async function judge(
  { services }: TestApp,
  id: string,
  outcome: Outcome,
  observables: readonly Observable[] = [],
): Promise<void> {
  const { database, now } = services;
  const arrival = await findArrival(database, id, doors);
  if (arrival === undefined) throw new Error("There is no such arrival.");
  await inTransaction(database, (handle) =>
    recordVerdict(handle, id, { verdict: makeVerdict(arrival.door, outcome, observables), at: now() }),
  );
}
