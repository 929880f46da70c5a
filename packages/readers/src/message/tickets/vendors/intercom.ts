import {
  firstText,
  isRecord,
  listAt,
  recordsAt,
  textAt,
  valueAt,
  type JsonRecord,
} from "../../../formats/json/json-value.ts";
import type { Conversation, ConversationAccount, ConversationEntry, Participant, Side } from "../conversation.ts";
import { readFiles, type FileKeys } from "../files.ts";
import { cutShort, cutText, takeNewest, type ReadingRoom } from "../reading-room.ts";
import { timeAt } from "../times.ts";
import type { Shape } from "./shape.ts";

const fileKeys: FileKeys = { name: ["name"], type: ["content_type"], size: ["filesize", "size"], url: ["url"] };

/** Conversations and tickets of Intercom, and its notifications, which hold one of them. */
export const intercom: Shape = {
  fits: (value) => {
    const item = unpack(value);
    return (
      isRecord(valueAt(item, "conversation_parts")) ||
      isRecord(valueAt(item, "ticket_parts")) ||
      (textAt(item, "type") === "conversation" && isRecord(valueAt(item, "source"))) ||
      (textAt(item, "type") === "ticket" && isRecord(valueAt(item, "ticket_attributes")))
    );
  },
  read: (value, room) => [readItem(unpack(value), value, room)],
};

/** The conversation itself: in a notification under `data.item`, in an export with contacts under `conversation`. */
function unpack(value: unknown): unknown {
  const item = valueAt(value, "data", "item");
  if (textAt(value, "type") === "notification_event" && isRecord(item)) return item;
  const inner = valueAt(value, "conversation");
  return isRecord(inner) ? inner : value;
}

function readItem(item: unknown, whole: unknown, room: ReadingRoom): Conversation {
  const source = valueAt(item, "source");
  const attributes = valueAt(item, "ticket_attributes");
  const parts = [
    ...(isRecord(source) ? [{ created_at: valueAt(item, "created_at"), ...source }] : []),
    ...describeTicket(item),
    ...recordsAt(item, "conversation_parts", "conversation_parts"),
    ...recordsAt(item, "ticket_parts", "ticket_parts"),
  ];
  const contact = findContact(item, whole);
  const entries = takeNewest(parts, room)
    .map((part) => readPart(part, room))
    .filter(({ text, html, files }) => html ?? (text || files.length));
  const firstOfTheirs = entries.find(({ by }) => by === "them");
  const openedAt = timeAt(item, "created_at");
  const account = readAccount(contact);
  return {
    medium: "ticket",
    vendor: "intercom",
    id: cutShort(textAt(item, "id")),
    subject: cutText(
      firstText(textAt(item, "title"), textAt(attributes, "_default_title_"), textAt(source, "subject")),
      room,
    ),
    channel: cutShort(textAt(source, "type")).toLowerCase(),
    host: "",
    ...(openedAt === undefined ? {} : { openedAt }),
    requester: contact === undefined ? readPerson(firstOfTheirs) : readPerson(contact),
    entries,
    ...(account === undefined ? {} : { account }),
    related: recordsAt(item, "linked_objects", "data").map((linked) => cutShort(textAt(linked, "id"))),
  };
}

/** A ticket's own words, which are no part of its history. */
function describeTicket(item: unknown): readonly JsonRecord[] {
  const body = textAt(item, "ticket_attributes", "_default_description_");
  if (body === "") return [];
  return [{ body, created_at: valueAt(item, "created_at"), author: { type: "user" } }];
}

function findContact(item: unknown, whole: unknown): JsonRecord | undefined {
  const places = [
    ...recordsAt(item, "contacts", "contacts"),
    ...recordsAt(item, "contacts"),
    ...recordsAt(whole, "contacts"),
    valueAt(whole, "contact"),
    valueAt(item, "user"),
  ].filter(isRecord);
  return places.find((contact) => "email" in contact || "role" in contact) ?? places[0];
}

function readPart(part: JsonRecord, room: ReadingRoom): ConversationEntry {
  const author = valueAt(part, "author");
  const time = timeAt(part, "created_at");
  const html = cutText(textAt(part, "body"), room);
  const isNote = textAt(part, "part_type") === "note";
  return {
    ...readPerson(author),
    by: findSide(textAt(author, "type")),
    ...(time === undefined ? {} : { time }),
    text: "",
    ...(html === "" ? {} : { html }),
    ...(isNote ? { isNote } : {}),
    files: readFiles(recordsAt(part, "attachments"), fileKeys, room),
    links: [],
  };
}

function findSide(type: string): Side {
  if (/^(?:admin|teammate|team)$/u.test(type)) return "us";
  return type === "bot" || type === "system" ? "system" : "them";
}

function readPerson(person: unknown): Participant {
  return {
    name: cutShort(textAt(person, "name")),
    address: cutShort(firstText(textAt(person, "email"), textAt(person, "address"))),
    handle: cutShort(textAt(person, "phone")),
  };
}

/** Empty is a contact without company, fields of its own, phone and sign-up, where the export has these keys at all. */
function readAccount(contact: JsonRecord | undefined): ConversationAccount | undefined {
  if (contact === undefined) return undefined;
  const createdAt = timeAt(contact, "created_at");
  const locale = cutShort(firstText(textAt(contact, "language_override"), textAt(contact, "browser_language")));
  const fields = valueAt(contact, "custom_attributes");
  const isToldOf = isRecord(fields) || "companies" in contact;
  const holds =
    [...listAt(contact, "companies", "data"), ...listAt(contact, "companies", "companies")].length > 0 ||
    listAt(contact, "companies").length > 0 ||
    (isRecord(fields) && Object.values(fields).some((value) => value !== null && value !== "" && value !== false)) ||
    ["signed_up_at", "phone"].some((key) => textAt(contact, key) !== "");
  if (createdAt === undefined && locale === "" && !isToldOf) return undefined;
  return {
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(locale === "" ? {} : { locale }),
    ...(isToldOf ? { isEmpty: !holds } : {}),
  };
}
