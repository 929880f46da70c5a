import { listOuterPaths, type CorrespondentRole, type MessageReading } from "@doorward/core";

const senders: ReadonlySet<CorrespondentRole> = new Set<CorrespondentRole>(["from", "reply-to", "return-path"]);

/** Adds to invitations that came inside another message who sent that one, so that a rule can see whether they fit. */
export function joinInvitations(messages: readonly MessageReading[]): MessageReading[] {
  const byPath = new Map(messages.map((message) => [message.at.path, message]));
  return messages.map((message) => {
    if (message.medium !== "invitation") return message;
    const outer = listOuterPaths(message.at.path)
      .flatMap((path) => byPath.get(path) ?? [])
      .at(-1);
    if (outer === undefined) return message;
    const sending = outer.correspondents.filter(({ role }) => senders.has(role));
    return { ...message, correspondents: [...sending, ...message.correspondents] };
  });
}
