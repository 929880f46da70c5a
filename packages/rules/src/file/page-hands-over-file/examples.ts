import type { Examples } from "@doorward/core";
import { encodeBase64, picture } from "../../text/example-bytes.ts";
import { makeZipText } from "../../text/example-zip.ts";
import { makeBuilder, makeDrawing, makePage, writeBuilder } from "../example-pages.ts";

const document = "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    { name: "a document", delivered: true, files: { "Statement.html": makeBuilder(document, "Statement.pdf") } },
    {
      name: "an archive",
      delivered: true,
      files: { "Scan.html": makeBuilder(makeZipText([{ name: "scan.txt", content: "one" }]), "Scan.zip") },
    },
    {
      name: "a drawing",
      delivered: true,
      files: {
        "Scan.svg": makeDrawing(`<script>${writeBuilder(document, "Scan.pdf").replaceAll("<", "&lt;")}</script>`),
      },
    },
  ],
  misses: [
    {
      name: "a page with a button that saves a table",
      why: "It saves what it shows when somebody asks for it, and carries no file.",
      delivered: true,
      files: {
        "table.html": makePage(
          `<table><tr><td>1</td></tr></table><script>save.onclick = function () { var link = document.createElement("a"); link.href = URL.createObjectURL(new Blob([table.innerText])); link.download = "table.csv"; link.dispatchEvent(new MouseEvent("click")); }</script>`,
        ),
      },
    },
    {
      name: "an invoice with a print button",
      why: "It prints, and builds nothing.",
      delivered: true,
      files: { "invoice.html": makePage(`<button onclick="window.print()">Print</button>`) },
    },
    {
      name: "a page with its pictures in it",
      why: "Pictures in a page are shown, not handed over.",
      delivered: true,
      files: { "page.html": makePage(`<img alt="a" src="data:image/png;base64,${picture.base64}">`) },
    },
  ],
  evasions: [
    {
      name: "a link that the person has to click",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "Statement.html": makePage(
          `<a download="Statement.pdf" href="data:application/pdf;base64,${encodeBase64(document)}">Open</a>`,
        ),
      },
    },
  ],
};
