import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";
import { listArchiveLinks, listProgramLinks } from "../linked-files.ts";
import { listPackedFiles, listStartingFiles } from "../sent-files.ts";
import { listStrangeLinks } from "../strange-links.ts";

/** Fires on an ask to lower guards or to allow active content, with a file or a strange link to open. */
export const rule = defineRule({
  id: "message/guards-down",
  kind: "message",
  title: "The message has guards turned off or warnings clicked away for what it brings.",
  strength: "strong",
  family: "instruction",
  techniques: ["T1685", "T1204.002", "T1553.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
    { title: "MITRE ATT&CK, User Execution: Malicious File (T1204.002), v18, 2025-11" },
  ],
  detect: (facts) => {
    const asks = listAsks(facts, "disable-protection", "enable-content");
    if (asks.length === 0 || isTrustedSender(facts) || isTeaching(facts)) return [];
    const strange = listStrangeLinks(facts);
    const macros = facts.attachments.filter(({ by, traits }) => by === "them" && traits.includes("macro"));
    const brought = [
      ...listStartingFiles(facts),
      ...listPackedFiles(facts),
      ...macros,
      ...listProgramLinks(strange),
      ...listArchiveLinks(strange),
    ];
    return brought.length === 0 ? [] : [{ evidence: listPlaces(asks, brought) }];
  },
});
