import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** A ticket of Zendesk with one attachment. */
function zendesk(attachment: object): string {
  const comments = [{ author_id: 1, body: "See the file", attachments: [attachment] }];
  return JSON.stringify({ ticket: { id: 7, requester_id: 1, description: "Help" }, comments });
}

/** Files that were let through, and files that were never stopped. */
export const examples: Examples = {
  hits: [
    {
      name: "an archive that an agent let through",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "My case.",
            attachments: [{ name: "case.zip", blocked: "malware found", released: true }],
          },
        ]),
      },
    },
    {
      name: "an attachment of Zendesk whose scan was overruled",
      files: {
        "ticket.json": zendesk({
          file_name: "case.zip",
          malware_scan_result: "malware_found",
          malware_access_override: true,
        }),
      },
    },
    {
      name: "a program",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My case.", attachments: [{ name: "viewer.exe", released: true }] },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a file that is still blocked",
      why: "Nobody let it through.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My case.", attachments: [{ name: "case.zip", blocked: "malware found" }] },
        ]),
      },
    },
    {
      name: "a file in which nothing was found",
      why: "Nothing was overruled.",
      files: {
        "ticket.json": zendesk({
          file_name: "case.zip",
          malware_scan_result: "malware_not_found",
          malware_access_override: true,
        }),
      },
    },
    {
      name: "an ordinary file",
      why: "It was never stopped.",
      files: {
        "ticket.json": makeTicket([{ by: "them", text: "My case.", attachments: [{ name: "case.pdf", size: 900 }] }]),
      },
    },
  ],
  evasions: [
    {
      name: "a file that was never scanned",
      caughtBy: "nothing",
      files: {
        "ticket.json": makeTicket([{ by: "them", text: "My case.", attachments: [{ name: "case.zip", size: 900 }] }]),
      },
    },
  ],
};
