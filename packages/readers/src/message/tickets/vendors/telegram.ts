import {
  firstText,
  isRecord,
  listAt,
  recordsAt,
  textAt,
  valueAt,
  type JsonRecord,
} from "../../../formats/json/json-value.ts";
import type { Conversation, ConversationEntry, ConversationFile, ConversationLink, Side } from "../conversation.ts";
import { conversationLimits } from "../limits.ts";
import { cutShort, cutText, takeNewest, type ReadingRoom } from "../reading-room.ts";
import { timeAt } from "../times.ts";
import type { Shape } from "./shape.ts";

/** `result.json` of Telegram Desktop: one chat, or all of an account. */
export const telegram: Shape = {
  fits: (value) => looksLikeChat(value) || recordsAt(value, "chats", "list").some(looksLikeChat),
  read: (value, room) => {
    const own = textAt(value, "personal_information", "user_id");
    const chats = recordsAt(value, "chats", "list").filter(looksLikeChat);
    if (chats.length > 0) return chats.map((chat) => readChat(chat, own, room));
    return isRecord(value) ? [readChat(value, own, room)] : [];
  },
};

function looksLikeChat(value: unknown): boolean {
  return recordsAt(value, "messages").some(
    (message) => ("from_id" in message || "actor_id" in message || "date_unixtime" in message) && "type" in message,
  );
}

function readChat(chat: JsonRecord, own: string, room: ReadingRoom): Conversation {
  const channel = cutShort(textAt(chat, "type"));
  const isPrivate = /^(?:personal_chat|bot_chat)$/u.test(channel);
  const sides: Sides = { own: own === "" ? "" : `user${own}`, peer: isPrivate ? `user${textAt(chat, "id")}` : "" };
  const entries = takeNewest(recordsAt(chat, "messages"), room).map((message) => readMessage(message, sides, room));
  return {
    medium: "chat",
    vendor: "telegram",
    id: cutShort(textAt(chat, "id")),
    subject: cutShort(textAt(chat, "name")),
    channel,
    host: "",
    requester: { name: isPrivate ? cutShort(textAt(chat, "name")) : "", address: "", handle: "" },
    entries,
    related: [],
  };
}

/** Ids of the one who exported and, in a chat of two, of the other. Empty when not known. */
interface Sides {
  readonly own: string;
  readonly peer: string;
}

function readMessage(message: JsonRecord, sides: Sides, room: ReadingRoom): ConversationEntry {
  const id = firstText(textAt(message, "from_id"), textAt(message, "actor_id"));
  const { text, links } = readText(valueAt(message, "text"), room);
  const isService = textAt(message, "type") === "service";
  const time = timeAt(message, "date_unixtime") ?? timeAt(message, "date");
  const forwardedFrom = cutShort(textAt(message, "forwarded_from"));
  return {
    name: cutShort(firstText(textAt(message, "from"), textAt(message, "actor"))),
    address: "",
    handle: cutShort(id),
    by: isService ? "system" : findSide(id, sides),
    ...(time === undefined ? {} : { time }),
    text: isService && text === "" ? cutShort(textAt(message, "action").replaceAll("_", " ")) : text,
    files: readMedia(message),
    links,
    ...(forwardedFrom === "" ? {} : { forwardedFrom }),
  };
}

/** Without knowing who exported, everybody but the peer of a chat of two is us; in groups everybody is a stranger. */
function findSide(id: string, { own, peer }: Sides): Side {
  if (own !== "") return id === own ? "us" : "them";
  return peer === "" || id === peer || id === "" ? "them" : "us";
}

/** A text is one string, or strings and pieces with a look of their own. */
function readText(value: unknown, room: ReadingRoom): { text: string; links: readonly ConversationLink[] } {
  if (typeof value === "string") return { text: cutText(value, room), links: [] };
  const links: ConversationLink[] = [];
  const pieces: string[] = [];
  for (const piece of listAt({ value }, "value")) {
    const text = typeof piece === "string" ? piece : textAt(piece, "text");
    pieces.push(text);
    const target = textAt(piece, "href");
    if (target === "") continue;
    if (links.length >= conversationLimits.links) room.tell("a message holds too many links");
    else links.push({ text: cutShort(text), target: target.slice(0, 16_384) });
  }
  return { text: cutText(pieces.join(""), room), links };
}

/** Telegram names the file by its path in the export, or says in brackets that it was not exported. */
function readMedia(message: JsonRecord): readonly ConversationFile[] {
  const path = firstText(textAt(message, "file"), textAt(message, "photo"));
  const given = textAt(message, "file_name");
  if (path === "" && given === "") return [];
  const isLeftOut = path.startsWith("(");
  const fromPath = isLeftOut ? "" : path.slice(path.lastIndexOf("/") + 1);
  const type = firstText(textAt(message, "mime_type"), "photo" in message ? "image/jpeg" : "");
  const size = valueAt(message, "file_size") ?? valueAt(message, "photo_file_size");
  return [
    {
      name: cutShort(firstText(given, fromPath)),
      ...(type === "" ? {} : { type: cutShort(type) }),
      ...(typeof size === "number" && size >= 0 ? { size } : {}),
    },
  ];
}
