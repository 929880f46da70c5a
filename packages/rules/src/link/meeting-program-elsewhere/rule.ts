import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on the target of a meeting program's link when the host is a stranger's. */
export const rule = defineRule({
  id: "link/meeting-program-elsewhere",
  kind: "link",
  title: "It makes a meeting program connect to a stranger's server.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.001", "T1684.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "layers",
  references: [{ title: "Security Alliance, guides on fake meetings and intruders, 2026-05-11" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.via === "deep-link" && programs.has(link.viaName) && isStranger(link)
        ? `${link.host?.shown ?? ""} (${link.viaName})`
        : undefined,
    ),
});

/** As the reader names the programs that register a scheme for meetings. */
const programs: ReadonlySet<string> = new Set(["Zoom", "Webex", "Microsoft Teams"]);
