import type { Examples } from "@doorward/core";

/** Editors told to fetch, and editors opened. */
export const examples: Examples = {
  hits: [
    {
      name: "a repository to clone",
      files: { "links.txt": "vscode://vscode.git/clone?url=https://code.example/acme/take-home.git\n" },
    },
    {
      name: "a tool's server to install",
      files: { "links.txt": "cursor://anysphere.cursor-deeplink/mcp/install?name=desk&config=e30=\n" },
    },
    {
      name: "a repository for another editor",
      files: { "links.txt": "jetbrains://idea/checkout/git?checkout.repo=https://code.example/acme/kit.git\n" },
    },
  ],
  misses: [
    {
      name: "an extension's page",
      why: "It is shown before anything is installed.",
      files: { "links.txt": "vscode:extension/acme.kit\n" },
    },
    {
      name: "a file of this computer",
      why: "It is opened.",
      files: { "links.txt": "vscode://file/home/somebody/a.ts\n" },
    },
    { name: "a repository's page", why: "It is shown.", files: { "links.txt": "https://code.example/acme/clone\n" } },
  ],
  evasions: [
    {
      name: "a command to paste",
      caughtBy: "nothing",
      files: { "links.txt": "https://code.example/acme/take-home.git\n" },
    },
  ],
};
