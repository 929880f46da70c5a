import type { Examples } from "@doorward/core";
import { makeFieldPart, makeOfficeDocument, makeRelationships, makeTextLink, toFile } from "../example-documents.ts";
const withPart = (type: string, target: string) =>
  makeOfficeDocument("word/document.xml", { "word/_rels/document.xml.rels": makeRelationships([type, target]) });

/** Documents with parts on other computers, and documents with pictures and links. */
export const examples: Examples = {
  hits: [
    {
      name: "a letter with an object in a page on the web",
      delivered: true,
      files: {
        "letter.docx": withPart("oleObject", "mhtml:http://files.example/a.html!x-usc:http://files.example/a.html"),
      },
    },
    {
      name: "a letter with a picture on a server by its number",
      delivered: true,
      files: { "letter.docx": withPart("image", "file://203.0.113.7/share/logo.png") },
    },
    {
      name: "a letter with a text that a field brings in",
      delivered: true,
      files: {
        "letter.docx": makeOfficeDocument("word/document.xml", {
          "word/document.xml": makeFieldPart('INCLUDETEXT "http://files.example/a.docx"'),
        }),
      },
    },
    {
      name: "plain formatted text with an object on the web",
      delivered: true,
      files: { "letter.rtf": toFile(`{\\rtf1${makeTextLink("http://files.example/a.hta")}}`) },
    },
  ],
  misses: [
    {
      name: "a report with a picture from the writer's own site",
      why: "Pictures of the web are ordinary in documents that were made from pages.",
      delivered: true,
      files: { "report.docx": withPart("image", "https://cms.shop.example/logo.png") },
    },
    {
      name: "a report with a workbook on the file server of the office",
      why: "The server has a name of the office's own net.",
      delivered: true,
      files: { "report.docx": withPart("oleObject", "file:///\\\\filesrv\\finance\\book.xlsx") },
    },
    {
      name: "a report with a workbook in the store of its organisation",
      why: "Office keeps documents there by itself.",
      delivered: true,
      files: { "report.docx": withPart("oleObject", "https://contoso.sharepoint.com/sites/a/book.xlsx") },
    },
    {
      name: "a contract with links",
      why: "Links wait for a click.",
      delivered: true,
      files: { "contract.docx": withPart("hyperlink", "https://shop.example/terms") },
    },
  ],
  evasions: [
    {
      name: "a part on a server that is named like one of the office",
      caughtBy: "nothing",
      delivered: true,
      files: { "letter.docx": withPart("oleObject", "file:///\\\\files.example\\share\\book.xlsx") },
    },
  ],
};
