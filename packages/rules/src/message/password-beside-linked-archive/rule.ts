import { defineRule } from "@doorward/core";
import { isSaid, isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";
import { listArchiveLinks } from "../linked-files.ts";
import { listStrangeLinks } from "../strange-links.ts";

/** Fires on a password for a file beside a link to an archive, or to a shared file that is said to be pictures, a bill or a job. */
export const rule = defineRule({
  id: "message/password-beside-linked-archive",
  kind: "message",
  title: "A file behind a link comes with its password in the same message.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1027.013", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "HP Wolf Security, Threat Insights Report, fourth quarter of 2022" },
    { title: "MITRE ATT&CK, Encrypted/Encoded File (T1027.013), v18, 2025-11" },
  ],
  detect: (facts) => {
    const passwords = listAsks(facts, "file-password");
    if (passwords.length === 0 || isTrustedSender(facts) || isTeaching(facts)) return [];
    const strange = listStrangeLinks(facts);
    const isBait = isSaid(facts, "screenshot", "invoice", "job-offer", "interview", "refund", "withdrawal-problem");
    const shared = isBait
      ? strange.filter(({ facts: { links } }) =>
          links.some(({ services }) => services.some(({ kind }) => kind === "file-sharing")),
        )
      : [];
    const links = [...listArchiveLinks(strange), ...shared];
    return links.length === 0 ? [] : [{ evidence: listPlaces(links, passwords) }];
  },
});
