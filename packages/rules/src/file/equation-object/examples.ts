import type { Examples } from "@doorward/core";
import { makeCompound } from "../example-compound.ts";
import { makeOfficeDocument, makeTextObject, toFile } from "../example-documents.ts";
const makeEquation = (name: string) =>
  makeCompound({ members: { "Equation Native": `\u001c${"\0".repeat(32)}\n\u0001\u0008ZZ${name}\0` } });
const command = "cmd /c echo ".padEnd(48, "A");

/** Equations that start by themselves or carry a command, and equations of honest documents. */
export const examples: Examples = {
  hits: [
    {
      name: "plain formatted text with an equation that starts by itself",
      delivered: true,
      files: { "paper.rtf": toFile(`{\\rtf1${makeTextObject("Equation.3", makeEquation("Symbol"), "\\objupdate")}}`) },
    },
    {
      name: "a letter with an equation whose font is a command",
      delivered: true,
      files: {
        "letter.docx": makeOfficeDocument("word/document.xml", {
          "word/embeddings/oleObject1.bin": makeEquation(command),
        }),
      },
    },
    {
      name: "a workbook with an equation whose font is a command",
      delivered: true,
      files: {
        "plan.xlsx": makeOfficeDocument("xl/workbook.xml", { "xl/embeddings/oleObject1.bin": makeEquation(command) }),
      },
    },
  ],
  misses: [
    {
      name: "a paper of 2005 with an equation",
      why: "Its font has a name of usual length.",
      delivered: true,
      files: {
        "paper.docx": makeOfficeDocument("word/document.xml", {
          "word/embeddings/oleObject1.bin": makeEquation("Symbol"),
        }),
      },
    },
    {
      name: "plain formatted text with an equation that waits",
      why: "Nothing starts before somebody clicks on it.",
      delivered: true,
      files: { "paper.rtf": toFile(`{\\rtf1${makeTextObject("Equation.3", makeEquation("Symbol"))}}`) },
    },
    {
      name: "a paper with an equation of the new sort",
      why: "The new editor is part of Word, and nothing is started for it.",
      delivered: true,
      files: {
        "paper.docx": makeOfficeDocument("word/document.xml", {
          "word/document.xml": "<w:document><m:oMath/></w:document>",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "an equation with another fault of the same editor",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "paper.docx": makeOfficeDocument("word/document.xml", {
          "word/embeddings/oleObject1.bin": makeEquation("A".repeat(39)),
        }),
      },
    },
  ],
};
