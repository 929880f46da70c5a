import type { Examples } from "@doorward/core";
import { makeInvitation } from "../example-invitations.ts";

/** Invitations with programs, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a script that is called a fix",
      delivered: true,
      files: { "invite.ics": makeInvitation(["ATTACH:https://files.company.example/Zoom%20SDK%20Update.scpt"]) },
    },
    {
      name: "an installer",
      delivered: true,
      files: { "invite.ics": makeInvitation(["ATTACH;FILENAME=MeetingSetup.msi:https://files.company.example/1"]) },
    },
    {
      name: "a program inside",
      delivered: true,
      files: {
        "invite.ics": makeInvitation(["ATTACH;VALUE=BINARY;ENCODING=BASE64;FILENAME=driver.vbs:TXNnQm94ICJoZWxsbyI="]),
      },
    },
  ],
  misses: [
    {
      name: "an agenda",
      why: "It is a document.",
      delivered: true,
      files: {
        "invite.ics": makeInvitation(["ATTACH;FMTTYPE=application/pdf:https://files.company.example/Agenda.pdf"]),
      },
    },
    {
      name: "a file of a drive",
      why: "It is a page.",
      delivered: true,
      files: { "invite.ics": makeInvitation(["ATTACH;FILENAME=Notes:https://docs.google.com/document/d/1/edit"]) },
    },
    {
      name: "an invitation without files",
      why: "Nothing came along.",
      delivered: true,
      files: { "invite.ics": makeInvitation([]) },
    },
  ],
  evasions: [
    {
      name: "a link in the description",
      caughtBy: "nothing",
      delivered: true,
      files: { "invite.ics": makeInvitation(["COMMENT:First install https://files.company.example/update"]) },
    },
  ],
};
