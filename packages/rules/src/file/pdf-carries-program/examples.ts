import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";
import { embedFile, makePdf } from "../example-pdf.ts";
import { windowsProgramText } from "../example-programs.ts";

/** PDFs with programs inside, and those with what belongs into documents. */
export const examples: Examples = {
  hits: [
    {
      name: "a program under its own name",
      delivered: true,
      files: { "Invoice.pdf": makePdf({ objects: embedFile("viewer.exe", "text") }) },
    },
    {
      name: "a program under the name of a picture",
      delivered: true,
      files: { "Invoice.pdf": makePdf({ objects: embedFile("logo.png", windowsProgramText) }) },
    },
    {
      name: "a script of Windows",
      delivered: true,
      files: { "Invoice.pdf": makePdf({ objects: embedFile("open.vbs", "MsgBox 1") }) },
    },
  ],
  misses: [
    {
      name: "an invoice with its data beside it",
      why: "The XML is what programs for accounting read; the law of several countries asks for it.",
      delivered: true,
      files: {
        "Invoice.pdf": makePdf({
          lines: ["Invoice 17"],
          objects: embedFile(
            "factur-x.xml",
            '<?xml version="1.0"?><rsm:CrossIndustryInvoice xmlns:rsm="urn:example"/>',
          ),
        }),
      },
    },
    {
      name: "a portfolio of documents",
      why: "They are documents and pictures.",
      delivered: true,
      files: {
        "Application.pdf": makePdf({
          objects: [...embedFile("letter.txt", "Dear all"), ...embedFile("b.csv", "a,b", 9)],
        }),
      },
    },
    {
      name: "a program beside a document in an archive",
      why: "The document does not carry it; other rules tell of the program.",
      delivered: true,
      files: {
        "all.zip": makeZip([
          { name: "a.pdf", content: "%PDF-1.7\n1 0 obj <<>> endobj" },
          { name: "b.exe", content: windowsProgramText },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "a page of HTML that hands over the program",
      caughtBy: "file/pdf-carries-active-file",
      delivered: true,
      files: { "Invoice.pdf": makePdf({ objects: embedFile("view.html", "<!doctype html><script>1</script>") }) },
    },
  ],
};
