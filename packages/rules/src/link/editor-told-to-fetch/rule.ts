import { defineRule, type Link } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on editors' schemes that clone a repository or install a tool's server. */
export const rule = defineRule({
  id: "link/editor-told-to-fetch",
  kind: "link",
  title: "It makes a code editor fetch a project or connect a tool.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1204.001", "T1204.005"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "program",
  references: [{ title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" }],
  detect: (facts) => tellLinks(facts, (link) => (link.form === "program" && isFetching(link) ? link.text : undefined)),
});

const editors: ReadonlySet<string> = new Set([
  "cursor",
  "jetbrains",
  "vscode",
  "vscode-insiders",
  "vscodium",
  "windsurf",
  "zed",
]);
const fetching = /clone|mcp\/install|checkout/iu;

function isFetching({ scheme, text }: Link): boolean {
  return editors.has(scheme) && fetching.test(text.slice(0, 200));
}
