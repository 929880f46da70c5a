import type { Examples } from "@doorward/core";
import { makeChat } from "../example-conversations.ts";

/** Asks for one computer, and honest advice. */
export const examples: Examples = {
  hits: [
    {
      name: "a meeting on the work computer",
      files: {
        "chat.json": makeChat([
          {
            by: "them",
            name: "Ann",
            text: "Please join the Zoom meeting from your work laptop, the phone does not do.",
          },
        ]),
      },
    },
    {
      name: "a test outside of a virtual machine",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Ann", text: "For the interview please run the code and do not use a virtual machine." },
        ]),
      },
    },
    {
      name: "the computer with the wallet",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Ann", text: "Let us have a meeting. Use the computer where your wallet is installed." },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a colleague who asks for a meeting",
      why: "Nobody asks for a certain computer.",
      files: { "chat.json": makeChat([{ by: "them", name: "Bob", text: "Can we have a meeting at ten?" }]) },
    },
    {
      name: "advice about computers",
      why: "No meeting and no task is spoken of.",
      files: {
        "chat.json": makeChat([{ by: "them", name: "Bob", text: "You can use your own laptop at our office." }]),
      },
    },
    {
      name: "a course",
      why: "It asks for nothing on a computer.",
      files: {
        "chat.json": makeChat([{ by: "them", name: "Bob", text: "The meeting is about safe ways to keep a wallet." }]),
      },
    },
  ],
  evasions: [
    {
      name: "a meeting program that does not run on phones",
      caughtBy: "nothing",
      files: {
        "chat.json": makeChat([
          { by: "them", name: "Ann", text: "Please join the meeting, our program needs Windows." },
        ]),
      },
    },
  ],
};
