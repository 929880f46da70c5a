import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-bank.ts";
import { bodyWithFile } from "../example-parts.ts";

/** Attachments whose headers give one name or two. */
export const examples: Examples = {
  hits: [
    {
      name: "a program called a document",
      files: mailAlone(
        bodyWithFile(
          "Content-Type: application/pdf; name=offer.pdf",
          "Content-Disposition: attachment; filename=offer.exe",
        ),
      ),
    },
    {
      name: "two ways to give the same name",
      files: mailAlone(
        bodyWithFile(
          "Content-Type: application/octet-stream",
          "Content-Disposition: attachment; filename=offer.pdf; filename*=utf-8''offer.hta",
        ),
      ),
    },
    {
      name: "text behind the quotes",
      files: mailAlone(
        bodyWithFile(
          "Content-Type: application/octet-stream",
          'Content-Disposition: attachment; filename="offer.pdf".scr',
        ),
      ),
    },
  ],
  misses: [
    {
      name: "the same name twice",
      why: "They agree.",
      files: mailAlone(
        bodyWithFile(
          "Content-Type: application/pdf; name=offer.pdf",
          "Content-Disposition: attachment; filename=offer.pdf",
        ),
      ),
    },
    {
      name: "a name in plain letters beside the real one",
      why: "Old programs get a name that they can show, with the same ending.",
      files: mailAlone(
        bodyWithFile(
          "Content-Type: application/pdf; name=Buro.pdf",
          "Content-Disposition: attachment; filename*=utf-8''B%C3%BCro.pdf",
        ),
      ),
    },
    {
      name: "two endings of pictures",
      why: "Neither starts anything.",
      files: mailAlone(
        bodyWithFile("Content-Type: image/png; name=logo.png", "Content-Disposition: inline; filename=logo.gif"),
      ),
    },
  ],
  evasions: [
    {
      name: "one name with two endings",
      caughtBy: "nothing",
      files: mailAlone(
        bodyWithFile(
          "Content-Type: application/pdf; name=offer.pdf.exe",
          "Content-Disposition: attachment; filename=offer.pdf.exe",
        ),
      ),
    },
  ],
};
