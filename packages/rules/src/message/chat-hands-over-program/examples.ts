import type { Examples } from "@doorward/core";
import { makeChat } from "../example-conversations.ts";

/** Files in chats with a pretext, and honest chats. */
export const examples: Examples = {
  hits: [
    {
      name: "a fix for the sound",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Ann", text: "Your audio is not working, you need to update the SDK." },
          {
            by: "them",
            name: "Ann",
            text: "Here is the fix.",
            attachments: [{ name: "ZoomSDKUpdate.zip", size: 48211 }],
          },
        ]),
      },
    },
    {
      name: "a driver over a file service",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Ann", text: "Install the camera driver from https://mega.nz/file/abc" },
        ]),
      },
    },
    {
      name: "a task to run",
      files: {
        "chat.json": makeChat([
          {
            by: "them",
            name: "Ann",
            text: "Please run the code on your computer and tell me the result.",
            attachments: [{ name: "task.rar", size: 48211 }],
          },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "somebody whose camera is broken and who shares logs",
      why: "The file is no remedy.",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Ann", text: "My camera does not work in Zoom." },
          {
            by: "them",
            name: "Ann",
            text: "The logs of the build are here.",
            attachments: [{ name: "build-logs.zip", size: 9000 }],
          },
        ]),
      },
    },
    {
      name: "a community chat in which somebody posts logs",
      why: "Nobody asks to run anything.",
      files: {
        "chat.json": makeChat([
          {
            by: "them",
            name: "Kim",
            text: "My node crashes, see the logs.",
            attachments: [{ name: "logs.zip", size: 9000 }],
          },
          { by: "them", name: "Bob", text: "Thanks, I look at it." },
        ]),
      },
    },
    {
      name: "a colleague who shares a repository",
      why: "A place for code is where code is shared.",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Ann", text: "Please run the code from https://github.com/company/tool" },
        ]),
      },
    },
    {
      name: "an update in the store of the system",
      why: "No file comes along.",
      files: { "chat.json": makeChat([{ by: "them", name: "Ann", text: "Please update the app in the store." }]) },
    },
  ],
  evasions: [
    {
      name: "a host of their own",
      caughtBy: "nothing",
      files: {
        "chat.json": makeChat([
          {
            by: "them",
            name: "Ann",
            text: "Your audio is not working, take the new version from https://files.ann.example/new",
          },
        ]),
      },
    },
  ],
};
