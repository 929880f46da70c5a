import { isRecord, recordsAt } from "../../formats/json/json-value.ts";
import { parseJson } from "../../formats/json/parse-json.ts";
import { decodeText } from "../../text/decode.ts";
import type { Conversation, ConversationReading } from "./conversation.ts";
import { conversationLimits } from "./limits.ts";
import type { ReadingRoom } from "./reading-room.ts";
import { settleEntries } from "./settle-entries.ts";
import { findShape } from "./vendors/shapes.ts";
import { looksLikeWhatsapp, readWhatsapp } from "./vendors/whatsapp.ts";

/** Lines that are no JSON, after which the rest is not tried. */
const mostBroken = 1000;

/** Different troubles that are told of one file. */
const mostTroubles = 20;

/**
 * Reads the tickets and chats of an export or a webhook's body, whatever program it comes from: JSON, one JSON value on
 * each line, or the text of a WhatsApp chat. Never throws; what could not be read is told in `troubles`.
 */
export function readConversations(bytes: Buffer): ConversationReading {
  const troubles = new Set<string>();
  const room: ReadingRoom = {
    tell: (trouble) => void (troubles.size < mostTroubles && troubles.add(trouble)),
    bytesLeft: conversationLimits.fileBytes,
  };
  const conversations = readWhole(bytes, room);
  if (conversations.length > conversationLimits.conversations)
    room.tell("there are too many conversations in the file");
  if (conversations.length === 0 && troubles.size === 0) room.tell("the file holds no conversation");
  return {
    conversations: conversations
      .slice(0, conversationLimits.conversations)
      .map((conversation) => settleEntries(conversation, room)),
    troubles: [...troubles],
  };
}

/** Why a file of JSON is no conversation, in a few words; undefined when it is one. */
export function explainNoConversation(bytes: Buffer): string | undefined {
  const { conversations, troubles } = readConversations(bytes);
  return conversations.length > 0 ? undefined : troubles[0];
}

function readWhole(bytes: Buffer, room: ReadingRoom): readonly Conversation[] {
  const parsed = parseJson(bytes);
  if (parsed.kind === "value") return readValue(parsed.value, room);
  if (parsed.kind === "beyond") {
    room.tell(parsed.trouble);
    return [];
  }
  const text = decodeText(bytes);
  if (looksLikeWhatsapp(text)) {
    const longest = conversationLimits.chatText;
    if (text.length > longest) room.tell("the chat is too long to be read whole");
    return [readWhatsapp(text.slice(-longest), room)];
  }
  return readLines(text, room);
}

/** One value on each line. What is no JSON at all is said to be none. */
function readLines(text: string, room: ReadingRoom): readonly Conversation[] {
  if (!/^\s{0,1000}[[{]/u.test(text)) {
    room.tell("it is neither JSON nor a chat that we know");
    return [];
  }
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const found: Conversation[] = [];
  let broken = 0;
  for (const line of lines) {
    const parsed = parseJson(Buffer.from(line));
    if (parsed.kind === "value") found.push(...readValue(parsed.value, room));
    else broken += 1;
    if (found.length > conversationLimits.conversations || broken > mostBroken) break;
  }
  if (broken > 0) room.tell(found.length === 0 ? "the JSON is broken" : "some lines of the file are no JSON");
  return found;
}

function readValue(value: unknown, room: ReadingRoom): readonly Conversation[] {
  const shape = findShape(value);
  if (shape !== undefined) return shape.read(value, room);
  const listed = findList(value);
  if (listed.length === 0) {
    room.tell(describeUnknown(value));
    return [];
  }
  const found: Conversation[] = [];
  for (const item of listed) {
    const inner = findShape(item);
    if (inner === undefined) room.tell(describeUnknown(item));
    else found.push(...inner.read(item, room));
    if (found.length > conversationLimits.conversations) break;
  }
  return found;
}

/** The values of a list of conversations, or of an answer that holds one. */
function findList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const keys = ["tickets", "conversations", "results", "data", "items"];
  return (
    keys.map((key) => recordsAt(value, key)).find((list) => list.some((item) => findShape(item) !== undefined)) ?? []
  );
}

/** Names the keys that are there, so that a person sees what was handed over. */
function describeUnknown(value: unknown): string {
  if (!isRecord(value)) return "the JSON is no conversation of a kind that we know";
  const keys = Object.keys(value)
    .slice(0, 6)
    .map((key) => key.slice(0, 40).replace(/[^\w.-]+/gu, " "));
  return `the JSON is no conversation of a kind that we know; it has the keys ${keys.join(", ") || "of an empty object"}`;
}
