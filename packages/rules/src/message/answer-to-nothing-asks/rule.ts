import { defineRule, type MessageFacts, type Detection } from "@doorward/core";
import { listGraveAsks } from "../grave-asks.ts";
import { isStranger, listSenders } from "../correspondents.ts";

/** Fires on a stranger's mail that is called an answer, refers to no mail, and asks for what moves money or access. */
export const rule = defineRule({
  id: "message/answer-to-nothing-asks",
  kind: "message",
  title: "It pretends to be an answer, answers nothing, and asks for money, access or secrets.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1566"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "FBI, Business Email Compromise: The $55 Billion Scam, 2024-09-11",
      url: "https://www.ic3.gov/PSA/2024/PSA240911",
    },
    { title: "MITRE ATT&CK, Impersonation, 2026-04", url: "https://attack.mitre.org/techniques/T1684/001/" },
  ],
  detect: findFalseAnswers,
});

function findFalseAnswers(facts: MessageFacts): Detection[] {
  const places = facts.oddities.filter(({ kind }) => kind === "answer-without-thread").map(({ at }) => at);
  if (places.length === 0 || !listSenders(facts).some(isStranger)) return [];
  const asks = listGraveAsks(facts).map(({ at }) => at);
  return asks.length === 0 ? [] : [{ evidence: [...places, ...asks] }];
}
