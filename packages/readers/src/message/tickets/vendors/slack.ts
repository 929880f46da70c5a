import { firstText, recordsAt, textAt, valueAt, type JsonRecord } from "../../../formats/json/json-value.ts";
import type { Conversation, ConversationEntry, Participant, Side } from "../conversation.ts";
import { readFiles, type FileKeys } from "../files.ts";
import { cutShort, cutText, takeNewest, type ReadingRoom } from "../reading-room.ts";
import { timeAt } from "../times.ts";
import type { Shape } from "./shape.ts";
import { readSlackText } from "./slack-text.ts";

const fileKeys: FileKeys = {
  name: ["name", "title"],
  type: ["mimetype"],
  size: ["size"],
  url: ["url_private_download", "url_private", "permalink"],
};

/** Days of a channel as Slack exports them; or such a day under `messages`, with the export's people under `users`. */
export const slack: Shape = {
  fits: (value) => listMessages(value).some(looksLikeMessage),
  read: (value, room) => {
    const people = new Map(recordsAt(value, "users").map((user) => [textAt(user, "id"), user]));
    const messages = takeNewest(
      listMessages(value).filter((message) => "ts" in message),
      room,
    );
    const conversation: Conversation = {
      medium: "chat",
      vendor: "slack",
      id: cutShort(firstText(textAt(value, "channel", "id"), textAt(value, "channel"))),
      subject: cutShort(firstText(textAt(value, "channel", "name"), textAt(value, "channel_name"))),
      channel: "channel",
      host: "",
      requester: { name: "", address: "", handle: "" },
      entries: messages.map((message) => readMessage(message, people, room)),
      related: [],
    };
    return [conversation];
  },
};

function listMessages(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? recordsAt({ value }, "value") : recordsAt(value, "messages");
}

function looksLikeMessage(message: JsonRecord): boolean {
  return textAt(message, "type") === "message" && /^\d{9,11}\.\d{1,9}$/u.test(textAt(message, "ts"));
}

function readMessage(
  message: JsonRecord,
  people: ReadonlyMap<string, JsonRecord>,
  room: ReadingRoom,
): ConversationEntry {
  const user = people.get(textAt(message, "user"));
  const { text, links } = readSlackText(cutText(textAt(message, "text"), room), people, room);
  const time = timeAt(message, "ts");
  const quoted = recordsAt(message, "attachments").map((attachment) => readUnfurled(attachment, people, room));
  return {
    ...readPerson(message, user),
    by: findSide(message, user),
    ...(time === undefined ? {} : { time }),
    text: cutText([text, ...quoted.map((each) => each.text)].filter((part) => part !== "").join("\n"), room),
    files: readFiles(recordsAt(message, "files"), fileKeys, room),
    links: [...links, ...quoted.flatMap((each) => each.links)],
  };
}

/** What Slack shows below a message: the page behind a link, or what a program has to say. */
function readUnfurled(
  attachment: JsonRecord,
  people: ReadonlyMap<string, JsonRecord>,
  room: ReadingRoom,
): ReturnType<typeof readSlackText> {
  const title = textAt(attachment, "title");
  const target = firstText(textAt(attachment, "title_link"), textAt(attachment, "from_url")).slice(0, 16_384);
  const words = firstText(textAt(attachment, "text"), textAt(attachment, "fallback"));
  const { text, links } = readSlackText(cutText(words, room), people, room);
  const own = target === "" ? [] : [{ text: cutShort(firstText(title, target)), target }];
  return { text: [title, text].filter((part) => part !== "").join("\n"), links: [...own, ...links] };
}

function readPerson(message: JsonRecord, user: JsonRecord | undefined): Participant {
  const profile = valueAt(message, "user_profile");
  const known = valueAt(user, "profile");
  return {
    name: cutShort(
      firstText(
        textAt(known, "display_name"),
        textAt(user, "real_name"),
        textAt(profile, "display_name"),
        textAt(profile, "real_name"),
        textAt(message, "username"),
        textAt(message, "bot_profile", "name"),
      ),
    ),
    address: cutShort(textAt(known, "email")),
    handle: cutShort(firstText(textAt(message, "user"), textAt(message, "bot_id"))),
  };
}

/** Members of the workspace are our own; guests, people of other workspaces and those nobody names are strangers. */
function findSide(message: JsonRecord, user: JsonRecord | undefined): Side {
  if ("bot_id" in message || textAt(message, "subtype") === "bot_message" || valueAt(user, "is_bot") === true)
    return "system";
  if (/^(?:channel|group)_/u.test(textAt(message, "subtype"))) return "system";
  if (user === undefined) return "them";
  const isGuest = ["is_restricted", "is_ultra_restricted", "is_stranger"].some((key) => valueAt(user, key) === true);
  return isGuest ? "them" : "us";
}
