import type { Examples } from "@doorward/core";
import { drawCode } from "../example-codes.ts";
import { makePdf } from "../example-pdf.ts";

/** Documents with a code that ask to sign in, and honest documents with a code. */
export const examples: Examples = {
  hits: [
    {
      name: "a notice about the second factor",
      delivered: true,
      files: {
        "Security notice.pdf": makePdf({
          lines: ["Your sign-in expires today.", "Scan the QR code below with your phone to verify your account."],
          drawing: drawCode("signIn"),
        }),
      },
    },
    {
      name: "a letter about a document to sign",
      delivered: true,
      files: {
        "Benefits 2027.pdf": makePdf({
          lines: ["Scan the QR code with your camera to review and sign the agreement."],
          drawing: drawCode("signIn"),
        }),
      },
    },
    {
      name: "the same in German",
      delivered: true,
      files: {
        "Hinweis.pdf": makePdf({
          lines: ["Scannen Sie den Code mit Ihrem Telefon, um sich anzumelden."],
          drawing: drawCode("signIn"),
        }),
      },
    },
  ],
  misses: [
    {
      name: "an invoice with a code to pay it and a link to the company",
      why: "The code holds a transfer for the banking app, and nothing asks to sign in.",
      delivered: true,
      files: {
        "Invoice.pdf": makePdf({
          lines: ["Invoice 17", "Scan the code with your banking app to pay.", "https://invoices.example/2026/17"],
          drawing: drawCode("payment"),
        }),
      },
    },
    {
      name: "an invoice that leads to its copy",
      why: "The code leads to a page, and nothing asks to sign in there.",
      delivered: true,
      files: { "Invoice.pdf": makePdf({ lines: ["Invoice 17", "Your copy:"], drawing: drawCode("invoicePage") }) },
    },
    {
      name: "the second factor being set up",
      why: "The code holds the secret for the authenticator app, and no address.",
      delivered: true,
      files: {
        "Set up.pdf": makePdf({
          lines: ["To log in, scan this QR code with your authenticator app."],
          drawing: drawCode("enrolment"),
        }),
      },
    },
    {
      name: "a ticket",
      why: "The code is the number that is read at the door.",
      delivered: true,
      files: {
        "Ticket.pdf": makePdf({ lines: ["Concert", "Please have this code ready."], drawing: drawCode("ticket") }),
      },
    },
  ],
  evasions: [
    {
      name: "words that are in no text",
      caughtBy: "nothing",
      delivered: true,
      files: { "Notice.pdf": makePdf({ drawing: drawCode("signIn") }) },
    },
  ],
};
