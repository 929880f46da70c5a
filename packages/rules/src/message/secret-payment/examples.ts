import type { Examples } from "@doorward/core";
import { examplePolicy, makeMail } from "../example-mail.ts";

/** Secret payments, and confidential mail that asks for none. */
export const examples: Examples = {
  hits: [
    {
      name: "an acquisition",
      files: {
        "mail.eml": makeMail({
          from: "Jo Chief <jo@mail.stranger.example>",
          subject: "Acquisition",
          text: "I am writing on behalf of the CEO. This is a confidential transaction. Please process the wire transfer of $48,000 today.",
        }),
      },
    },
    {
      name: "a lawyer's fee",
      files: {
        "mail.eml": makeMail({
          subject: "Fee",
          text: "As instructed by the managing director, transfer 12,000 EUR to the account below. Do not discuss this with anyone in the office.",
        }),
      },
    },
    {
      name: "a list of customers",
      files: {
        "mail.eml": makeMail({
          subject: "List",
          text: "Are you at your desk? I need the list of all customers, send me the export of the customer data. Keep this between us, it is urgent.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a lawyer's footer",
      why: "The footer is on every mail of theirs.",
      files: {
        "mail.eml": makeMail({
          subject: "Invoice",
          text: "Please pay the outstanding amount today.\n\nThis e-mail is confidential and intended solely for the addressee.",
        }),
      },
    },
    {
      name: "a surprise for a colleague",
      why: "No money and no data are asked for.",
      files: {
        "mail.eml": makeMail({ subject: "Birthday", text: "Keep this secret: we have a cake for Ann today at three." }),
      },
    },
    {
      name: "a proved superior",
      why: "The company's own server proved who wrote it.",
      files: {
        "mail.eml": makeMail({
          from: "Jo Chief <jo@company.example>",
          dmarc: "pass",
          subject: "Deal",
          text: "This is a confidential transaction for the board. Please make the wire transfer of $4,000 today, urgent.",
        }),
        "doorward.yaml": examplePolicy,
      },
    },
  ],
  evasions: [
    {
      name: "the secrecy comes in a second message",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({ subject: "Task", text: "Are you at your desk? I need you to handle a payment." }),
      },
    },
  ],
};
