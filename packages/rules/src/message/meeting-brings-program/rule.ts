import { defineRule, type AttachmentTrait, type CueTopic } from "@doorward/core";
import { listCues } from "../conversations.ts";

/** Fires on mail about a meeting, a moved one included, with a program, a shortcut, an installer or a disk image among its files. */
export const rule = defineRule({
  id: "message/meeting-brings-program",
  kind: "message",
  title: "A message about a meeting brings a program.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.001", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance (SEAL), guides on fake meetings and intruders, 2026-05-11" },
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
  ],
  detect: (facts) => {
    if (facts.medium !== "mail") return [];
    const programs = facts.attachments.filter(({ traits }) => traits.some((trait) => started.has(trait)));
    const about = programs.length === 0 ? [] : listCues(facts, "them", meeting);
    return about.length === 0 ? [] : [{ evidence: [...programs, ...about].map(({ at }) => at) }];
  },
});

/** Scripts are left out: colleagues send each other some. Rules about files know the dangerous ones. */
const started: ReadonlySet<AttachmentTrait> = new Set(["program", "shortcut", "installer", "disk-image"]);
const meeting: ReadonlySet<CueTopic> = new Set(["meeting", "meeting-problem", "interview"]);
