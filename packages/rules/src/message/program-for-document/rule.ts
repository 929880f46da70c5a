import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";
import { listProgramLinks } from "../linked-files.ts";
import { listStrangeLinks } from "../strange-links.ts";

/** Fires on talk of a bill, pictures, a parcel, a claim or a job with a link whose path ends as a program or disk image. */
export const rule = defineRule({
  id: "message/program-for-document",
  kind: "message",
  title: "The message speaks of a bill, a parcel or the like, and its link leads to a program.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1566.002", "T1036.008", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, User Execution: Malicious File (T1204.002), v18, 2025-11" }],
  detect: (facts) => {
    const talk = listAsks(
      facts,
      "invoice",
      "screenshot",
      "delivery",
      "legal",
      "refund",
      "withdrawal-problem",
      "job-offer",
    );
    if (talk.length === 0 || isTrustedSender(facts) || isTeaching(facts) || facts.links.length > mostLinks) return [];
    const links = listProgramLinks(listStrangeLinks(facts));
    return links.length === 0 ? [] : [{ evidence: listPlaces(links, talk) }];
  },
});

/** Lures link to one thing or two; newsletters to everything. */
const mostLinks = 15;
