import { defineRule } from "@doorward/core";
import { joinsMeeting } from "../meeting-shapes.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a path that joins a meeting as the great vendors' do, at a stranger. */
export const rule = defineRule({
  id: "link/meeting-path-at-stranger",
  kind: "link",
  title: "It opens a meeting the way a well-known vendor does, on a site that is not the vendor's.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1204.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, guides on fake meetings and intruders, 2026-05-11" },
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
  ],
  needs: "path",
  detect: (facts) =>
    tellLinks(facts, (link) =>
      joinsMeeting(link) && isStranger(link) ? `${link.host?.shown ?? ""}${link.path}` : undefined,
    ),
});
