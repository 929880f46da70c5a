import { defineRule } from "@doorward/core";
import { isSaid, isTeaching, listAsks, listPlaces } from "../asks.ts";
import { listProgramLinks, listTrialLinks } from "../linked-files.ts";
import { listStartingFiles } from "../sent-files.ts";
import { listStrangeLinks } from "../strange-links.ts";
import { isTrustedSender } from "../senders.ts";

/** Fires on job talk together with a file that starts something, or with a program to install from a stranger. */
export const rule = defineRule({
  id: "message/job-brings-program",
  kind: "message",
  title: "A job, an interview or an investor's call comes with a program to install.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.001", "T1566.002", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, PSA on North Korean social engineering of the crypto industry, 2024-09-03" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
  ],
  detect: (facts) => {
    const talk = listAsks(facts, "job-offer", "interview", "investment");
    if (talk.length === 0 || facts.isBulk || isTrustedSender(facts) || isTeaching(facts)) return [];
    const files = listStartingFiles(facts).filter(({ traits }) => !traits.includes("code-project"));
    const strange = listStrangeLinks(facts);
    const links =
      isSaid(facts, "install-program") &&
      isSaid(facts, "meeting", "interview", "investment") &&
      facts.links.length <= mostLinks
        ? [...strange, ...listTrialLinks(facts)]
        : listProgramLinks(strange);
    if (files.length === 0 && links.length === 0) return [];
    return [{ evidence: listPlaces(files, links, talk) }];
  },
});

/** Somebody who offers a job links to one thing or two; newsletters to everything. */
const mostLinks = 12;
