import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";
import { brighterPicture, otherPicture, picture } from "../example-pictures.ts";

/** Photos that two applications have. */
export const examples: Examples = {
  hits: [
    {
      name: "the same file under another name",
      files: { ...makeApplication({}), "photo.png": picture },
      earlier: [{ ...makeApplication({ names: ["Bob Ray"] }), "photo.png": picture }],
    },
    {
      name: "saved anew",
      files: { ...makeApplication({}), "photo.png": brighterPicture },
      earlier: [{ ...makeApplication({ names: ["Bob Ray"] }), "photo.png": picture }],
    },
    {
      name: "the same among others",
      files: { ...makeApplication({}), "photo.png": picture },
      earlier: [
        { ...makeApplication({ names: ["Ann Lee"] }), "photo.png": otherPicture },
        { ...makeApplication({ names: ["Bob Ray"] }), "photo.png": picture },
      ],
    },
  ],
  misses: [
    {
      name: "another photo",
      why: "It is another picture.",
      files: { ...makeApplication({}), "photo.png": picture },
      earlier: [{ ...makeApplication({ names: ["Bob Ray"] }), "photo.png": otherPicture }],
    },
    {
      name: "the same person again",
      why: "The name is the same.",
      files: { ...makeApplication({}), "photo.png": picture },
      earlier: [{ ...makeApplication({}), "photo.png": picture }],
    },
    {
      name: "a picture that many use in place of a photo",
      why: "An avatar tells of a taste.",
      files: { ...makeApplication({}), "avatar.png": picture },
      earlier: [{ ...makeApplication({ names: ["Bob Ray"] }), "avatar.png": picture }],
    },
    {
      name: "a picture of two colleagues, as somebody noted",
      why: "It was noted why it is shared.",
      files: { ...makeApplication({ noted: [{ type: "photo", why: "referral" }] }), "photo.png": picture },
      earlier: [{ ...makeApplication({ names: ["Bob Ray"] }), "photo.png": picture }],
    },
  ],
  evasions: [
    {
      name: "another photo, and the same telephone",
      caughtBy: "application/contact-under-other-name",
      files: { ...makeApplication({ phones: ["+44 20 7946 0958"] }), "photo.png": picture },
      earlier: [
        { ...makeApplication({ names: ["Bob Ray"], phones: ["+44 20 7946 0958"] }), "photo.png": otherPicture },
      ],
    },
  ],
};
