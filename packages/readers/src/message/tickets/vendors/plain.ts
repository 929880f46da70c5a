import {
  firstText,
  isRecord,
  listAt,
  numberAt,
  recordsAt,
  textAt,
  valueAt,
  type JsonRecord,
} from "../../../formats/json/json-value.ts";
import type { Conversation, ConversationAccount, ConversationEntry, Participant, Side } from "../conversation.ts";
import { readFiles, type FileKeys } from "../files.ts";
import { hostOf } from "../hosts.ts";
import { conversationLimits } from "../limits.ts";
import { cutList, cutShort, cutText, takeNewest, type ReadingRoom } from "../reading-room.ts";
import { timeAt } from "../times.ts";
import type { Shape } from "./shape.ts";

const fileKeys: FileKeys = { name: ["name"], type: ["type"], size: ["size"], url: ["url"] };

/** Our own plain form, which docs/tickets.md describes. */
export const plain: Shape = {
  fits: (value) =>
    isRecord(value) &&
    recordsAt(value, "entries").some((entry) => ["text", "html", "attachments"].some((key) => key in entry)),
  read: (value, room) => (isRecord(value) ? [readPlain(value, room)] : []),
};

function readPlain(value: JsonRecord, room: ReadingRoom): Conversation {
  const requester = readPerson(valueAt(value, "requester"));
  const openedAt = timeAt(value, "openedAt");
  const account = readAccount(valueAt(value, "requester"));
  const desk = textAt(value, "helpDesk").trim().toLowerCase();
  return {
    medium: textAt(value, "kind") === "chat" ? "chat" : "ticket",
    vendor: "plain",
    id: cutShort(textAt(value, "id")),
    subject: cutText(textAt(value, "subject"), room),
    channel: cutShort(textAt(value, "channel")).toLowerCase(),
    host: cutShort(hostOf(desk) || desk),
    ...(openedAt === undefined ? {} : { openedAt }),
    requester,
    entries: takeNewest(recordsAt(value, "entries"), room).map((entry) => readEntry(entry, requester, room)),
    ...(account === undefined ? {} : { account }),
    related: listAt(value, "related")
      .slice(0, 100)
      .map((id) => cutShort(textAt({ id }, "id"))),
  };
}

function readEntry(entry: JsonRecord, requester: Participant, room: ReadingRoom): ConversationEntry {
  const by = readSide(textAt(entry, "by"));
  const person = readPerson(entry);
  const time = timeAt(entry, "time");
  const html = cutText(textAt(entry, "html"), room);
  const links = cutList(recordsAt(entry, "links"), conversationLimits.links, "links in a message", room);
  const forwardedFrom = cutShort(textAt(entry, "forwardedFrom"));
  return {
    ...(by === "them" && person.name === "" && person.address === "" ? requester : person),
    by,
    ...(time === undefined ? {} : { time }),
    text: cutText(textAt(entry, "text"), room),
    ...(html === "" ? {} : { html }),
    ...(valueAt(entry, "isNote") === true ? { isNote: true } : {}),
    files: readFiles(recordsAt(entry, "attachments"), fileKeys, room),
    links: links.map((link) => ({
      text: cutShort(textAt(link, "text")),
      target: textAt(link, "target").slice(0, 16_384),
    })),
    ...(forwardedFrom === "" ? {} : { forwardedFrom }),
  };
}

/** An entry that does not say whose it is counts as the stranger's. */
function readSide(by: string): Side {
  return by === "us" || by === "system" ? by : "them";
}

function readPerson(person: unknown): Participant {
  return {
    name: cutShort(textAt(person, "name")),
    address: cutShort(textAt(person, "email")),
    handle: cutShort(firstText(textAt(person, "handle"), textAt(person, "phone"))),
  };
}

/** Empty is an account whose orders, earlier tickets, organisation and checks of identity are all stated as none. */
function readAccount(person: unknown): ConversationAccount | undefined {
  if (!isRecord(person)) return undefined;
  const createdAt = timeAt(person, "createdAt");
  const locale = cutShort(firstText(textAt(person, "locale"), textAt(person, "language")));
  const isVerified = valueAt(person, "emailVerified");
  const counts = [numberAt(person, "orders"), numberAt(person, "tickets")].filter((count) => count !== undefined);
  const marks = [valueAt(person, "identityVerified"), valueAt(person, "organization")].filter(
    (mark) => mark !== undefined,
  );
  const isToldOf = counts.length + marks.length > 0;
  const isEmpty =
    counts.every((count) => count <= 0) && marks.every((mark) => mark === null || mark === false || mark === "");
  if (createdAt === undefined && locale === "" && typeof isVerified !== "boolean" && !isToldOf) return undefined;
  return {
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(locale === "" ? {} : { locale }),
    ...(typeof isVerified === "boolean" ? { isVerified } : {}),
    ...(isToldOf ? { isEmpty } : {}),
  };
}
