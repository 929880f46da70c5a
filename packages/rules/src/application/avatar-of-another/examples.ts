import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";
import { brighterPicture, otherPicture, picture } from "../example-pictures.ts";

/** Avatars that two applications have. */
export const examples: Examples = {
  hits: [
    {
      name: "the same file",
      files: { ...makeApplication({}), "avatar.png": picture },
      earlier: [{ ...makeApplication({ names: ["Bob Ray"] }), "avatar.png": picture }],
    },
    {
      name: "saved anew",
      files: { ...makeApplication({}), "avatar.png": brighterPicture },
      earlier: [{ ...makeApplication({ names: ["Bob Ray"] }), "avatar.png": picture }],
    },
    {
      name: "under another file name",
      files: { ...makeApplication({}), "my-avatar.png": picture },
      earlier: [{ ...makeApplication({ names: ["Bob Ray"] }), "avatar.png": picture }],
    },
  ],
  misses: [
    {
      name: "another avatar",
      why: "It is another picture.",
      files: { ...makeApplication({}), "avatar.png": picture },
      earlier: [{ ...makeApplication({ names: ["Bob Ray"] }), "avatar.png": otherPicture }],
    },
    {
      name: "the same person again",
      why: "The name is the same.",
      files: { ...makeApplication({}), "avatar.png": picture },
      earlier: [{ ...makeApplication({}), "avatar.png": picture }],
    },
    { name: "no picture", why: "There is nothing to compare.", files: makeApplication() },
  ],
  evasions: [
    {
      name: "an avatar for each name",
      caughtBy: "nothing",
      files: { ...makeApplication({}), "avatar.png": picture },
      earlier: [{ ...makeApplication({ names: ["Bob Ray"] }), "avatar.png": otherPicture }],
    },
  ],
};
