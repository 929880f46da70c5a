import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";
import { listStartingFiles } from "../sent-files.ts";

/** Fires on talk of an update or a fix together with a file that starts something. */
export const rule = defineRule({
  id: "message/update-attached",
  kind: "message",
  title: "The message speaks of an update, and brings a file that starts something.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.001", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, Sapphire Sleet and fake meeting updates, 2026-04-16" }],
  detect: (facts) => {
    const updates = listAsks(facts, "update-program");
    const files = listStartingFiles(facts);
    // On lists of developers patches and scripts are what is sent.
    if (updates.length === 0 || files.length === 0 || facts.isBulk) return [];
    if (isTrustedSender(facts) || isTeaching(facts)) return [];
    return [{ evidence: listPlaces(files, updates) }];
  },
});
