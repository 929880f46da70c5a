import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** Many tries in one conversation, and fewer. */
export const examples: Examples = {
  hits: [
    {
      name: "four blocked archives and a fifth that went through",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Screenshots.", attachments: [{ name: "screenshots.zip", blocked: "malware found" }] },
          { by: "them", text: "Again.", attachments: [{ name: "screenshots1.zip", blocked: "malware found" }] },
          { by: "them", text: "Again.", attachments: [{ name: "screenshots2.rar", blocked: "malware found" }] },
          { by: "them", text: "Again.", attachments: [{ name: "screenshots3.zip", blocked: "malware found" }] },
          { by: "them", text: "Now it works.", attachments: [{ name: "screenshots4.zip", size: 51200 }] },
        ]),
      },
    },
    {
      name: "programs with the name of a picture",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Photo.", attachments: [{ name: "photo.png.scr", blocked: "malware found" }] },
          { by: "them", text: "Photo.", attachments: [{ name: "photo1.png.scr", blocked: "malware found" }] },
          { by: "them", text: "Photo.", attachments: [{ name: "photo2.jpg.exe", blocked: "malware found" }] },
          { by: "them", text: "Photo.", attachments: [{ name: "photo3.jpg.scr", blocked: "malware found" }] },
        ]),
      },
    },
    {
      name: "two blocked files that came again twice",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Case.", attachments: [{ name: "case.7z", blocked: "malware found" }] },
          { by: "them", text: "Case.", attachments: [{ name: "case.7z", blocked: "malware found" }] },
          { by: "them", text: "Case.", attachments: [{ name: "case2.7z", size: 300 }] },
          { by: "them", text: "Case.", attachments: [{ name: "case3.7z", size: 300 }] },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a second try",
      why: "Twice is a reason to look, and no proof.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Log.", attachments: [{ name: "log.zip", blocked: "malware found" }] },
          { by: "them", text: "Log.", attachments: [{ name: "log2.zip", size: 300 }] },
        ]),
      },
    },
    {
      name: "many archives of which none was blocked",
      why: "A customer with a large case.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Logs of Monday.", attachments: [{ name: "monday.zip", size: 900 }] },
          { by: "them", text: "Logs of Tuesday.", attachments: [{ name: "tuesday.zip", size: 901 }] },
          { by: "them", text: "Logs of Wednesday.", attachments: [{ name: "wednesday.zip", size: 902 }] },
          { by: "them", text: "Logs of Thursday.", attachments: [{ name: "thursday.zip", size: 903 }] },
        ]),
      },
    },
    {
      name: "many pictures that the help desk did not take",
      why: "A picture starts nothing.",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "Screen.",
            attachments: [
              { name: "a.heic", blocked: "type not allowed" },
              { name: "b.heic", blocked: "type not allowed" },
            ],
          },
          {
            by: "them",
            text: "Screen.",
            attachments: [
              { name: "c.heic", blocked: "type not allowed" },
              { name: "d.heic", blocked: "type not allowed" },
            ],
          },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "a wait for another agent in another ticket",
      caughtBy: "message/blocked-file-sent-again",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Screenshots.", attachments: [{ name: "screenshots.zip", blocked: "malware found" }] },
          { by: "them", text: "Again.", attachments: [{ name: "screenshots1.zip", blocked: "malware found" }] },
        ]),
      },
    },
  ],
};
