import type { MessageAttachment, MessageFacts } from "@doorward/core";
import { isRunning } from "./twice-named.ts";

/** Files of the other side that start something where they are opened, or that nobody can look into. */
export function listRisky({ attachments }: MessageFacts): readonly MessageAttachment[] {
  return attachments.filter(
    (attachment) => attachment.by === "them" && (isRunning(attachment) || attachment.traits.includes("encrypted")),
  );
}
