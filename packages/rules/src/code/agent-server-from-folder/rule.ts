import { defineRule } from "@doorward/core";
import { detectServers } from "../agent-servers.ts";

/** Fires on servers of the folder that an assistant starts once the folder as a whole is trusted. */
export const rule = defineRule({
  id: "code/agent-server-from-folder",
  kind: "code",
  title: "The folder brings a program that an AI assistant starts as soon as it trusts the folder.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Aim Labs, Cursor MCP configuration, CVE-2025-54135, 2025" }],
  detect: (facts) => detectServers(facts, ({ tool }) => tool !== "mcp"),
});
