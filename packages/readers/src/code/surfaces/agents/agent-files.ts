import type { FilePattern } from "../reader.ts";

/** A settings file that an AI coding tool reads from the folder it works in. */
export interface AgentFile {
  readonly tool: string;
  readonly files: FilePattern;
  /**
   * Its servers and hooks start once the folder as a whole is trusted, without a question for each.
   * Where this is false the tool asks about every server before it starts.
   */
  readonly trusting: boolean;
}

/**
 * Sources: the project configuration pages of each tool (Claude Code settings and hooks, Cursor MCP and hooks, VS Code MCP
 * configuration, Gemini CLI configuration, Codex configuration, Windsurf hooks, Kiro, Amazon Q, Roo Code, opencode, Crush).
 */
export const agentFiles: readonly AgentFile[] = [
  { tool: "claude", files: { names: ["settings.json", "settings.local.json"], under: [".claude"] }, trusting: true },
  { tool: "claude", files: { names: ["hooks.json"], under: ["hooks", ".claude/hooks"] }, trusting: true },
  { tool: "claude", files: { names: ["plugin.json"], under: [".claude-plugin"] }, trusting: false },
  { tool: "mcp", files: { names: [".mcp.json"] }, trusting: false },
  { tool: "vscode", files: { names: ["mcp.json"], under: [".vscode"] }, trusting: false },
  {
    tool: "cursor",
    files: { names: ["mcp.json", "cli.json", "permissions.json"], under: [".cursor"] },
    trusting: false,
  },
  { tool: "cursor", files: { names: ["hooks.json", "worktrees.json"], under: [".cursor"] }, trusting: true },
  {
    tool: "windsurf",
    files: { names: ["hooks.json", "mcp_config.json", "mcp.json"], under: [".windsurf"] },
    trusting: true,
  },
  { tool: "gemini", files: { names: ["settings.json"], under: [".gemini"] }, trusting: true },
  { tool: "gemini", files: { names: ["gemini-extension.json"] }, trusting: false },
  { tool: "qwen", files: { names: ["settings.json"], under: [".qwen"] }, trusting: true },
  { tool: "codex", files: { names: ["config.toml", "hooks.json"], under: [".codex"] }, trusting: true },
  {
    tool: "copilot",
    files: { endings: ["json"], under: [".github/hooks", ".github/copilot", ".copilot"] },
    trusting: true,
  },
  { tool: "kiro", files: { names: ["mcp.json"], under: [".kiro/settings"] }, trusting: true },
  { tool: "kiro", files: { endings: ["hook", "json"], under: [".kiro/hooks", ".kiro/agents"] }, trusting: true },
  {
    tool: "amazonq",
    files: { endings: ["json"], under: [".amazonq", ".amazonq/cli-agents", ".amazonq/agents"] },
    trusting: false,
  },
  { tool: "roo", files: { names: ["mcp.json"], under: [".roo"] }, trusting: true },
  { tool: "trae", files: { names: ["mcp.json"], under: [".trae"] }, trusting: false },
  { tool: "junie", files: { names: ["mcp.json"], under: [".junie/mcp"] }, trusting: true },
  { tool: "continue", files: { names: ["config.yaml", "config.json", ".continuerc.json"] }, trusting: true },
  { tool: "continue", files: { endings: ["yaml", "yml", "json"], under: [".continue/mcpservers"] }, trusting: true },
  { tool: "opencode", files: { names: ["opencode.json", "opencode.jsonc"] }, trusting: true },
  { tool: "crush", files: { names: ["crush.json", ".crush.json"] }, trusting: true },
  { tool: "amp", files: { names: ["settings.json"], under: [".amp"] }, trusting: false },
  {
    tool: "factory",
    files: { names: ["settings.json", "mcp.json", "hooks.json"], under: [".factory"] },
    trusting: false,
  },
];
