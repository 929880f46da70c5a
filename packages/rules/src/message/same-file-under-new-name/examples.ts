import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** Blocked files that come back under another name, and files of the same size that are honest. */
export const examples: Examples = {
  hits: [
    {
      name: "an archive that is now a text",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "The report.",
            attachments: [{ name: "report.zip", size: 48211, blocked: "malware found" }],
          },
          { by: "them", text: "Now as a text.", attachments: [{ name: "report.txt", size: 48211 }] },
        ]),
      },
    },
    {
      name: "an archive that is now a picture",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "The report.",
            attachments: [{ name: "shots.rar", size: 99001, blocked: "malware found" }],
          },
          { by: "us", text: "The file was blocked." },
          { by: "them", text: "Rename it to rar when you have it.", attachments: [{ name: "shots.jpg", size: 99001 }] },
        ]),
      },
    },
    {
      name: "a program under another ending",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Photo.", attachments: [{ name: "photo.scr", size: 700416, blocked: "malware found" }] },
          { by: "them", text: "Photo.", attachments: [{ name: "photo.pif", size: 700416 }] },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "the same file once more under its name",
      why: "Somebody tries again what failed.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Log.", attachments: [{ name: "log.txt", size: 9000, blocked: "type not allowed" }] },
          { by: "them", text: "Log.", attachments: [{ name: "log.txt", size: 9000 }] },
        ]),
      },
    },
    {
      name: "two files of one size of which none was blocked",
      why: "Copies are everyday.",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "Log.",
            attachments: [
              { name: "a.log", size: 4096 },
              { name: "b.log", size: 4096 },
            ],
          },
        ]),
      },
    },
    {
      name: "another file after a block",
      why: "It is of another size.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Shots.", attachments: [{ name: "shots.zip", size: 48211, blocked: "malware found" }] },
          { by: "them", text: "As pictures.", attachments: [{ name: "shot.png", size: 48000 }] },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "some bytes added",
      caughtBy: "message/blocked-file-sent-again",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Report.", attachments: [{ name: "report.zip", size: 48211, blocked: "malware found" }] },
          { by: "them", text: "Report.", attachments: [{ name: "report2.zip", size: 48212 }] },
        ]),
      },
    },
  ],
};
