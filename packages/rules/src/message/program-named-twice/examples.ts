import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-bank.ts";
import { bodyWithFile, bodyWithScript } from "../example-parts.ts";

/** Programs and other files whose headers give one name or two. */
export const examples: Examples = {
  hits: [
    {
      name: "a script called a picture",
      files: mailAlone(
        bodyWithScript(
          "Content-Type: image/png; name=photo.png",
          "Content-Disposition: attachment; filename=photo.vbs",
        ),
      ),
    },
    {
      name: "two ways to give the same name",
      files: mailAlone(
        bodyWithScript(
          "Content-Type: application/octet-stream",
          "Content-Disposition: attachment; filename=offer.pdf; filename*=utf-8''offer.ps1",
        ),
      ),
    },
    {
      name: "text behind the quotes",
      files: mailAlone(
        bodyWithScript(
          "Content-Type: application/octet-stream",
          'Content-Disposition: attachment; filename="offer.pdf".sh',
        ),
      ),
    },
  ],
  misses: [
    {
      name: "a script under one name",
      why: "Developers send such files; it is no disguise.",
      files: mailAlone(
        bodyWithScript("Content-Type: text/x-sh; name=build.sh", "Content-Disposition: attachment; filename=build.sh"),
      ),
    },
    {
      name: "two harmless names",
      why: "Neither starts anything.",
      files: mailAlone(
        bodyWithFile("Content-Type: image/png; name=logo.png", "Content-Disposition: inline; filename=logo.gif"),
      ),
    },
    {
      name: "a name in plain letters beside the real one",
      why: "Old programs get a name that they can show, with the same ending.",
      files: mailAlone(
        bodyWithScript(
          "Content-Type: text/x-sh; name=Uberblick.sh",
          "Content-Disposition: attachment; filename*=utf-8''%C3%9Cberblick.sh",
        ),
      ),
    },
  ],
  evasions: [
    {
      name: "one name with two endings",
      caughtBy: "nothing",
      files: mailAlone(
        bodyWithScript(
          "Content-Type: application/pdf; name=offer.pdf.ps1",
          "Content-Disposition: attachment; filename=offer.pdf.ps1",
        ),
      ),
    },
  ],
};
