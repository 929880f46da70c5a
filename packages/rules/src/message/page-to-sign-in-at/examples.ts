import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** Pages that ask to sign in, and pages that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a form that wants a sign-in",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "Open it in the browser and sign in to see the refund form.",
            attachments: [{ name: "refund-form.html", size: 900 }],
          },
        ]),
      },
    },
    {
      name: "a document as a page",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "Please log in with your work account to view the document.",
            attachments: [{ name: "Invoice.htm", size: 900 }],
          },
        ]),
      },
    },
    {
      name: "a page that wants a password",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "Enter your password to open the secure message.",
            attachments: [{ name: "secure.html", size: 900 }],
          },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a page that a customer saved",
      why: "Nobody asks to sign in.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "The page looks broken, I saved it.", attachments: [{ name: "page.html", size: 900 }] },
        ]),
      },
    },
    {
      name: "a customer who cannot sign in",
      why: "It is no ask, and the file is a picture.",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "I cannot sign in, see the screenshot.",
            attachments: [{ name: "screenshot.png", size: 48211 }],
          },
        ]),
      },
    },
    {
      name: "an agent who explains",
      why: "It is our side.",
      files: {
        "ticket.json": makeTicket([
          {
            by: "us",
            text: "Please sign in and open the form there.",
            attachments: [{ name: "form.html", size: 900 }],
          },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "a page without words",
      caughtBy: "nothing",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Here it is.", attachments: [{ name: "refund-form.html", size: 900 }] },
        ]),
      },
    },
  ],
};
