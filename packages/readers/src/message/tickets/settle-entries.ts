import type { Conversation, ConversationEntry } from "./conversation.ts";
import { conversationLimits } from "./limits.ts";
import { takeNewest, type ReadingRoom } from "./reading-room.ts";
import { momentOf } from "./times.ts";

/**
 * Puts entries from the oldest to the newest when all of them say their time, and keeps the newest when there are too
 * many. Entries without any word or file are left out.
 */
export function settleEntries(conversation: Conversation, room: ReadingRoom): Conversation {
  const spoken = conversation.entries.filter(
    ({ text, html, files }) => text !== "" || html !== undefined || files.length > 0,
  );
  const sorted = takeNewest(sortByTime(spoken), room);
  return { ...conversation, entries: sorted.slice(findFirstRead(sorted, room)) };
}

/** Where the newest entries begin whose texts are together within the limit. */
function findFirstRead(entries: readonly ConversationEntry[], { tell }: ReadingRoom): number {
  let left: number = conversationLimits.allText;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const { text = "", html = "" } = entries[index] ?? {};
    left -= text.length + html.length;
    if (left >= 0) continue;
    tell("the texts of a conversation are too long to be read whole");
    return index + 1;
  }
  return 0;
}

function sortByTime(entries: readonly ConversationEntry[]): readonly ConversationEntry[] {
  const timed = entries.map((entry) => ({ entry, time: momentOf(entry.time) }));
  if (timed.some(({ time }) => time === undefined)) return entries;
  return timed.toSorted((one, other) => (one.time ?? 0) - (other.time ?? 0)).map(({ entry }) => entry);
}
