import {
  firstText,
  isRecord,
  listAt,
  recordsAt,
  textAt,
  valueAt,
  type JsonRecord,
} from "../../../formats/json/json-value.ts";
import type { Conversation, ConversationAccount, ConversationEntry, Participant } from "../conversation.ts";
import { readFiles, type FileKeys } from "../files.ts";
import { hostOf } from "../hosts.ts";
import { cutShort, cutText, takeNewest, type ReadingRoom } from "../reading-room.ts";
import { timeAt } from "../times.ts";
import type { Shape } from "./shape.ts";

const fileKeys: FileKeys = { name: ["name"], type: ["content_type"], size: ["size"], url: ["attachment_url", "url"] };

/** What Freshdesk's numbers for the source of a ticket mean (https://developers.freshdesk.com/api/#ticket_attributes). */
const channels: Readonly<Record<string, string>> = {
  "1": "email",
  "2": "portal",
  "3": "phone",
  "7": "chat",
  "9": "feedback",
  "10": "outbound",
};

/** Tickets of Freshdesk with their conversations, alone or under `ticket`. */
export const freshdesk: Shape = {
  fits: (value) => {
    const ticket = unpack(value);
    return (
      isRecord(ticket) &&
      ("description_text" in ticket ||
        ("responder_id" in ticket && "requester_id" in ticket) ||
        recordsAt(ticket, "conversations").some((entry) => "incoming" in entry || "body_text" in entry))
    );
  },
  read: (value, room) => [readTicket(unpack(value), value, room)],
};

function unpack(value: unknown): unknown {
  const inner = valueAt(value, "ticket");
  return isRecord(inner) ? inner : value;
}

function readTicket(ticket: unknown, whole: unknown, room: ReadingRoom): Conversation {
  const asking = [valueAt(ticket, "requester"), valueAt(whole, "requester"), valueAt(whole, "contact")].find(isRecord);
  const requester = readPerson(asking ?? { email: textAt(ticket, "email"), name: textAt(ticket, "name") });
  const askerId = firstText(textAt(ticket, "requester_id"), textAt(asking, "id"));
  const html = cutText(textAt(ticket, "description"), room);
  const openedAt = timeAt(ticket, "created_at");
  const account = readAccount(asking);
  const opening: ConversationEntry = {
    ...requester,
    by: "them",
    ...(openedAt === undefined ? {} : { time: openedAt }),
    text: cutText(textAt(ticket, "description_text"), room),
    ...(html === "" ? {} : { html }),
    files: readFiles(recordsAt(ticket, "attachments"), fileKeys, room),
    links: [],
  };
  const replies = [
    ...recordsAt(ticket, "conversations"),
    ...(whole === ticket ? [] : recordsAt(whole, "conversations")),
  ];
  return {
    medium: "ticket",
    vendor: "freshdesk",
    id: cutShort(textAt(ticket, "id")),
    subject: cutText(textAt(ticket, "subject"), room),
    channel: channels[textAt(ticket, "source")] ?? "",
    host: hostOf(firstText(textAt(ticket, "url"), textAt(whole, "url"))),
    ...(openedAt === undefined ? {} : { openedAt }),
    requester,
    entries: [opening, ...takeNewest(replies, room).map((reply) => readReply(reply, { requester, askerId }, room))],
    ...(account === undefined ? {} : { account }),
    related: listAt(ticket, "association_list").map((id) => textAt({ id }, "id")),
  };
}

function readReply(
  reply: JsonRecord,
  { requester, askerId }: { readonly requester: Participant; readonly askerId: string },
  room: ReadingRoom,
): ConversationEntry {
  const userId = textAt(reply, "user_id");
  const isTheirs = valueAt(reply, "incoming") === true || (userId !== "" && userId === askerId);
  const time = timeAt(reply, "created_at");
  const html = cutText(textAt(reply, "body"), room);
  const address = firstText(textAt(reply, "from_email"), isTheirs ? requester.address : textAt(reply, "support_email"));
  return {
    name: isTheirs ? requester.name : "",
    address: cutShort(address),
    handle: "",
    by: isTheirs ? "them" : "us",
    ...(time === undefined ? {} : { time }),
    text: cutText(textAt(reply, "body_text"), room),
    ...(html === "" ? {} : { html }),
    ...(valueAt(reply, "private") === true ? { isNote: true } : {}),
    files: readFiles(recordsAt(reply, "attachments"), fileKeys, room),
    links: [],
  };
}

function readPerson(person: unknown): Participant {
  return {
    name: cutShort(textAt(person, "name")),
    address: cutShort(textAt(person, "email")),
    handle: cutShort(firstText(textAt(person, "phone"), textAt(person, "mobile"))),
  };
}

/** Empty is a contact without company, tags and fields of its own, where the export has these keys at all. */
function readAccount(contact: JsonRecord | undefined): ConversationAccount | undefined {
  if (contact === undefined) return undefined;
  const createdAt = timeAt(contact, "created_at");
  const locale = cutShort(textAt(contact, "language"));
  const isActive = valueAt(contact, "active");
  const fields = valueAt(contact, "custom_fields");
  const isToldOf = "company_id" in contact;
  const holds =
    textAt(contact, "company_id") !== "" ||
    listAt(contact, "tags").length > 0 ||
    textAt(contact, "unique_external_id") !== "" ||
    (isRecord(fields) && Object.values(fields).some((value) => value !== null && value !== "" && value !== false));
  if (createdAt === undefined && locale === "" && !isToldOf) return undefined;
  return {
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(locale === "" ? {} : { locale }),
    ...(typeof isActive === "boolean" ? { isVerified: isActive } : {}),
    ...(isToldOf ? { isEmpty: !holds } : {}),
  };
}
