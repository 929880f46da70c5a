import { defineRule, type Correspondent, type MessageFacts, type Detection } from "@doorward/core";
import { isProved } from "../proofs.ts";
import { hasImitation, isNameOnly, isTelling, listClaimed } from "../claimed-senders.ts";
import { isOwn, listSenders, siteOf } from "../correspondents.ts";

/** Fires when answers to a mail in a trusted name go to a free mailbox or to an imitated domain. */
export const rule = defineRule({
  id: "message/answers-go-astray",
  kind: "message",
  title: "It poses as somebody you trust, and answers go to a mailbox of somebody else.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1585.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "FBI, Business Email Compromise: The $55 Billion Scam, 2024-09-11",
      url: "https://www.ic3.gov/PSA/2024/PSA240911",
    },
    { title: "Doorward, count over 7,900 phishing mails of 2022 to 2026, 2026-08" },
  ],
  detect: findAstray,
});

function findAstray(facts: MessageFacts): Detection[] {
  const answers = facts.correspondents.filter(({ role }) => role === "reply-to");
  const astray = answers.filter((person) => person.isFreeMail || hasImitation(person));
  if (astray.length === 0) return [];
  const proved = isProved(facts.authentication);
  const bySite = new Map(astray.map((person) => [siteOf(person), person.at]));
  return listSenders(facts)
    .filter((sender) => isPosing(sender, proved))
    .flatMap((sender) => {
      const site = siteOf(sender);
      const away = [...bySite].flatMap(([other, at]) => (other === site ? [] : [at]));
      return away.length === 0 ? [] : [{ evidence: [sender.at, ...away] }];
    });
}

function isPosing(sender: Correspondent, proved: boolean): boolean {
  if (isOwn(sender)) return !proved;
  return listClaimed(sender).some((name) => isTelling(name) && isNameOnly(sender.name, name));
}
