import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Control that is asked for in calls, and screens that are only shown. */
export const examples: Examples = {
  hits: [
    {
      name: "a call with an investor",
      files: {
        "mail.eml": makeMail({
          subject: "Call",
          text: "On our Zoom call please share your screen and accept the request for remote control so that we can start the demo.",
        }),
      },
    },
    {
      name: "an interview",
      files: {
        "mail.eml": makeMail({
          subject: "Interview",
          text: "During the interview our engineer will send a control request, please click Approve to give control of your screen.",
        }),
      },
    },
    {
      name: "a podcast",
      files: {
        "chat.json": makeConversation(
          "chat",
          "The recording starts when you join the meeting.",
          "When the popup comes, press allow remote control.",
        ),
      },
    },
  ],
  misses: [
    {
      name: "an interview with a shared screen",
      why: "A shown screen hands over nothing.",
      files: {
        "mail.eml": makeMail({
          subject: "Interview",
          text: "In the interview we will do some live coding. Please be ready to share your screen.",
        }),
      },
    },
    {
      name: "a guide that warns",
      why: "It warns of it.",
      files: { "mail.eml": makeMail({ text: "Never approve a request for remote control in a Zoom meeting." }) },
    },
    {
      name: "a heater",
      why: "It is about a thing and no computer.",
      files: {
        "mail.eml": makeMail({ text: "The heater comes with a remote control, the meeting room is warm now." }),
      },
    },
  ],
  evasions: [
    {
      name: "the request comes up in the call itself",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({ subject: "Call", text: "See you on Zoom: https://us06web.zoom.us/j/81234567890" }),
      },
    },
  ],
};
