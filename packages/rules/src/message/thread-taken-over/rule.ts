import { defineRule, type Correspondent, type CorrespondentRole } from "@doorward/core";
import { isLookalike } from "../compare-domains.ts";
import { listSenders } from "../claimed-senders.ts";

/** Fires on a sender whose domain differs by a letter or an ending from that of somebody who is quoted or takes part, under the same name. */
export const rule = defineRule({
  id: "message/thread-taken-over",
  kind: "message",
  title: "Somebody goes on with a conversation from an address that only looks like a participant's.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "FBI, Business Email Compromise: The $55 Billion Scam, 2024-09-11",
      url: "https://www.ic3.gov/PSA/2024/PSA240911",
    },
    { title: "MITRE ATT&CK, Impersonation, 2026-04", url: "https://attack.mitre.org/techniques/T1684/001/" },
  ],
  detect: (facts) => {
    const known = indexPeople(facts.correspondents.filter(({ role }) => participants.has(role)));
    return listSenders(facts).flatMap((sender) => {
      const other = keysOf(sender)
        .flatMap((key) => known.get(key) ?? [])
        .find((person) => isLookalike(sender, person));
      return other === undefined ? [] : [{ evidence: [sender.at, other.at] }];
    });
  },
});

const participants: ReadonlySet<CorrespondentRole> = new Set<CorrespondentRole>(["quoted", "to", "cc", "reply-to"]);
/** People of one name; more of them say no more. */
const mostOfName = 8;

/** By the part in front of the @, and by the shown name: the same person under another domain. */
function indexPeople(people: readonly Correspondent[]): Map<string, Correspondent[]> {
  const index = new Map<string, Correspondent[]>();
  for (const person of people)
    for (const key of keysOf(person)) {
      const known = index.get(key) ?? [];
      if (known.length < mostOfName) known.push(person);
      index.set(key, known);
    }
  return index;
}

function keysOf({ name, address }: Correspondent): string[] {
  const local = address.slice(0, Math.max(0, address.lastIndexOf("@")));
  const shown = name.trim().toLowerCase();
  return [...(local === "" ? [] : [`address ${local}`]), ...(shown === "" ? [] : [`name ${shown}`])];
}
