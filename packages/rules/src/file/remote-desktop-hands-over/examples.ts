import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";

/** Remote desktop files that hand over much, little, or to the office only. */
export const examples: Examples = {
  hits: [
    {
      name: "a check of the computer that gets its drives",
      delivered: true,
      files: {
        "Security check.rdp":
          "full address:s:check.example\r\nremoteapplicationmode:i:1\r\nremoteapplicationprogram:s:||check\r\ndrivestoredirect:s:*\r\nredirectclipboard:i:1\r\n",
      },
    },
    {
      name: "a computer by its number that gets smart cards",
      delivered: true,
      files: { "Desk.rdp": "screen mode id:i:2\r\nfull address:s:203.0.113.8:3389\r\nredirectsmartcards:i:1\r\n" },
    },
    {
      name: "such a file in an archive",
      delivered: true,
      files: {
        "access.zip": makeZip([
          { name: "Access.rdp", content: "full address:s:desk.example\r\ndrivestoredirect:s:C:\\;\r\n" },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a computer of the office",
      why: "It has a name of the office's net.",
      delivered: true,
      files: { "Desk.rdp": "full address:s:desk-12\r\ndrivestoredirect:s:*\r\n" },
    },
    {
      name: "settings without a computer",
      why: "It connects to nothing until somebody types a name in.",
      delivered: true,
      files: { "Desk.rdp": "screen mode id:i:2\r\ndrivestoredirect:s:*\r\n" },
    },
    {
      name: "a computer outside that gets nothing but the clipboard",
      why: "Files and keys stay here; that the file was sent is told by another rule.",
      delivered: true,
      files: { "Desk.rdp": "full address:s:desk.example\r\nredirectclipboard:i:1\r\ndrivestoredirect:s:\r\n" },
    },
  ],
  evasions: [
    {
      name: "a file that hands over nothing and asks for a password",
      caughtBy: "file/launchable-file",
      delivered: true,
      files: { "Desk.rdp": "full address:s:desk.example\r\nprompt for credentials:i:1\r\n" },
    },
  ],
};
