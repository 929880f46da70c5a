import type { Setting } from "@doorward/core";

/** AI coding tools by the names under which their settings are read. */
const agents: ReadonlySet<string> = new Set(
  "claude mcp cursor windsurf gemini qwen codex copilot kiro amazonq roo trae junie continue opencode crush amp factory aider cline".split(
    " ",
  ),
);

/** Whether a setting belongs to an AI coding tool, its extensions of VS Code included. */
export function isAgentSetting({ tool, key }: Setting): boolean {
  return agents.has(tool) || (tool === "vscode" && agentKeys.test(key));
}

const agentKeys =
  /^(?:chat|mcp|claudeCode|claude-code|cursor|cline|roo-cline|kiroAgent|gemini-code-assist|github\.copilot)\./iu;

/** Settings of a server or a marketplace change that server alone, not the assistant itself. */
export function isOfServer({ key }: Setting): boolean {
  return /(?:^|\.)(?:mcp|mcpServers|servers|mcp_servers|mcp-servers|context_servers|lsp|formatter)\./u.test(key);
}
