import type { Examples } from "@doorward/core";
import { drawCodeLetters, drawCodeTable } from "../example-codes.ts";
import { makePage } from "../example-pages.ts";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    {
      name: "cells with a color each",
      delivered: true,
      files: {
        "Document.html": makePage(
          drawCodeTable("signIn", (isDark) => `<td bgcolor="${isDark ? "#000000" : "#ffffff"}"></td>`),
        ),
      },
    },
    {
      name: "cells with a style each",
      delivered: true,
      files: {
        "Document.html": makePage(
          drawCodeTable(
            "invoicePage",
            (isDark) => `<td style="width:4px;height:4px;background:${isDark ? "black" : "white"}"></td>`,
          ),
        ),
      },
    },
    {
      name: "block letters",
      delivered: true,
      files: { "Document.html": makePage(`<pre>${drawCodeLetters("signIn")}</pre>`) },
    },
  ],
  misses: [
    {
      name: "a ticket",
      why: "It holds a number and leads nowhere.",
      delivered: true,
      files: {
        "Ticket.html": makePage(
          drawCodeTable("ticket", (isDark) => `<td bgcolor="${isDark ? "#000000" : "#ffffff"}"></td>`),
        ),
      },
    },
    {
      name: "a bill to pay",
      why: "It holds what a bank's app reads.",
      delivered: true,
      files: {
        "Bill.html": makePage(
          drawCodeTable("payment", (isDark) => `<td bgcolor="${isDark ? "#000000" : "#ffffff"}"></td>`),
        ),
      },
    },
    {
      name: "a calendar with colored cells",
      why: "Its cells draw no code.",
      delivered: true,
      files: {
        "Calendar.html": makePage(
          `<table>${`<tr>${'<td bgcolor="#000"></td><td></td>'.repeat(14)}</tr>`.repeat(30)}</table>`,
        ),
      },
    },
  ],
  evasions: [
    {
      name: "squares that are placed one by one",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "Document.html": makePage(
          `<div style="position:absolute;left:4px;top:4px;width:4px;height:4px;background:#000"></div>`,
        ),
      },
    },
  ],
};
