import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { listArchiveLinks, listCodeLinks } from "../linked-files.ts";
import { listPackedFiles } from "../sent-files.ts";
import { listStrangeLinks } from "../strange-links.ts";
import { isTrustedSender } from "../senders.ts";

/** Fires on job talk with code to run, and a place or a file to take it from. */
export const rule = defineRule({
  id: "message/job-task",
  kind: "message",
  title: "The message hands over code to run as part of a job.",
  strength: "weak",
  family: "lure",
  techniques: ["T1566.002", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" }],
  detect: (facts) => {
    const talk = listAsks(facts, "job-offer", "interview");
    const code = listAsks(facts, "run-code");
    if (talk.length === 0 || code.length === 0 || isTrustedSender(facts) || isTeaching(facts)) return [];
    const places = [...listCodeLinks(facts), ...listArchiveLinks(listStrangeLinks(facts)), ...listPackedFiles(facts)];
    return places.length === 0 ? [] : [{ evidence: listPlaces(places, code, talk) }];
  },
});
