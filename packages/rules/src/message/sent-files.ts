import type { AttachmentTrait, MessageAttachment, MessageFacts } from "@doorward/core";

/** What starts something when it is opened, or holds what does. */
const starting: ReadonlySet<AttachmentTrait> = new Set<AttachmentTrait>([
  "program",
  "shortcut",
  "script",
  "installer",
  "extension",
  "disk-image",
]);
/** What starts something by itself where it is opened, in a browser too. */
const running: ReadonlySet<AttachmentTrait> = new Set<AttachmentTrait>([
  "installer",
  "page-with-script",
  "program",
  "script",
  "shortcut",
]);
/** What nobody can look at without opening it, and opening it may start something. */
const closed: ReadonlySet<AttachmentTrait> = new Set<AttachmentTrait>([
  "archive",
  "disk-image",
  "program",
  "shortcut",
  "script",
  "installer",
]);

/** Files of the other side that start something when they are opened, or hold such files. */
export function listStartingFiles(facts: MessageFacts): readonly MessageAttachment[] {
  return listTheirs(facts).filter(({ traits }) => traits.some((trait) => starting.has(trait)));
}

/** Files of the other side of which nobody can see what they hold without opening them. */
export function listClosed(facts: MessageFacts): readonly MessageAttachment[] {
  return listTheirs(facts).filter(({ traits }) => traits.some((trait) => closed.has(trait)));
}

/** Files of the other side that start something where they are opened, or that nobody can look into. */
export function listRisky(facts: MessageFacts): readonly MessageAttachment[] {
  return listTheirs(facts).filter((file) => isRunning(file) || file.traits.includes("encrypted"));
}

/** Whether opening the file starts something, by what it holds. */
export function isRunning({ traits }: MessageAttachment): boolean {
  return traits.some((trait) => running.has(trait));
}

/** Archives of the other side that nobody can look into without a password. */
export function listLockedArchives(facts: MessageFacts): readonly MessageAttachment[] {
  return listTheirs(facts).filter(({ traits }) => traits.includes("encrypted") && traits.includes("archive"));
}

/** Archives and projects of code of the other side. */
export function listPackedFiles(facts: MessageFacts): readonly MessageAttachment[] {
  return listTheirs(facts).filter(({ traits }) => traits.includes("archive") || traits.includes("code-project"));
}

function listTheirs({ attachments }: MessageFacts): readonly MessageAttachment[] {
  return attachments.filter(({ by }) => by === "them");
}
