import type { Examples } from "@doorward/core";
import { makeLink, makePdf, openAddress } from "../example-pdf.ts";

/** PDFs that open an address by themselves, and PDFs with links. */
export const examples: Examples = {
  hits: [
    {
      name: "when the document is opened",
      delivered: true,
      files: { "Invoice.pdf": makePdf({ catalog: `/OpenAction ${openAddress("https://view.example/")}` }) },
    },
    {
      name: "when the page is shown",
      delivered: true,
      files: { "Invoice.pdf": makePdf({ page: `/AA << /O ${openAddress("https://view.example/")} >>` }) },
    },
    {
      name: "when a field comes into view, behind another action",
      delivered: true,
      files: {
        "Invoice.pdf": makePdf({
          annotations: [`<< /Subtype /Widget /AA << /PV << /S /Named /N /FirstPage /Next 6 0 R >> >> >>`],
          objects: [openAddress("https://view.example/")],
        }),
      },
    },
  ],
  misses: [
    {
      name: "a paper with many links",
      why: "All of them wait for a click.",
      delivered: true,
      files: {
        "Paper.pdf": makePdf({
          annotations: Array.from({ length: 200 }, (_, index) => makeLink(`https://papers.example/${index}`)),
          catalog: "/OpenAction [3 0 R /Fit]",
        }),
      },
    },
    {
      name: "a document that opens at its second chapter",
      why: "It goes to a place in itself.",
      delivered: true,
      files: { "Book.pdf": makePdf({ catalog: "/OpenAction << /S /GoTo /D [3 0 R /Fit] >>" }) },
    },
    {
      name: "a document that opens the dialogue for printing",
      why: "It asks whoever opened it what to do, and leads nowhere.",
      delivered: true,
      files: { "Ticket.pdf": makePdf({ catalog: "/OpenAction << /S /Named /N /Print >>" }) },
    },
  ],
  evasions: [
    {
      name: "a link over the whole page in its place",
      caughtBy: "file/page-is-one-link",
      delivered: true,
      files: {
        "Invoice.pdf": makePdf({
          lines: ["Open secure document"],
          annotations: [makeLink("https://view.example/", "0 0 600 800")],
        }),
      },
    },
  ],
};
