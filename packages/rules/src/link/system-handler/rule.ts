import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on schemes of system tools that take commands from a link. */
export const rule = defineRule({
  id: "link/system-handler",
  kind: "link",
  title: "It starts a tool of Windows that runs what the link says.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1204.001", "T1218", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "program",
  references: [{ title: "Microsoft, Support Diagnostic Tool vulnerability (CVE-2022-30190), 2022-05-30" }],
  detect: (facts) =>
    tellLinks(facts, (link) => (link.form === "program" && tools.has(link.scheme) ? link.text : undefined)),
});

/** The diagnostic tool (CVE-2022-30190) and Office's starter (2021-12), neither of which anybody links to. */
const tools: ReadonlySet<string> = new Set(["ms-msdt", "ms-officecmd"]);
