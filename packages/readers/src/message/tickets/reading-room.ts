import { conversationLimits } from "./limits.ts";

/** What reading one export has at hand. */
export interface ReadingRoom {
  /** Hears what was too much or broken. */
  readonly tell: (trouble: string) => void;
  /** Bytes that files inside the export may still take. */
  bytesLeft: number;
}

/** A text cut at the limit, which is told. */
export function cutText(text: string, { tell }: ReadingRoom): string {
  if (text.length <= conversationLimits.text) return text;
  tell("a message is too long to be read whole");
  return text.slice(0, conversationLimits.text);
}

/** The newest entries of a list that goes from the oldest to the newest; that some were left is told. */
export function takeNewest<T>(entries: readonly T[], { tell }: ReadingRoom): readonly T[] {
  if (entries.length <= conversationLimits.entries) return entries;
  tell("a conversation is too long to be read whole");
  return entries.slice(-conversationLimits.entries);
}

/** A name, address or other short text. */
export function cutShort(text: string): string {
  return text.length > 1000 ? text.slice(0, 1000) : text;
}

/** The first items of a list up to the limit, which is told. */
export function cutList<T>(items: readonly T[], most: number, what: string, { tell }: ReadingRoom): readonly T[] {
  if (items.length <= most) return items;
  tell(`there are more than ${most} ${what}`);
  return items.slice(0, most);
}
