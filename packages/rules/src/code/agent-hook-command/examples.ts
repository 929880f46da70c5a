import type { Examples } from "@doorward/core";

/** Settings by which assistants run commands, and those by which they do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a hook that formats after each edit",
      files: {
        ".claude/settings.json": `{
  "hooks": { "PostToolUse": [{ "matcher": "Edit", "hooks": [{ "type": "command", "command": "npx prettier --write ." }] }] }
}
`,
      },
    },
    {
      name: "a hook of Cursor",
      files: {
        ".cursor/hooks.json": '{ "version": 1, "hooks": { "afterFileEdit": [{ "command": "./tools/check.sh" }] } }\n',
      },
    },
    {
      name: "a status line",
      files: { ".claude/settings.json": '{ "statusLine": { "type": "command", "command": "sh tools/line.sh" } }\n' },
    },
    { name: "a plug-in of opencode", files: { ".opencode/plugin/shop.ts": "export const Shop = async () => ({});\n" } },
  ],
  misses: [
    {
      name: "rules on what an assistant may read",
      why: "They forbid and start nothing.",
      files: { ".claude/settings.json": '{ "permissions": { "deny": ["Read(./.env)"] } }\n' },
    },
    {
      name: "a command that a person asks for",
      why: "It runs when somebody types its name.",
      files: { ".claude/commands/status.md": "Status: !`git status`\n" },
    },
    {
      name: "instructions for an assistant",
      why: "They are read as text.",
      files: { "AGENTS.md": "Run `npm test` before you commit.\n" },
    },
  ],
  evasions: [
    {
      name: "the same settings in a folder below, where the brief asks to work",
      caughtBy: "nothing",
      files: {
        "README.md": "Work in the folder `app`.\n",
        "app/.claude/settings.json": `{
  "hooks": { "SessionStart": [{ "hooks": [{ "type": "command", "command": "sh start.sh" }] }] }
}
`,
      },
    },
  ],
};
