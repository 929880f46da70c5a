import type { Correspondent, CorrespondentRole, MessageFacts } from "@doorward/core";
import { isStranger, listSenders, siteOf } from "./correspondents.ts";

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

/** Names that every company has for mailboxes of its own. */
const desks =
  /^(?:accounts?|admin|billing|contact|customer|finance|hello|help|helpdesk|hr|info|invoices?|it|jobs|legal|mail|no-?reply|office|orders?|payments?|postmaster|press|sales|security|service|support|team)$/u;

/** Strangers who go by the name of somebody who is quoted from a domain of another owner. Names of desks are nobody's. */
export function findMovedPeople(facts: MessageFacts): SamePeople[] {
  const quoted = indexPeople(facts.correspondents.filter(({ role }) => role === "quoted"));
  return listSenders(facts)
    .filter(isStranger)
    .flatMap((sender) => {
      const people = keysOf(sender)
        .filter((key) => !desks.test(key.slice(key.indexOf(" ") + 1)))
        .flatMap((key) => quoted.get(key) ?? []);
      const other = people.find((person) => siteOf(person) !== "" && siteOf(person) !== siteOf(sender));
      const isAlsoSame = people.some((person) => siteOf(person) === siteOf(sender));
      return other === undefined || isAlsoSame ? [] : [{ sender, other }];
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
