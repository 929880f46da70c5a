import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on file addresses with a stranger's host. */
export const rule = defineRule({
  id: "link/file-share",
  kind: "link",
  title: "It opens a folder on a stranger's file server, and may give away your sign-in.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1187", "T1204.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "program",
  references: [{ title: "MITRE ATT&CK, Forced Authentication (T1187), v18, 2025-11" }],
  detect: (facts) =>
    tellLinks(facts, (link) => (link.form === "file" && isStranger(link) ? link.canonical : undefined)),
});
