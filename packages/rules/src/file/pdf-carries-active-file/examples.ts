import type { Examples } from "@doorward/core";
import { embedFile, makePdf } from "../example-pdf.ts";

/** PDFs with files inside that run code, and those with data. */
export const examples: Examples = {
  hits: [
    {
      name: "a document with macros",
      delivered: true,
      files: { "Scan.pdf": makePdf({ objects: embedFile("scan.docm", "text") }) },
    },
    {
      name: "a page of HTML under the name of a picture",
      delivered: true,
      files: {
        "Scan.pdf": makePdf({
          objects: embedFile("scan.png", "<!doctype html><html><body><script>1</script></body></html>"),
        }),
      },
    },
    {
      name: "a script",
      delivered: true,
      files: { "Scan.pdf": makePdf({ objects: embedFile("view.js", "var a = 1;") }) },
    },
  ],
  misses: [
    {
      name: "an invoice with its data beside it",
      why: "The data are read by programs for accounting and run nothing.",
      delivered: true,
      files: { "Invoice.pdf": makePdf({ objects: embedFile("factur-x.xml", '<?xml version="1.0"?><a/>') }) },
    },
    {
      name: "a paper with its numbers",
      why: "A table of numbers runs nothing.",
      delivered: true,
      files: { "Paper.pdf": makePdf({ objects: embedFile("data.csv", "a,b\n1,2") }) },
    },
    {
      name: "a paper about pages of HTML",
      why: "The page stands in print and is no file.",
      delivered: true,
      files: { "Paper.pdf": makePdf({ lines: ["<script>1</script> in page.html"] }) },
    },
  ],
  evasions: [
    {
      name: "a link to the page",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "Scan.pdf": makePdf({
          annotations: ["<< /Subtype /Link /Rect [0 0 90 20] /A << /S /URI /URI (https://a.example/view.html) >> >>"],
        }),
      },
    },
  ],
};
