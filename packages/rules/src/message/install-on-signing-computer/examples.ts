import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Strangers who want something installed where the wallets are, and asks that leave the choice. */
export const examples: Examples = {
  hits: [
    {
      name: "a package for the laptop with the wallet",
      files: {
        "mail.eml": makeMail({
          text: "Before we talk, check that your setup works:\n\nnpm install https://files.example.invalid/chart.tgz\n\nIt has to be on the laptop where your wallet extension is installed.",
        }),
      },
    },
    {
      name: "a program for the work computer",
      files: {
        "mail.eml": makeMail({
          text: "Please install our meeting client before the call. Use your main work laptop, it does not run in a virtual machine.",
        }),
      },
    },
    {
      name: "an app for the phone that signs",
      files: {
        "mail.eml": makeMail({
          text: "We deposit today. Install our wallet app on the phone with which you sign.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a tool for any computer",
      why: "It does not matter where it runs.",
      files: {
        "mail.eml": makeMail({
          text: "Please install the client of our phone system, on whichever computer you like.",
        }),
      },
    },
    {
      name: "a task that needs nothing",
      why: "Nothing is to be installed.",
      files: { "mail.eml": makeMail({ text: "Bring your own laptop to the interview, we will only talk." }) },
    },
    {
      name: "advice to use another computer",
      why: "It asks for the contrary.",
      files: {
        "mail.eml": makeMail({
          text: "Do not use your work laptop for the task. A container or an empty machine is fine.",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the device is left open",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ text: "Please install our client before the call." }) },
    },
  ],
};
