import type { MessageAttachment, SeenCorrespondent } from "@doorward/core";
import type { Calendar, CalendarAttachment, CalendarEvent, CalendarPerson } from "../../formats/calendar/calendar.ts";
import { makeExcerpt } from "../../text/excerpt.ts";
import { placeName } from "../../tree/intake/names.ts";
import type { DraftLink, MessageDraft } from "../message-draft.ts";
import { describeMailbox } from "../people/describe-mailbox.ts";

/** People of an invitation that are kept. */
const mostPeople = 200;

/** An invitation as a message, and the files inside it. */
export interface DraftedInvitation {
  readonly draft: MessageDraft;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
}

/** Makes one message of a calendar file; each event is an entry. */
export function draftInvitation({ events, method }: Calendar, path: string): DraftedInvitation {
  const files: { name: string; bytes: Buffer }[] = [];
  const attachments = events.flatMap((event, entry) =>
    listAttachments(event).map((attachment) =>
      draftAttachment(attachment, { path, entry, line: attachment.line }, files),
    ),
  );
  const [first] = events;
  return {
    draft: {
      path,
      medium: "invitation",
      source: method === "" ? "calendar" : `calendar ${method}`,
      subject: first?.summary ?? "",
      sentAt: "",
      correspondents: listPeople(events, path),
      claims: [],
      oddities: [],
      entries: events.map((event) => ({
        by: "them",
        name: event.organizer?.name ?? "",
        time: event.start ?? "",
        text: [event.summary, event.description, event.location, ...event.alarms.map(({ text }) => text)]
          .filter((part) => part !== "")
          .join("\n"),
        html: event.html ?? "",
      })),
      links: events.flatMap((event, entry) => listLinks(event, entry)),
      attachments,
      isBulk: false,
    },
    files,
  };
}

function listAttachments({ attachments, alarms }: CalendarEvent): readonly CalendarAttachment[] {
  return [...attachments, ...alarms.flatMap((alarm) => alarm.attachments)];
}

function listLinks(event: CalendarEvent, entry: number): DraftLink[] {
  return [
    ...event.addresses.map(({ address }): DraftLink => ({ text: address, shown: "", via: "invitation", entry })),
    ...listAttachments(event).flatMap((attachment): DraftLink[] =>
      attachment.kind === "address" && /^[a-z][a-z\d+.-]{1,30}:\/\//iu.test(attachment.address)
        ? [{ text: attachment.address, shown: attachment.name ?? "", via: "attachment", entry }]
        : [],
    ),
  ];
}

function draftAttachment(
  attachment: CalendarAttachment,
  { path, entry, line }: { readonly path: string; readonly entry: number; readonly line: number },
  files: { name: string; bytes: Buffer }[],
): Omit<MessageAttachment, "traits"> {
  const address = attachment.kind === "address" ? attachment.address : "";
  const name = attachment.name ?? nameOf(address);
  const isInside = attachment.kind === "inline";
  // Several events may bring files of one name; numbers keep them apart.
  const kept = isInside ? `${files.length === 0 ? "" : `${files.length + 1}-`}${name || "unnamed"}` : undefined;
  if (isInside && kept !== undefined) files.push({ name: kept, bytes: attachment.bytes });
  return {
    name,
    ...(kept === undefined ? {} : { path: `${path}!/${placeName(kept).path}` }),
    url: address,
    declaredType: attachment.type ?? "",
    size: isInside ? attachment.bytes.length : 0,
    entry,
    by: "them",
    isInline: false,
    isBlocked: false,
    isReleased: false,
    at: { path, line, excerpt: makeExcerpt(name) || makeExcerpt(address) || "a file without a name" },
  };
}

/** The last part of an address's path, as browsers name what they save. */
function nameOf(address: string): string {
  const path = /^[^?#]{0,8192}/u.exec(address)?.[0] ?? "";
  const last = path.slice(path.lastIndexOf("/") + 1);
  return last.includes(".") && path.includes("/") ? last.slice(0, 255) : "";
}

function listPeople(events: readonly CalendarEvent[], path: string): SeenCorrespondent[] {
  const people = new Map<string, SeenCorrespondent>();
  for (const { organizer, attendees, line } of events) {
    const named = [
      ...(organizer === undefined ? [] : [{ role: "organizer" as const, person: organizer }]),
      ...(organizer?.sentBy === undefined ? [] : [{ role: "sender" as const, person: { address: organizer.sentBy } }]),
      ...attendees.map((person) => ({ role: "attendee" as const, person })),
    ];
    for (const { role, person } of named) {
      const key = `${role}\n${person.address.toLowerCase()}`;
      if (people.size >= mostPeople) return [...people.values()];
      if (!people.has(key)) people.set(key, draftPerson(person, role, { path, line }));
    }
  }
  return [...people.values()];
}

function draftPerson(
  { address, name = "" }: CalendarPerson,
  role: SeenCorrespondent["role"],
  place: { readonly path: string; readonly line: number },
): SeenCorrespondent {
  return {
    role,
    name,
    ...describeMailbox(address),
    at: { ...place, excerpt: makeExcerpt(name === "" ? address : `${name} <${address}>`) || role },
  };
}
