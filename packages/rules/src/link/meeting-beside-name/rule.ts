import { defineRule, type BrandCategory, type LinkWord, type Resemblance } from "@doorward/core";
import { findBeside } from "../beside.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on the name of a meeting, chat or scheduling tool that stands beside a word about meetings in a stranger's host. */
export const rule = defineRule({
  id: "link/meeting-beside-name",
  kind: "link",
  title: "A meeting tool's name stands beside words about meetings on a stranger's site.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1204.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
    { title: "Security Alliance, guides on fake meetings and intruders, 2026-05-11" },
  ],
  detect: (facts) => tellLinks(facts, (link) => findBeside(link, isAboutMeetings)),
});

const tools: ReadonlySet<BrandCategory> = new Set(["meeting", "chat", "scheduling"]);

function isAboutMeetings({ topic }: LinkWord, { category }: Resemblance): boolean {
  return topic === "meeting" && tools.has(category);
}
