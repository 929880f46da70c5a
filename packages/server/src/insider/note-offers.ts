import type { Verdict } from "@doorward/core";
import { appendAudit, noteOffer, type Handle, type KeptArrival } from "@doorward/store";
import { watchActor } from "./watch/record-case.ts";

/** The rule that notices that somebody is offered money for access. */
const offerRule = "message/money-for-access";

/**
 * Lays a message in which an offer was noticed beside those that people report, in the transaction that records its verdict. The offer
 * is told once, however often the message is judged.
 */
export async function noteOffers(
  handle: Handle,
  { arrival, verdict, at }: { readonly arrival: KeptArrival; readonly verdict: Verdict; readonly at: Date },
): Promise<void> {
  const finding = verdict.findings.find(({ rule }) => rule === offerRule);
  if (finding === undefined) return;
  const lines = finding.evidence.map(({ excerpt }) => excerpt);
  const noted = await noteOffer(handle, { text: [finding.title, ...lines].join("\n"), arrivalId: arrival.id, at });
  if (noted === undefined) return;
  const subject = `offer:${noted.id}`;
  await appendAudit(handle, {
    at,
    actor: watchActor,
    action: "offer.noted",
    subject,
    details: { arrival: arrival.id },
  });
}
