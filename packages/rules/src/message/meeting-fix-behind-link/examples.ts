import type { Examples } from "@doorward/core";
import { windowsProgram } from "../../text/example-bytes.ts";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Mends behind links, and honest updates. */
export const examples: Examples = {
  hits: [
    {
      name: "an update of a meeting program at a stranger's",
      files: {
        "mail.eml": makeMail({
          subject: "Our Zoom call",
          text: "Your Zoom client is outdated, that is why there is no sound. Please install the update: https://zoom.us05.stranger.example/sdk",
        }),
      },
    },
    {
      name: "a driver for a video interview",
      files: {
        "mail.eml": makeMail({
          subject: "Video interview",
          text: "The interview page could not reach your camera. Camera access is blocked, please download the camera driver to fix the camera: https://driver.stranger.example/cam",
        }),
      },
    },
    {
      name: "a chat during a call with an investor",
      files: {
        "chat.json": makeConversation(
          "chat",
          "We would like to invest in your project, join our call.",
          "I can't hear you. It is a known audio issue, please download the new version of the client: https://meet.stranger.example/fix",
        ),
      },
    },
  ],
  misses: [
    {
      name: "the maker's own mail",
      why: "The maker of the program writes, and its own site has the update.",
      files: {
        "mail.eml": makeMail({
          from: "Zoom <no-reply@zoom.us>",
          subject: "Update your client",
          text: "Your Zoom client is outdated and audio issues were fixed. Please download the latest version: https://zoom.us/download",
        }),
      },
    },
    {
      name: "a stranger who names the maker's own page",
      why: "The link leads to the maker.",
      files: {
        "mail.eml": makeMail({
          subject: "Zoom call",
          text: "I can't hear you, your Zoom client is outdated. Please install the update from https://zoom.us/download",
        }),
      },
    },
    {
      name: "a customer with a camera that fails",
      why: "Nobody is asked to install anything.",
      files: {
        "ticket.json": makeConversation(
          "ticket",
          "My camera is not working in the identity check, here is a recording: https://video.stranger.example/1",
        ),
      },
    },
  ],
  evasions: [
    {
      name: "the file sent along",
      caughtBy: "message/meeting-fix-attached",
      files: {
        "mail.eml": makeMail({
          subject: "Zoom",
          text: "I can't hear you. Please install the attached update.",
          attachments: [{ name: "Update.exe", base64: windowsProgram.base64 }],
        }),
      },
    },
  ],
};
