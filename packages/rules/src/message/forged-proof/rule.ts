import { defineRule, type MessageFacts, type Detection } from "@doorward/core";
import { listGraveAsks } from "../grave-asks.ts";
import { isProved } from "../proofs.ts";
import { isTelling, listClaimed } from "../claimed-senders.ts";
import { isOwn, listSenders } from "../correspondents.ts";

/** Fires on results in the own server's name that vouch for what the topmost ones do not, where the mail poses or asks. */
export const rule = defineRule({
  id: "message/forged-proof",
  kind: "message",
  title: "It carries a false certificate in the name of your own mail server.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1684.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "RFC 8601, Message Header Field for Indicating Message Authentication Status, section 7.1, 2019-05",
      url: "https://www.rfc-editor.org/rfc/rfc8601#section-7.1",
    },
    { title: "Doorward, support facts, section 3.2, 2026-11-20" },
  ],
  detect: findForged,
});

function findForged(facts: MessageFacts): Detection[] {
  const { authentication } = facts;
  if (authentication.forged.length === 0 || isProved(authentication)) return [];
  const isPosing = listSenders(facts).some((sender) => isOwn(sender) || listClaimed(sender).some(isTelling));
  return isPosing || listGraveAsks(facts).length > 0 ? [{ evidence: authentication.forged }] : [];
}
