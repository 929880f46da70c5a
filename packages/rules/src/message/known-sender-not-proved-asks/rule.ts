import { defineRule, type MessageFacts, type Detection } from "@doorward/core";
import { listGraveAsks } from "../grave-asks.ts";
import { isDisproved } from "../proofs.ts";
import { isOwn, isStranger, listSenders } from "../correspondents.ts";

/** Fires on mail from a known company's domain that was found not to come from it and asks for what moves money or access. */
export const rule = defineRule({
  id: "message/known-sender-not-proved-asks",
  kind: "message",
  title: "It names a known company as its sender, which proved untrue, and asks for money, access or secrets.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1684.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "MITRE ATT&CK, Email Spoofing (T1684.002), v19, 2026-04",
      url: "https://attack.mitre.org/techniques/T1684/002/",
    },
    { title: "Doorward, count over 7,900 phishing mails of 2022 to 2026, 2026-08" },
  ],
  detect: findPosing,
});

function findPosing(facts: MessageFacts): Detection[] {
  if (!isDisproved(facts)) return [];
  const asks = listGraveAsks(facts).map(({ at }) => at);
  if (asks.length === 0) return [];
  return listSenders(facts)
    .filter((sender) => sender.domain !== undefined && !isStranger(sender) && !isOwn(sender))
    .map(({ at }) => ({ evidence: [at, ...asks] }));
}
