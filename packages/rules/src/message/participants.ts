import type { Correspondent, CorrespondentRole, MessageFacts } from "@doorward/core";
import { listSenders } from "./claimed-senders.ts";

const participants: ReadonlySet<CorrespondentRole> = new Set<CorrespondentRole>(["quoted", "to", "cc", "reply-to"]);
/** People of one name; more of them say no more. */
const mostOfName = 8;

/** A sender, and a participant of the conversation who has the same name or the same mailbox under some domain. */
export interface SamePeople {
  readonly sender: Correspondent;
  readonly other: Correspondent;
}

/** Senders who go by the name of a participant whose domain compares with theirs in some way. */
export function findSamePeople(
  facts: MessageFacts,
  compares: (sender: Correspondent, other: Correspondent) => boolean,
): SamePeople[] {
  const known = indexPeople(facts.correspondents.filter(({ role }) => participants.has(role)));
  return listSenders(facts).flatMap((sender) => {
    const people = keysOf(sender).flatMap((key) => known.get(key) ?? []);
    const other = people.find((person) => compares(sender, person));
    return other === undefined ? [] : [{ sender, other }];
  });
}

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
