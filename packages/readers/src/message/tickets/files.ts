import { firstText, numberAt, textAt, valueAt, type JsonRecord } from "../../formats/json/json-value.ts";
import { decodeBase64 } from "../../text/encodings.ts";
import type { ConversationFile } from "./conversation.ts";
import { conversationLimits } from "./limits.ts";
import { cutList, cutShort, type ReadingRoom } from "./reading-room.ts";

/** Under which keys a program keeps what it knows of a file. */
export interface FileKeys {
  readonly name: readonly string[];
  readonly type: readonly string[];
  readonly size: readonly string[];
  readonly url: readonly string[];
}

/** Reads the files of an entry, whatever the program calls their parts. `inspect` adds what scans and people did. */
export function readFiles(
  records: readonly JsonRecord[],
  keys: FileKeys,
  room: ReadingRoom,
  inspect: (record: JsonRecord) => Pick<ConversationFile, "blocked" | "isReleased"> = readPlainState,
): readonly ConversationFile[] {
  return cutList(records, conversationLimits.files, "files in a message", room).map((record) => {
    const type = firstOf(record, keys.type);
    const url = firstOf(record, keys.url);
    const size = keys.size.map((key) => numberAt(record, key)).find((count) => count !== undefined && count >= 0);
    const bytes = readBytes(record, room);
    return {
      name: cutShort(firstOf(record, keys.name)),
      ...(type === "" ? {} : { type: cutShort(type) }),
      ...(size === undefined ? {} : { size }),
      ...(url === "" ? {} : { url: url.slice(0, 16_384) }),
      ...(bytes === undefined ? {} : { bytes }),
      ...inspect(record),
    };
  });
}

function firstOf(record: JsonRecord, keys: readonly string[]): string {
  return firstText(...keys.map((key) => textAt(record, key)));
}

/** Our own plain form says it outright: `blocked` with true or a reason, `released` with true. */
function readPlainState(record: JsonRecord): Pick<ConversationFile, "blocked" | "isReleased"> {
  const blocked = valueAt(record, "blocked");
  const reason = typeof blocked === "string" && blocked.trim() !== "" ? cutShort(blocked) : undefined;
  return {
    ...(blocked === true || reason !== undefined ? { blocked: reason ?? "blocked" } : {}),
    ...(valueAt(record, "released") === true ? { isReleased: true } : {}),
  };
}

/** The bytes that stand in `content` as base64. */
function readBytes(record: JsonRecord, room: ReadingRoom): Buffer | undefined {
  const content = valueAt(record, "content");
  if (typeof content !== "string" || content === "") return undefined;
  if (content.length * 0.75 > room.bytesLeft) {
    room.tell("the files in the export are too large to be read whole");
    return undefined;
  }
  const bytes = decodeBase64(content);
  if (bytes === undefined) room.tell("a file in the export is not written as base64");
  room.bytesLeft -= bytes?.length ?? 0;
  return bytes;
}
