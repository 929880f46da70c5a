import { defineRule } from "@doorward/core";
import { detectServers } from "../agent-servers.ts";

/** Fires on servers of the folder that the folder's own settings approve in the person's place. */
export const rule = defineRule({
  id: "code/agent-server-approves-itself",
  kind: "code",
  title: "The folder brings a program for AI assistants and approves it in your place.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.002", "T1685"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Check Point, Claude Code project settings, CVE-2025-59536, 2026" }],
  detect: (facts) => detectServers(facts, ({ tool }) => tool === "mcp"),
});
