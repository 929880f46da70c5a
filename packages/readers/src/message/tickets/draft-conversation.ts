import type { MessageAccount, MessageAttachment, SeenCorrespondent } from "@doorward/core";
import { makeExcerpt } from "../../text/excerpt.ts";
import { placeName } from "../../tree/intake/names.ts";
import type { DraftLink, MessageDraft } from "../message-draft.ts";
import type { Conversation, ConversationEntry, Participant, Side } from "./conversation.ts";
import { describeMailbox } from "../people/describe-mailbox.ts";
import { liesElsewhere } from "./native-hosts.ts";
import { momentOf } from "./times.ts";

/** People of a conversation that are kept; a channel of a community has thousands. */
const mostPeople = 200;

/** A conversation as a message, and the files inside it, each with the name under which it lies in the message. */
export interface DraftedConversation {
  readonly draft: MessageDraft;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
}

/** Makes a message of a conversation. `taken` counts the names of files that lie at the path already. */
export function draftConversation(
  conversation: Conversation,
  path: string,
  taken: Map<string, number>,
): DraftedConversation {
  const { medium, vendor, subject, entries, openedAt } = conversation;
  const files: { name: string; bytes: Buffer }[] = [];
  const attachments = entries.flatMap(({ by, files: sent }, entry) =>
    sent.map(({ name, type = "", size, url = "", bytes, blocked, isReleased }): Omit<MessageAttachment, "traits"> => {
      const kept = bytes === undefined ? undefined : { name: chooseName(name, taken), bytes };
      if (kept !== undefined) files.push(kept);
      return {
        name,
        ...(kept === undefined ? {} : { path: `${path}!/${placeName(kept.name).path}` }),
        url,
        declaredType: type,
        size: size ?? bytes?.length ?? 0,
        entry,
        by,
        isInline: false,
        isBlocked: blocked !== undefined && isReleased !== true,
        isReleased: isReleased === true,
        ...(liesElsewhere(conversation, url) ? { isElsewhere: true } : {}),
        at: { path, excerpt: makeExcerpt(name) || makeExcerpt(url) || "a file without a name" },
      };
    }),
  );
  const account = draftAccount(conversation, path);
  return {
    draft: {
      path,
      medium,
      source: vendor,
      subject,
      sentAt: openedAt ?? entries[0]?.time ?? "",
      correspondents: listPeople(conversation, path),
      claims: [],
      oddities: [],
      entries: entries.map(({ by, name, time = "", text, html = "" }) => ({ by, name, time, text, html })),
      links: entries.flatMap((entry, index) => listLinks(entry, index)),
      attachments,
      ...(account === undefined ? {} : { account }),
      isBulk: false,
    },
    files,
  };
}

/** A name that no other file at the same place has. */
function chooseName(name: string, taken: Map<string, number>): string {
  const bare = name === "" ? "unnamed" : name;
  const key = placeName(bare).path.toLowerCase();
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  return count === 1 ? bare : `again-${count}/${bare}`;
}

function listLinks({ links, files }: ConversationEntry, entry: number): DraftLink[] {
  return [
    ...links.map(({ text, target }): DraftLink => ({ text: target, shown: text, via: "anchor", entry })),
    ...files.flatMap(({ name, url = "" }): DraftLink[] =>
      url === "" ? [] : [{ text: url, shown: name, via: "attachment", entry }],
    ),
  ];
}

/** Who asks first, then everybody else who wrote, each once. */
function listPeople({ medium, requester, entries }: Conversation, path: string): SeenCorrespondent[] {
  const asking =
    requester.name + requester.address + requester.handle === "" ? [] : [{ ...requester, by: "them" as const }];
  const known = new Set<string>();
  const people: SeenCorrespondent[] = [];
  for (const person of [...asking, ...entries]) {
    const key = `${person.by}\n${person.address.toLowerCase() || person.handle || person.name}`;
    if (person.by === "system" || known.has(key) || person.name + person.address + person.handle === "") continue;
    known.add(key);
    if (people.length >= mostPeople) break;
    people.push(draftPerson(person, { path, role: chooseRole(person.by, medium, people.length) }));
  }
  return people;
}

function chooseRole(by: Side, medium: Conversation["medium"], before: number): SeenCorrespondent["role"] {
  if (by === "us") return "agent";
  return medium === "chat" || before === 0 ? "requester" : "cc";
}

function draftPerson(
  { name, address, handle }: Participant,
  { path, role }: { readonly path: string; readonly role: SeenCorrespondent["role"] },
): SeenCorrespondent {
  return {
    role,
    name,
    ...describeMailbox(address || handle),
    at: { path, excerpt: makeExcerpt(address === "" ? name || handle : `${name} <${address}>`) },
  };
}

/** The account as it was when the ticket was opened. */
function draftAccount({ account, openedAt, entries }: Conversation, path: string): MessageAccount | undefined {
  if (account === undefined) return undefined;
  const { createdAt, locale = "", isEmpty } = account;
  const made = momentOf(createdAt);
  const opened = momentOf(openedAt ?? entries.find(({ by }) => by === "them")?.time);
  const hours = made === undefined || opened === undefined ? undefined : (opened - made) / 3_600_000;
  const language = /^([a-z]{2})(?:[-_]|$)/iu.exec(locale)?.[1]?.toLowerCase() ?? "";
  const words = [
    createdAt === undefined ? "" : `account made ${createdAt}`,
    locale === "" ? "" : `language ${locale}`,
    isEmpty === true ? "nothing else known of it" : "",
  ].filter((word) => word !== "");
  return {
    // A clock that is a little off makes an account younger than its ticket.
    ...(hours === undefined || hours < -24 ? {} : { ageHours: Math.max(0, hours) }),
    ...(isEmpty === undefined ? {} : { isEmpty }),
    language,
    at: { path, excerpt: makeExcerpt(words.join(", ")) || "account" },
  };
}
