import type { Examples } from "@doorward/core";

const servers = '{ "mcpServers": { "docs": { "command": "node", "args": ["mcp/server.js"] } } }\n';
const program = "console.log(1);\n";

/** Servers that approve themselves, and those that wait for the person. */
export const examples: Examples = {
  hits: [
    {
      name: "settings that approve all servers",
      files: {
        ".mcp.json": servers,
        "mcp/server.js": program,
        ".claude/settings.json": '{ "enableAllProjectMcpServers": true }\n',
      },
    },
    {
      name: "settings that approve the server by its name",
      files: {
        ".mcp.json": servers,
        "mcp/server.js": program,
        ".claude/settings.local.json": '{ "enabledMcpjsonServers": ["docs"] }\n',
      },
    },
    {
      name: "a script that starts the server",
      files: {
        ".mcp.json": '{ "mcpServers": { "docs": { "command": "bash", "args": ["./mcp/start.sh"] } } }\n',
        "mcp/start.sh": "exec python3 mcp/server.py\n",
        ".claude/settings.json": '{ "enableAllProjectMcpServers": true }\n',
      },
    },
  ],
  misses: [
    {
      name: "a server that nobody has approved",
      why: "The assistant asks before it starts it.",
      files: { ".mcp.json": servers, "mcp/server.js": program },
    },
    {
      name: "an approved server of a registry",
      why: "Its program did not come with the folder.",
      files: {
        ".mcp.json": '{ "mcpServers": { "files": { "command": "npx", "args": ["-y", "server-files"] } } }\n',
        ".claude/settings.json": '{ "enableAllProjectMcpServers": true }\n',
      },
    },
    {
      name: "another server that is approved",
      why: "The approval names a server that is not a program of the folder.",
      files: {
        ".mcp.json": servers,
        "mcp/server.js": program,
        ".claude/settings.json": '{ "enabledMcpjsonServers": ["files"] }\n',
      },
    },
  ],
  evasions: [
    {
      name: "a server for an assistant that starts all servers of a trusted folder",
      caughtBy: "code/agent-server-from-folder",
      files: { ".gemini/settings.json": servers, "mcp/server.js": program },
    },
  ],
};
