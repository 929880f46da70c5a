import { defineRule, type LinkWord } from "@doorward/core";
import { findBeside } from "../beside.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a name that stands beside a word about updates or drivers in a stranger's host. */
export const rule = defineRule({
  id: "link/update-beside-name",
  kind: "link",
  title: "A well-known name stands beside “update”, “driver” or “install” on a stranger's site.",
  strength: "strong",
  family: "lure",
  techniques: ["T1204.001", "T1684.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Microsoft, Sapphire Sleet and fake meeting updates, 2026-04-16" },
    { title: "Security Alliance, guides on fake meetings and intruders, 2026-05-11" },
  ],
  detect: (facts) => tellLinks(facts, (link) => findBeside(link, isAboutUpdates)),
});

function isAboutUpdates({ topic }: LinkWord): boolean {
  return topic === "update" || topic === "driver";
}
