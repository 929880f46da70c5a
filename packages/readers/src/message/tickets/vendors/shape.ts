import type { Conversation } from "../conversation.ts";
import type { ReadingRoom } from "../reading-room.ts";

/** Knows the exports and messages of one program by their structure, and reads them. */
export interface Shape {
  /** Whether a value is of this shape. Looks at keys and types alone. */
  readonly fits: (value: unknown) => boolean;
  /** Reads a value that fits. Whatever types its parts have, it gives what it can and never throws. */
  readonly read: (value: unknown, room: ReadingRoom) => readonly Conversation[];
}
