import type { Examples } from "@doorward/core";
import { makeOfficeDocument, makeRelationships, toFile } from "../example-documents.ts";
const withTemplate = (target: string) =>
  makeOfficeDocument("word/document.xml", {
    "word/_rels/settings.xml.rels": makeRelationships(["attachedTemplate", target]),
  });

/** Documents with a template on the web, and with one of the house. */
export const examples: Examples = {
  hits: [
    {
      name: "a letter with a template on the web",
      delivered: true,
      files: { "letter.docx": withTemplate("http://files.example/letter.dotm") },
    },
    {
      name: "a letter with a template on a server that is reached over the web",
      delivered: true,
      files: { "letter.docx": withTemplate("file:///\\\\files.example@SSL\\share\\letter.dotm") },
    },
    {
      name: "plain formatted text with a template on the web",
      delivered: true,
      files: { "letter.rtf": toFile("{\\rtf1{\\*\\template http://203.0.113.7/letter.dot}Hello}") },
    },
  ],
  misses: [
    {
      name: "a contract with the template of the company on its file server",
      why: "A server of the office stands behind it.",
      delivered: true,
      files: { "contract.docx": withTemplate("file:///\\\\filesrv\\templates\\contract.dotx") },
    },
    {
      name: "a letter with a template on the writer's own machine",
      why: "It points to a folder of the machine it was written on.",
      delivered: true,
      files: { "letter.docx": withTemplate("file:///C:\\Users\\a\\Templates\\letter.dotx") },
    },
    {
      name: "a contract with links in its text",
      why: "Links wait for a click.",
      delivered: true,
      files: {
        "contract.docx": makeOfficeDocument("word/document.xml", {
          "word/_rels/document.xml.rels": makeRelationships(["hyperlink", "https://shop.example/terms"]),
        }),
      },
    },
  ],
  evasions: [
    {
      name: "a template where Office keeps documents of organisations",
      caughtBy: "nothing",
      delivered: true,
      files: { "letter.docx": withTemplate("https://contoso.sharepoint.com/letter.dotm") },
    },
  ],
};
