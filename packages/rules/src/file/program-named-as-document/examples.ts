import type { Examples } from "@doorward/core";
import { picture } from "../../text/example-bytes.ts";
import { makeZip } from "../../text/example-zip.ts";
import { makeProgram } from "../example-programs.ts";

/** Programs with the names of pictures and documents, and honest neighbours of those names. */
export const examples: Examples = {
  hits: [
    {
      name: "a program with a picture's ending before its own",
      delivered: true,
      files: { "error.png.exe": makeProgram() },
    },
    { name: "a screen saver in place of a screenshot", delivered: true, files: { "screenshot.scr": makeProgram() } },
    {
      name: "a program named as a camera names pictures",
      delivered: true,
      files: { "IMG_20261103.exe": makeProgram() },
    },
    { name: "a program with the name of a document", delivered: true, files: { "statement.pdf": makeProgram() } },
    {
      name: "a script behind a document's ending, in an archive",
      delivered: true,
      files: { "order.zip": makeZip([{ name: "Order.docx.vbs", content: 'MsgBox "one"\r\n' }]) },
    },
    {
      name: "a name that turns around so that it ends as a picture",
      delivered: true,
      files: { "photo\u202Egnp.exe": makeProgram() },
    },
  ],
  misses: [
    {
      name: "an installer under its own name",
      why: "It says what it is; that it was sent is told by another rule.",
      delivered: true,
      files: { "setup.exe": makeProgram() },
    },
    {
      name: "a tool that makes screenshots",
      why: "Its name says what it does, and no camera gives such names.",
      delivered: true,
      files: { "Screenshot.exe": makeProgram() },
    },
    {
      name: "an archive of screenshots",
      why: "They are pictures.",
      delivered: true,
      files: {
        "screenshots.zip": makeZip([{ name: "Screenshot 2026-11-03.gif", content: "GIF89a\u0001\0\u0001\0\0\0\0;" }]),
      },
    },
    { name: "a picture", why: "It is what its name says.", delivered: true, files: { "photo.png": picture } },
    {
      name: "the script of a page that was saved",
      why: "JavaScript in a page's folder is part of the page.",
      delivered: true,
      files: {
        "page.zip": makeZip([
          { name: "page_files/viewer.pdf.js", content: "export const pages = 1;\nconsole.log(pages);\n" },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "the word for a picture without a number",
      caughtBy: "file/delivered-program",
      delivered: true,
      files: { "my picture.exe": makeProgram() },
    },
  ],
};
