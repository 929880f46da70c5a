import { defineRule, type MessageFacts, type MessageAttachment } from "@doorward/core";
import { isConversation } from "../conversations.ts";

/** Fires when a file of theirs has the size of one that was blocked, and another name. */
export const rule = defineRule({
  id: "message/same-file-under-new-name",
  kind: "message",
  title: "A file that was blocked came again in the same size under another name.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1036.008", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Mozilla Bugzilla 2033170, DigiCert, certificates taken through a support chat, 2026-04" }],
  detect: (facts) => {
    if (!isConversation(facts)) return [];
    const again = findRenamed(facts);
    return again.length === 0 ? [] : [{ evidence: again.map(({ at }) => at) }];
  },
});

/** Smaller files are often of the same size by chance. */
const leastSize = 512;

function findRenamed({ attachments }: MessageFacts): readonly MessageAttachment[] {
  const theirs = attachments.filter(({ by, size }) => by === "them" && size >= leastSize);
  const stopped = new Map<number, string>();
  for (const { size, name, isBlocked } of theirs) if (isBlocked) stopped.set(size, name);
  return theirs.filter(({ size, name, isBlocked }) => !isBlocked && stopped.has(size) && stopped.get(size) !== name);
}
