import { defineRule } from "@doorward/core";
import { listAsks, listPlaces } from "../asks.ts";
import { isProvedSender } from "../senders.ts";
import { listLockedArchives } from "../sent-files.ts";

/** Fires on a password for a file beside an archive that a password opens. */
export const rule = defineRule({
  id: "message/password-beside-locked-archive",
  kind: "message",
  title: "A locked archive comes with its password in the same message.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1027.013", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "HP Wolf Security, Threat Insights Report, fourth quarter of 2022" },
    { title: "MITRE ATT&CK, Encrypted/Encoded File (T1027.013), v18, 2025-11" },
  ],
  detect: (facts) => {
    const passwords = listAsks(facts, "file-password");
    const archives = listLockedArchives(facts);
    if (passwords.length === 0 || archives.length === 0 || isProvedSender(facts)) return [];
    return [{ evidence: listPlaces(archives, passwords) }];
  },
});
