import type { Examples } from "@doorward/core";
import { windowsProgram, windowsShortcut, encodeBase64, picture } from "../../text/example-bytes.ts";
import { makeMail } from "../example-mail.ts";

/** Files that are said to mend a meeting, and honest talk about sound. */
export const examples: Examples = {
  hits: [
    {
      name: "a driver for the microphone",
      files: {
        "mail.eml": makeMail({
          subject: "Our call",
          text: "We can't hear you, please install the attached audio driver and join again.",
          attachments: [{ name: "AudioDriver.exe", base64: windowsProgram.base64 }],
        }),
      },
    },
    {
      name: "a shortcut as an update of the meeting program",
      files: {
        "mail.eml": makeMail({
          subject: "Zoom",
          text: "Your Zoom client needs an SDK update before you can join, see the attachment.",
          attachments: [{ name: "Zoom SDK Update.lnk", base64: windowsShortcut.base64 }],
        }),
      },
    },
    {
      name: "a script for the camera",
      files: {
        "mail.eml": makeMail({
          subject: "Interview today",
          text: "Camera access was blocked on your side. Run the attached file to fix the camera.",
          attachments: [{ name: "camera-fix.vbs", base64: encodeBase64("WScript.Echo 1\r\n") }],
        }),
      },
    },
  ],
  misses: [
    {
      name: "somebody whose microphone fails, with a picture",
      why: "The file only shows something.",
      files: {
        "mail.eml": makeMail({
          subject: "My microphone",
          text: "My microphone is not working in calls, I attached a screenshot of the settings.",
          attachments: [{ name: "settings.png", type: "image/png", base64: picture.base64 }],
        }),
      },
    },
    {
      name: "a call that cannot be heard, without a file",
      why: "There is nothing to open.",
      files: { "mail.eml": makeMail({ text: "Sorry, I can't hear you, I'll dial in by phone." }) },
    },
    {
      name: "a program that has nothing to do with a meeting",
      why: "No meeting is said to need it; other rules look at the program.",
      files: {
        "mail.eml": makeMail({
          text: "Here is the build you asked for yesterday.",
          attachments: [{ name: "tool.exe", base64: windowsProgram.base64 }],
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the file behind a link",
      caughtBy: "message/meeting-fix-behind-link",
      files: {
        "mail.eml": makeMail({
          text: "We can't hear you. Please download the Zoom audio update and install it: https://meet.stranger.example/audio",
        }),
      },
    },
  ],
};
