import type { Examples } from "@doorward/core";

const servers = '{ "mcpServers": { "docs": { "command": "node", "args": ["mcp/server.js"] } } }\n';
const program = "console.log(1);\n";

/** Servers that start with a trusted folder, and those that do not come with it. */
export const examples: Examples = {
  hits: [
    { name: "a server for Gemini CLI", files: { ".gemini/settings.json": servers, "mcp/server.js": program } },
    {
      name: "a server for Codex",
      files: {
        ".codex/config.toml": '[mcp_servers.docs]\ncommand = "python3"\nargs = ["mcp/server.py"]\n',
        "mcp/server.py": "print(1)\n",
      },
    },
    { name: "a server for Kiro", files: { ".kiro/settings/mcp.json": servers, "mcp/server.js": program } },
  ],
  misses: [
    {
      name: "a server of a registry",
      why: "Its program did not come with the folder.",
      files: {
        ".gemini/settings.json":
          '{ "mcpServers": { "files": { "command": "npx", "args": ["-y", "server-files"] } } }\n',
      },
    },
    {
      name: "a server at an address",
      why: "Nothing is started on this computer.",
      files: { ".gemini/settings.json": '{ "mcpServers": { "docs": { "url": "https://docs.example/mcp" } } }\n' },
    },
    {
      name: "a server that the assistant asks about",
      why: "Cursor asks before it starts a server.",
      files: { ".cursor/mcp.json": servers, "mcp/server.js": program },
    },
  ],
  evasions: [
    {
      name: "a server under the name of a package that only the sender knows",
      caughtBy: "nothing",
      files: {
        ".gemini/settings.json": '{ "mcpServers": { "docs": { "command": "npx", "args": ["-y", "shop-docs"] } } }\n',
      },
    },
  ],
};
