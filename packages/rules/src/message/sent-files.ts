import type { AttachmentTrait, MessageAttachment, MessageFacts } from "@doorward/core";

const starting: ReadonlySet<AttachmentTrait> = new Set<AttachmentTrait>([
  "program",
  "shortcut",
  "script",
  "installer",
  "extension",
  "disk-image",
]);

/** Files of the other side that start something when they are opened, or hold such files. */
export function listStartingFiles({ attachments }: MessageFacts): readonly MessageAttachment[] {
  return attachments.filter(({ by, traits }) => by === "them" && traits.some((trait) => starting.has(trait)));
}

/** Archives of the other side that nobody can look into without a password. */
export function listLockedArchives({ attachments }: MessageFacts): readonly MessageAttachment[] {
  return attachments.filter(
    ({ by, traits }) => by === "them" && traits.includes("encrypted") && traits.includes("archive"),
  );
}

/** Archives and projects of code of the other side. */
export function listPackedFiles({ attachments }: MessageFacts): readonly MessageAttachment[] {
  return attachments.filter(
    ({ by, traits }) => by === "them" && (traits.includes("archive") || traits.includes("code-project")),
  );
}
