import type { CorrespondentRole, MessageReading } from "@doorward/core";

const senders: ReadonlySet<CorrespondentRole> = new Set<CorrespondentRole>(["from", "reply-to", "return-path"]);

/** Adds to invitations that came inside another message who sent that one, so that a rule can see whether they fit. */
export function joinInvitations(messages: readonly MessageReading[]): MessageReading[] {
  const byPath = new Map(messages.map((message) => [message.at.path, message]));
  return messages.map((message) => {
    const outer = message.medium === "invitation" ? findOuter(message.at.path, byPath) : undefined;
    if (outer === undefined) return message;
    const sending = outer.correspondents.filter(({ role }) => senders.has(role));
    return { ...message, correspondents: [...sending, ...message.correspondents] };
  });
}

/** The nearest message that a path lies in. */
function findOuter(path: string, byPath: ReadonlyMap<string, MessageReading>): MessageReading | undefined {
  for (let end = path.lastIndexOf("!/"); end > 0; end = path.lastIndexOf("!/", end - 1)) {
    const outer = byPath.get(path.slice(0, end));
    if (outer !== undefined) return outer;
  }
  return undefined;
}
