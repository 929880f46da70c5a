import type { Examples } from "@doorward/core";
import { windowsProgram } from "../../text/example-bytes.ts";
import { makeMail } from "../example-mail.ts";
import { makeEmptyZip } from "../../text/example-zip.ts";

/** Guards that are to be lowered, and talk about guards. */
export const examples: Examples = {
  hits: [
    {
      name: "an installer behind a link",
      files: {
        "mail.eml": makeMail({
          subject: "Client",
          text: "Download the client: https://get.stranger.example/Client.msi. If Windows shows a warning, click More info and Run anyway.",
        }),
      },
    },
    {
      name: "a program that came along",
      files: {
        "mail.eml": makeMail({
          subject: "Tool",
          text: "The tool is attached. Please turn off your antivirus first, it is a false positive.",
          attachments: [{ name: "tool.exe", base64: windowsProgram.base64 }],
        }),
      },
    },
    {
      name: "an app of macOS",
      files: {
        "mail.eml": makeMail({
          subject: "App",
          text: "Get https://get.stranger.example/Meet.dmg, right-click the app and choose Open to get past Gatekeeper.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a help page",
      why: "There is nothing to open.",
      files: {
        "mail.eml": makeMail({
          subject: "Slow builds",
          text: "Some people add an exclusion to their antivirus when builds are slow.",
        }),
      },
    },
    {
      name: "a warning",
      why: "It warns.",
      files: {
        "mail.eml": makeMail({
          subject: "Reminder",
          text: "Never click Run anyway when Windows warns you. Never turn off your antivirus: https://wiki.stranger.example/a.zip",
        }),
      },
    },
    {
      name: "an archive of pictures",
      why: "No guard is to be lowered.",
      files: {
        "mail.eml": makeMail({
          subject: "Pictures",
          text: "The pictures of the party are attached.",
          attachments: [{ name: "party.zip", base64: makeEmptyZip("a.jpg", "b.jpg") }],
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the advice stands on the page",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          subject: "Client",
          text: "Download the client from https://get.stranger.example/ and follow the steps there.",
        }),
      },
    },
  ],
};
