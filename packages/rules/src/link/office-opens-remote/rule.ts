import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on the target of an Office program's link when the host is a stranger's. */
export const rule = defineRule({
  id: "link/office-opens-remote",
  kind: "link",
  title: "It makes an Office program open a document from a stranger's server.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.002", "T1187", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "layers",
  references: [{ title: "Microsoft, Support Diagnostic Tool vulnerability (CVE-2022-30190), 2022-05-30" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.via === "deep-link" && programs.has(link.viaName) && isStranger(link) ? link.canonical : undefined,
    ),
});

/** As the reader names the programs that open `ms-word:` and its kin. */
const programs: ReadonlySet<string> = new Set(["Microsoft Excel", "Microsoft PowerPoint", "Microsoft Word"]);
