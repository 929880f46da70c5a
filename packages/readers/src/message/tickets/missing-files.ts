import type { MessageDraft } from "../message-draft.ts";
import { isClosedName } from "./closed-names.ts";

/** Names that are told of one conversation; more say no more. */
const mostTold = 5;

/**
 * Why files of a ticket could not be judged: only their names came along, and opening them may start something. Pictures
 * and documents are left out, as are files that nobody can open any more, and chats, which are full of old ones.
 */
export function listMissingFiles({ medium, attachments }: MessageDraft): readonly string[] {
  if (medium !== "ticket") return [];
  const missing = attachments.filter(
    ({ by, path, isBlocked, name }) => by === "them" && path === undefined && !isBlocked && isClosedName(name),
  );
  const told = missing
    .slice(0, mostTold)
    .map(({ name }) => `of the file ${name.slice(0, 80)} only the name came along`);
  return missing.length > mostTold
    ? [...told, `of ${missing.length - mostTold} more files only the names came along`]
    : told;
}
