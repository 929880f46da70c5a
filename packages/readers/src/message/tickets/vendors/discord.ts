import { firstText, isRecord, recordsAt, textAt, valueAt, type JsonRecord } from "../../../formats/json/json-value.ts";
import type { ConversationEntry, ConversationLink } from "../conversation.ts";
import { readFiles, type FileKeys } from "../files.ts";
import { conversationLimits } from "../limits.ts";
import { cutList, cutShort, cutText, takeNewest, type ReadingRoom } from "../reading-room.ts";
import { timeAt } from "../times.ts";
import type { Shape } from "./shape.ts";

const fileKeys: FileKeys = {
  name: ["fileName", "filename"],
  type: ["contentType", "content_type"],
  size: ["fileSizeBytes", "size"],
  url: ["url"],
};

/** A channel as DiscordChatExporter writes it (https://github.com/Tyrrrz/DiscordChatExporter). */
export const discord: Shape = {
  fits: (value) =>
    isRecord(valueAt(value, "channel")) &&
    recordsAt(value, "messages").some((message) => isRecord(message["author"]) && "content" in message),
  read: (value, room) => [
    {
      medium: "chat",
      vendor: "discord",
      id: cutShort(textAt(value, "channel", "id")),
      subject: cutShort(
        [textAt(value, "guild", "name"), textAt(value, "channel", "name")].filter((part) => part !== "").join(" / "),
      ),
      channel: cutShort(textAt(value, "channel", "type")).toLowerCase(),
      host: "",
      requester: { name: "", address: "", handle: "" },
      entries: takeNewest(recordsAt(value, "messages"), room).map((message) => readMessage(message, room)),
      related: [],
    },
  ],
};

function readMessage(message: JsonRecord, room: ReadingRoom): ConversationEntry {
  const author = valueAt(message, "author");
  const time = timeAt(message, "timestamp");
  const embeds = cutList(recordsAt(message, "embeds"), conversationLimits.links, "embeds in a message", room);
  const isPlain = /^(?:Default|Reply|0|19)?$/u.test(textAt(message, "type"));
  return {
    name: cutShort(firstText(textAt(author, "nickname"), textAt(author, "name"), textAt(author, "username"))),
    address: "",
    handle: cutShort(readHandle(author)),
    by: valueAt(author, "isBot") === true || valueAt(author, "bot") === true || !isPlain ? "system" : "them",
    ...(time === undefined ? {} : { time }),
    text: cutText(
      [textAt(message, "content"), ...embeds.map(readEmbed)].filter((part) => part !== "").join("\n"),
      room,
    ),
    files: readFiles(recordsAt(message, "attachments"), fileKeys, room),
    links: embeds.flatMap(readEmbedLink),
  };
}

/** The number of an account is its own for ever; a name with four digits behind it had several owners. */
function readHandle(author: unknown): string {
  const name = firstText(textAt(author, "name"), textAt(author, "username"));
  const isUnique = /^0*$/u.test(textAt(author, "discriminator"));
  const id = textAt(author, "id");
  return isUnique || id === "" ? firstText(name, id) : id;
}

function readEmbed(embed: JsonRecord): string {
  return [textAt(embed, "title"), textAt(embed, "description")].filter((part) => part !== "").join("\n");
}

function readEmbedLink(embed: JsonRecord): readonly ConversationLink[] {
  const target = textAt(embed, "url").slice(0, 16_384);
  return target === "" ? [] : [{ text: cutShort(firstText(textAt(embed, "title"), target)), target }];
}
