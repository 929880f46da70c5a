import type { Examples } from "@doorward/core";
import { mailAlone, mailWithPolicy } from "../example-bank.ts";

/** Answers and mail that is only called so. */
export const examples: Examples = {
  hits: [
    {
      name: "an answer that asks for the words of a wallet",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        subject: "Re: your ticket",
        text: "Please enter your seed phrase to keep your wallet.\n",
      }),
    },
    {
      name: "an answer that asks for a code",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        subject: "RE: Call",
        text: "Please reply with the one-time code that you received by SMS.\n",
      }),
    },
    {
      name: "in German",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        subject: "AW: Rechnung",
        text: "Our bank details have changed. Please send all payments to the new account.\n",
      }),
    },
  ],
  misses: [
    {
      name: "a real answer",
      why: "It refers to the mail that it answers.",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        subject: "Re: Call",
        text: "Please reply with the one-time code that you received by SMS.\n",
        headers: ["In-Reply-To: <0@doe.example>"],
      }),
    },
    {
      name: "a false answer that asks for nothing",
      why: "People type it by hand.",
      files: mailAlone({ from: "Ann <ann@doe.example>", subject: "Re: Lunch", text: "See you at noon.\n" }),
    },
    {
      name: "a colleague",
      why: "The sender is no stranger.",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        subject: "Re: Call",
        text: "Please reply with the one-time code that you received by SMS.\n",
      }),
    },
  ],
  evasions: [
    {
      name: "headers of a thread that never was",
      caughtBy: "nothing",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        subject: "Re: Lunch",
        text: "See you at noon, and bring the papers.\n",
        headers: ["In-Reply-To: <0@nowhere.example>"],
      }),
    },
  ],
};
