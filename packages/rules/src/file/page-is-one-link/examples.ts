import type { Examples } from "@doorward/core";
import { makeLink, makePdf } from "../example-pdf.ts";

/** Documents that are one link, and documents with links. */
export const examples: Examples = {
  hits: [
    {
      name: "a page that is a link as a whole",
      delivered: true,
      files: {
        "Payment advice.pdf": makePdf({
          lines: ["This document is protected", "VIEW SECURE DOCUMENT"],
          annotations: [makeLink("https://view.example/", "0 0 600 800")],
        }),
      },
    },
    {
      name: "two halves with the same address",
      delivered: true,
      files: {
        "Fax.pdf": makePdf({
          lines: ["You have one new fax. Click below to view the full document."],
          annotations: [
            makeLink("https://view.example/", "0 0 600 180"),
            makeLink("https://view.example/", "0 180 600 400"),
          ],
        }),
      },
    },
    {
      name: "the same in German",
      delivered: true,
      files: {
        "Rechnung.pdf": makePdf({
          lines: ["Klicken Sie hier, um das Dokument anzuzeigen"],
          annotations: [makeLink("https://ansehen.example/", "0 100 600 700")],
        }),
      },
    },
  ],
  misses: [
    {
      name: "an advertisement that is a link as a whole",
      why: "It asks to come to the shop, and not to open a document.",
      delivered: true,
      files: {
        "Flyer.pdf": makePdf({
          lines: ["Autumn sale: 20 % off"],
          annotations: [makeLink("https://shop.example/", "0 0 600 800")],
        }),
      },
    },
    {
      name: "an invoice with a link to its copy",
      why: "The link is a line of the page, and the invoice stands on it.",
      delivered: true,
      files: {
        "Invoice.pdf": makePdf({
          lines: ["Invoice 17", "Total 20 EUR", "View the document online"],
          annotations: [makeLink("https://invoices.example/17")],
        }),
      },
    },
    {
      name: "a contract with a link to the service that keeps it",
      why: "The contract is there to be read, and the link is a line of it.",
      delivered: true,
      files: {
        "Contract.pdf": makePdf({
          lines: ["Contract of sale between Ada Example and Example AG.", "Verify it at https://sign.example/7"],
          annotations: [makeLink("https://sign.example/7"), "<< /FT /Sig /T (signature) >>"],
        }),
      },
    },
  ],
  evasions: [
    {
      name: "a button in place of the page",
      caughtBy: "file/document-leads-elsewhere",
      delivered: true,
      files: {
        "Fax.pdf": makePdf({
          lines: ["VIEW SECURE DOCUMENT"],
          annotations: [makeLink("https://view.example/", "200 380 400 420")],
        }),
      },
    },
  ],
};
