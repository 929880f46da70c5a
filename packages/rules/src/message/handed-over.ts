import type { CueTopic, Evidence, MessageAttachment, MessageFacts, MessageLink } from "@doorward/core";
import { listCues } from "./conversations.ts";
import { listLinkedFiles } from "./linked-files.ts";
import { listClosed } from "./sent-files.ts";

/** Messages between a reason and the file it is given for. */
const nearby = 3;

/** What is handed over: a file of a chat, or a link to one. */
export type HandedOver = MessageAttachment | MessageLink;

/**
 * In a chat: closed and shared files that somebody hands over near words of some topics of their own, with these words.
 * `counts` chooses among the files.
 */
export function findHandedOver(
  facts: MessageFacts,
  topics: ReadonlySet<CueTopic>,
  counts: (file: HandedOver) => boolean = () => true,
): readonly Evidence[] {
  if (facts.medium !== "chat") return [];
  const said = new Map<string, Evidence>();
  for (const { entry, at } of listCues(facts, "them", topics)) {
    const name = facts.entries[entry]?.name ?? "";
    for (let near = entry - nearby; near <= entry + nearby; near += 1) said.set(`${near}\n${name}`, at);
  }
  if (said.size === 0) return [];
  return [...listClosed(facts), ...listLinkedFiles(facts)].filter(counts).flatMap(({ entry, at }) => {
    const reason = said.get(`${entry}\n${facts.entries[entry]?.name ?? ""}`);
    return reason === undefined ? [] : [at, reason];
  });
}
