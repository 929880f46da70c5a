import type { Examples } from "@doorward/core";
import { makeLink, makePdf } from "../example-pdf.ts";

/** Documents that say hardly more than that one is to follow the link, and documents with something to read. */
export const examples: Examples = {
  hits: [
    {
      name: "a document that is said to be protected",
      delivered: true,
      files: {
        "Shared.pdf": makePdf({
          lines: ["This document is protected.", "View it in the cloud"],
          annotations: [makeLink("https://cloud.example/login")],
        }),
      },
    },
    {
      name: "a fax with a button",
      delivered: true,
      files: {
        "Fax.pdf": makePdf({
          lines: ["You have one new fax.", "Click here to view the full document"],
          annotations: [makeLink("https://fax.example/1", "200 380 400 420")],
        }),
      },
    },
    {
      name: "the same in French, with the address written out",
      delivered: true,
      files: {
        "Document.pdf": makePdf({
          lines: ["Cliquez ici pour consulter votre document", "https://voir.example/1"],
        }),
      },
    },
  ],
  misses: [
    {
      name: "an invoice that offers its copy",
      why: "The invoice stands on the page, and its copy is only offered.",
      delivered: true,
      files: {
        "Invoice.pdf": makePdf({
          lines: ["Invoice 17", "Total 20 EUR", "View the document online"],
          annotations: [makeLink("https://invoices.example/17")],
        }),
      },
    },
    {
      name: "the cover of a portfolio",
      why: "It asks for a newer reader, because what it holds lies inside.",
      delivered: true,
      files: {
        "Portfolio.pdf": makePdf({
          lines: ["For the best experience, open this PDF portfolio in a newer reader.", "Get it now"],
          annotations: [makeLink("https://reader.example/")],
        }),
      },
    },
    {
      name: "a letter that names a protected document",
      why: "There is a letter to read, and no link leads away from it.",
      delivered: true,
      files: { "Letter.pdf": makePdf({ lines: ["Dear Ada,", "this document is protected by law. Yours, Ben"] }) },
    },
  ],
  evasions: [
    {
      name: "a letter around the words",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "Letter.pdf": makePdf({
          lines: [
            ...Array.from({ length: 20 }, (_, index) => `Paragraph ${index + 1} of a letter about nothing.`),
            "Click here to view the protected document",
          ],
          annotations: [makeLink("https://view.example/")],
        }),
      },
    },
  ],
};
