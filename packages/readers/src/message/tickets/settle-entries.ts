import type { Conversation, ConversationEntry } from "./conversation.ts";
import { conversationLimits } from "./limits.ts";
import type { ReadingRoom } from "./reading-room.ts";
import { momentOf } from "./times.ts";

/**
 * Puts entries from the oldest to the newest when all of them say their time, and keeps the newest when there are too
 * many. Entries without any word or file are left out.
 */
export function settleEntries(conversation: Conversation, room: ReadingRoom): Conversation {
  const spoken = conversation.entries.filter(
    ({ text, html, files }) => text !== "" || html !== undefined || files.length > 0,
  );
  const sorted = sortByTime(spoken);
  if (sorted.length > conversationLimits.entries) room.tell("a conversation is too long to be read whole");
  return { ...conversation, entries: sorted.slice(-conversationLimits.entries) };
}

function sortByTime(entries: readonly ConversationEntry[]): readonly ConversationEntry[] {
  const timed = entries.map((entry) => ({ entry, time: momentOf(entry.time) }));
  if (timed.some(({ time }) => time === undefined)) return entries;
  return timed.toSorted((one, other) => (one.time ?? 0) - (other.time ?? 0)).map(({ entry }) => entry);
}
