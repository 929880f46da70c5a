import type { Examples } from "@doorward/core";
import { encodeBase64, toBytes } from "../../text/example-bytes.ts";
import { makeEncryptedZip, makeZipText } from "../../text/example-zip.ts";
import { makeBuilder, makeDrawing, makePage } from "../example-pages.ts";
import { windowsProgramText } from "../example-programs.ts";
import { writeShortcutText } from "../example-shortcuts.ts";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    {
      name: "a program in base64",
      delivered: true,
      files: { "Statement.html": makeBuilder(windowsProgramText, "Statement.exe") },
    },
    {
      name: "a shortcut in an archive",
      delivered: true,
      files: {
        "Statement.html": makeBuilder(
          makeZipText([{ name: "Statement.lnk", content: writeShortcutText({ args: "/c true" }) }]),
          "Statement.zip",
        ),
      },
    },
    {
      name: "an archive that a password locks",
      delivered: true,
      files: { "Statement.html": makeBuilder(makeEncryptedZip(["Statement.exe"]).text, "Statement.zip") },
    },
    {
      name: "a program behind a key, in a drawing",
      delivered: true,
      files: {
        "Logo.svg": makeDrawing(
          `<script>var key = 77; var bytes = new Uint8Array([${toBytes(windowsProgramText)
            .map((byte) => byte ^ 77)
            .join(
              ",",
            )}].map(function (x) { return x ^ 77 }));var link = document.createElement("a");link.href = URL.createObjectURL(new Blob([bytes]));link.download = "Logo.exe";link.dispatchEvent(new MouseEvent("click"));</script>`,
        ),
      },
    },
    {
      name: "a program in the address of a link",
      delivered: true,
      files: {
        "Statement.html": makePage(
          `<a download="Statement.exe" href="data:application/octet-stream;base64,${encodeBase64(windowsProgramText)}">Open</a>`,
        ),
      },
    },
  ],
  misses: [
    {
      name: "a report whose chart can be saved as a picture",
      why: "It builds pictures out of what it draws, as charts do.",
      delivered: true,
      files: {
        "report.html": makePage(
          `<div id="chart"></div><script>function save() { var link = document.createElement("a"); link.href = URL.createObjectURL(new Blob([draw()], { type: "image/png" })); link.download = "plot.png"; link.dispatchEvent(new MouseEvent("click")); }</script>`,
        ),
      },
    },
    {
      name: "a report of tests that carries its data in an archive",
      why: "What is packed are its own results, which the page reads itself.",
      delivered: true,
      files: {
        "results.html": makePage(
          `<script>window.report = "data:application/zip;base64,${encodeBase64(makeZipText([{ name: "report.json", content: '{"ok":true}' }]))}"; unpack(atob(window.report.slice(28))); function save(text) { return URL.createObjectURL(new Blob([text])); } function download() { link.dispatchEvent(new MouseEvent("click")); }</script>`,
        ),
      },
    },
    {
      name: "a page that offers an invoice as a file",
      why: "It is a text with numbers.",
      delivered: true,
      files: { "invoice.html": makePage(`<a download="invoice.csv" href="data:text/csv,item,price">Save</a>`) },
    },
  ],
  evasions: [
    {
      name: "a document in place of the program",
      caughtBy: "file/page-hands-over-file",
      delivered: true,
      files: { "Statement.html": makeBuilder("%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n", "Statement.pdf") },
    },
  ],
};
