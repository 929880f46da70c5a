import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FileFact } from "@doorward/core";
import type { FileType } from "../type/types.ts";
import { listAttachmentTraits, type KnownFile } from "./attachment-traits.ts";

function know(path: string, type: FileType, details: Partial<KnownFile> = {}): KnownFile {
  return { path, type, fact: undefined, isInProject: false, ...details };
}

function fact(path: string, type: string, details: Partial<FileFact> = {}): FileFact {
  const plain = { size: 1, namedType: "", oddities: [], isFixture: false, inProject: false, contents: [] };
  return { at: { path }, type, ...plain, ...details };
}

describe("what an attachment holds", () => {
  const cases: readonly (readonly [string, readonly KnownFile[], string])[] = [
    ["a picture", [know("a.png", "png")], "picture"],
    ["an archive of pictures", [know("a.zip", "zip"), know("a.zip!/b.png", "png")], "archive picture"],
    ["an archive with a program", [know("a.zip", "zip"), know("a.zip!/b.scr", "windows-program")], "archive program"],
    ["a document and none of its parts", [know("a.docx", "docx"), know("a.docx!/word/media/b.png", "png")], "document"],
    ["a document with a program", [know("a.pdf", "pdf"), know("a.pdf!/b.exe", "windows-program")], "document program"],
    ["a document that is made to carry macros", [know("a.docm", "docm")], "macro"],
    [
      "a project and none of its scripts",
      [know("a.zip", "zip"), know("a.zip!/b.js", "javascript", { isInProject: true })],
      "archive code-project",
    ],
    [
      "a locked archive",
      [
        know("a.zip", "zip"),
        know("a.zip!/b", "binary", { fact: fact("a.zip!/b", "binary", { oddities: ["encrypted-member"] }) }),
      ],
      "archive encrypted",
    ],
    [
      "a program that is called a picture",
      [know("a.jpg", "windows-program", { fact: fact("a.jpg", "windows-program", { namedType: "jpeg" }) })],
      "name-lies program",
    ],
  ];
  for (const [what, files, traits] of cases)
    it(`${what}: ${traits}`, () => assert.equal(listAttachmentTraits(files[0]?.path ?? "", files).join(" "), traits));
});
