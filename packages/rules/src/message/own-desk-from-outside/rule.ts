import { defineRule, type Correspondent } from "@doorward/core";
import { listClaimed } from "../claimed-senders.ts";
import { listSenders } from "../correspondents.ts";

/** Fires on an outside sender that shows the organisation's own name together with that of a help desk, staff or a superior. */
export const rule = defineRule({
  id: "message/own-desk-from-outside",
  kind: "message",
  title: "It comes from outside and calls itself a desk of your own organisation.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Unit 42, fake help desks that write to staff, 2026-06-28" },
    { title: "MITRE ATT&CK, Impersonation, 2026-04", url: "https://attack.mitre.org/techniques/T1684/001/" },
  ],
  detect: (facts) =>
    listSenders(facts)
      .filter(isPosing)
      .map(({ at }) => ({ evidence: [at] })),
});

/** Whom people in an organisation obey without a question. */
const desk =
  /(?:^|[^\p{L}])(?:it|ict|infosec|help ?desk|service ?desk|support|security|hr|human resources|payroll|admin|administrator|sysadmin|ceo|cfo|cto|finance|accounting|legal|compliance)(?:[^\p{L}]|$)/iu;

function isPosing(sender: Correspondent): boolean {
  return listClaimed(sender).some(({ isOwn }) => isOwn) && desk.test(sender.name.slice(0, 500));
}
