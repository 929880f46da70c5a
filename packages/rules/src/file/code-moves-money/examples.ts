import type { Examples } from "@doorward/core";
import { drawCode, makeCodePicture } from "../example-codes.ts";
import { makePdf } from "../example-pdf.ts";

/** Codes that pay with coins or send a message, and other codes. */
export const examples: Examples = {
  hits: [
    { name: "a transfer of Bitcoin", delivered: true, files: { "pay.bmp": makeCodePicture("bitcoin") } },
    {
      name: "a transfer of Ether in an invoice",
      delivered: true,
      files: { "Invoice.pdf": makePdf({ drawing: drawCode("ethereum") }) },
    },
    { name: "an address by itself", delivered: true, files: { "deposit.bmp": makeCodePicture("bareAddress") } },
    { name: "a text message", delivered: true, files: { "win.bmp": makeCodePicture("textMessage") } },
  ],
  misses: [
    {
      name: "an invoice with a transfer between banks",
      why: "Invoices all over Europe carry this code, and the bank shows who is paid.",
      delivered: true,
      files: { "Invoice.pdf": makePdf({ lines: ["Invoice 17"], drawing: drawCode("payment") }) },
    },
    {
      name: "a bill of Switzerland",
      why: "The code is part of the form of all bills there.",
      delivered: true,
      files: { "Bill.pdf": makePdf({ lines: ["Bill"], drawing: drawCode("swissBill") }) },
    },
    {
      name: "a picture of a ticket",
      why: "The code is a number.",
      delivered: true,
      files: { "ticket.bmp": makeCodePicture("ticket") },
    },
  ],
  evasions: [
    {
      name: "an address of a page that asks for the transfer",
      caughtBy: "nothing",
      delivered: true,
      files: { "pay.bmp": makeCodePicture("signIn") },
    },
  ],
};
