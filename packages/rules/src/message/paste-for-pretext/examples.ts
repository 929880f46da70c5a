import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Things to paste on a pretext, and other steps. */
export const examples: Examples = {
  hits: [
    {
      name: "a proof by the window of files",
      files: {
        "mail.eml": makeMail({
          subject: "Verify",
          text: "To enter, prove that you are human: press Ctrl+L in the Explorer window, then Ctrl+V and Enter.",
        }),
      },
    },
    {
      name: "a script of macOS for the sound",
      files: {
        "mail.eml": makeMail({
          subject: "Call",
          text: "It says that your microphone is not detected. Click Fix in the room, open Script Editor, paste the text and press Run.",
        }),
      },
    },
    {
      name: "a console of the browser",
      files: {
        "chat.json": makeConversation(
          "chat",
          "Complete the captcha: press F12, open the console, paste the code and press Enter.",
        ),
      },
    },
  ],
  misses: [
    {
      name: "a link to paste",
      why: "A browser's address bar takes an address and runs nothing of it.",
      files: {
        "mail.eml": makeMail({
          subject: "Zoom",
          text: "If the sound does not work, copy and paste this link into your browser: https://zoom.us/test",
        }),
      },
    },
    {
      name: "steps of a help desk",
      why: "It is neither a meeting nor a proof.",
      files: {
        "mail.eml": makeMail({
          subject: "Printer",
          text: "Open Terminal and paste the line that Ben sent you, then the printer works again.",
        }),
      },
    },
    {
      name: "a training",
      why: "It tells what pages do.",
      files: {
        "mail.eml": makeMail({
          subject: "Training",
          text: "Fake captchas tell visitors to press Windows + R and paste. If a page asks you to press Win+R, close it.",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "with a file in place of the clipboard",
      caughtBy: "message/meeting-fix-behind-link",
      files: {
        "mail.eml": makeMail({
          subject: "Zoom call",
          text: "I can't hear you, the audio is blocked. Please download the update and run it: https://meet.stranger.example/fix",
        }),
      },
    },
  ],
};
