import { listOuterPaths, type FileFact, type MessageAttachment, type MessageReading } from "@doorward/core";
import { listAttachmentTraits, listNamedTraits, type KnownFile } from "./attachment-traits.ts";

/** Says of the attachments of messages what they hold, now that they were opened. `known` are the files that were. */
export function completeAttachments(
  messages: readonly MessageReading[],
  known: readonly KnownFile[],
  files: readonly FileFact[],
): MessageReading[] {
  const opened = new Set(known.map(({ path }) => path));
  const within = indexWithin([...known, ...listUnopened(files, opened)]);
  const complete = (attachment: MessageAttachment): MessageAttachment => {
    const { path, name } = attachment;
    const traits = path === undefined ? listNamedTraits(name) : listAttachmentTraits(path, within.get(path) ?? []);
    return { ...attachment, traits };
  };
  return messages.map((message) => ({ ...message, attachments: message.attachments.map(complete) }));
}

/** What an archive tells of but does not give: members that a password opens. */
function listUnopened(files: readonly FileFact[], opened: ReadonlySet<string>): KnownFile[] {
  return files.flatMap((fact) => {
    const { at, inProject } = fact;
    return opened.has(at.path) ? [] : [{ path: at.path, type: "empty", fact, isInProject: inProject }];
  });
}

/** By the path of each file, that file and all within it. */
function indexWithin(files: readonly KnownFile[]): Map<string, KnownFile[]> {
  const index = new Map<string, KnownFile[]>(files.map((file) => [file.path, [file]]));
  for (const file of files) for (const outer of listOuterPaths(file.path)) index.get(outer)?.push(file);
  return index;
}
