import type { Verdict } from "@doorward/core";
import { noteOffer, type Handle, type KeptArrival } from "@doorward/store";

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
  await noteOffer(handle, { text: [finding.title, ...lines].join("\n"), arrivalId: arrival.id, at });
}
