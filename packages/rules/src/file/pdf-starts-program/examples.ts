import type { Examples } from "@doorward/core";
import { makeLink, makePdf, openAddress } from "../example-pdf.ts";

/** PDFs that start programs, and those that lead from one document to the next. */
export const examples: Examples = {
  hits: [
    {
      name: "a command when it is opened",
      delivered: true,
      files: {
        "Offer.pdf": makePdf({
          lines: ["Offer"],
          catalog: "/OpenAction << /S /Launch /Win << /F (cmd.exe) /P (/c echo hello) >> >>",
        }),
      },
    },
    {
      name: "a program behind a click",
      delivered: true,
      files: {
        "Statement.pdf": makePdf({
          annotations: ["<< /Subtype /Link /Rect [0 0 600 800] /A << /S /Launch /F (viewer.exe) >> >>"],
        }),
      },
    },
    {
      name: "a program in the chain behind a harmless action, its names written with numbers",
      delivered: true,
      files: {
        "Plan.pdf": makePdf({
          page: "/AA << /O << /S /Named /N /NextPage /Next << /#53 /L#61unch /F << /UF (run.vbs) >> >> >> >>",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a manual that leads to its next volume",
      why: "The file that is opened is another document.",
      delivered: true,
      files: {
        "Manual 1.pdf": makePdf({
          annotations: ["<< /Subtype /Link /Rect [0 0 90 20] /A << /S /Launch /F (Manual 2.pdf) >> >>"],
        }),
      },
    },
    {
      name: "a document with links",
      why: "An address opens in the browser.",
      delivered: true,
      files: {
        "Paper.pdf": makePdf({ lines: ["See cmd.exe"], annotations: [makeLink("https://paper.example/cmd.exe")] }),
      },
    },
    {
      name: "a text about such documents",
      why: "The words stand on the page, and nothing does what they say.",
      delivered: true,
      files: { "Report.pdf": makePdf({ lines: ["/S /Launch /Win << /F (cmd.exe) >>"] }) },
    },
  ],
  evasions: [
    {
      name: "an address that hands over the program",
      caughtBy: "file/pdf-opens-address",
      delivered: true,
      files: { "Offer.pdf": makePdf({ catalog: `/OpenAction ${openAddress("https://files.example/viewer.exe")}` }) },
    },
  ],
};
