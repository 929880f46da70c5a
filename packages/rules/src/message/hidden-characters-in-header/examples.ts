import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-bank.ts";

/** Names and subjects with and without characters that show nothing. */
export const examples: Examples = {
  hits: [
    { name: "inside a name", files: mailAlone({ from: "=?utf-8?Q?An=E2=80=8Bna?= <ann@doe.example>" }) },
    {
      name: "inside the subject",
      files: mailAlone({ from: "Ann <ann@doe.example>", subject: "=?utf-8?Q?In=E2=80=8Bvoice?=" }),
    },
    {
      name: "a subject that is turned",
      files: mailAlone({ from: "Ann <ann@doe.example>", subject: "=?utf-8?Q?=E2=80=AEeciovni?=" }),
    },
  ],
  misses: [
    {
      name: "an emoji of several parts",
      why: "Emoji need such characters.",
      files: mailAlone({ from: "Ann <ann@doe.example>", subject: "=?utf-8?B?8J+RqeKAjfCfkrsgSGVsbG8=?=" }),
    },
    {
      name: "a newsletter",
      why: "Its program puts soft hyphens into long words.",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        subject: "=?utf-8?Q?In=C2=ADvoice?=",
        headers: ["List-Unsubscribe: <https://doe.example/u>"],
      }),
    },
    {
      name: "a subject in Arabic with marks of direction",
      why: "Programs set them around words that run the other way.",
      files: mailAlone({ from: "Ann <ann@doe.example>", subject: "=?utf-8?B?4oCr2YXYsdit2KjYp+KArA==?=" }),
    },
  ],
  evasions: [
    {
      name: "letters of another script",
      caughtBy: "nothing",
      files: mailAlone({ from: "Ann <ann@doe.example>", subject: "Invоice" }),
    },
  ],
};
