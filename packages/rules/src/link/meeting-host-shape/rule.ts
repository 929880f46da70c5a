import { defineRule } from "@doorward/core";
import { hasMeetingShape } from "../meeting-shapes.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on the numbering of a meeting vendor's servers in a stranger's host. */
export const rule = defineRule({
  id: "link/meeting-host-shape",
  kind: "link",
  title: "The address is built like a meeting server, and it is not the vendor's.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "stranger",
  references: [
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
    { title: "Security Alliance, guides on fake meetings and intruders, 2026-05-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.host?.kind === "domain" && hasMeetingShape(link.host.name) && isStranger(link) ? link.host.shown : undefined,
    ),
});
