import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-bank.ts";
import { bodyOfTwo, bodyWithScript } from "../example-parts.ts";

/** Mail with programs that is built in one way and in two. */
export const examples: Examples = {
  hits: [
    {
      name: "two boundaries and a script",
      files: mailAlone(bodyOfTwo("Content-Type: multipart/mixed; boundary=a; boundary=b", "b")),
    },
    { name: "a script behind the end", files: mailAlone(bodyOfTwo("Content-Type: multipart/mixed; boundary=a", "a")) },
    {
      name: "two types",
      files: mailAlone(bodyOfTwo("Content-Type: text/plain\nContent-Type: multipart/mixed; boundary=a", "a")),
    },
  ],
  misses: [
    {
      name: "a script in an ordinary mail",
      why: "The mail is built as all mail is.",
      files: mailAlone(
        bodyWithScript("Content-Type: text/x-sh; name=build.sh", "Content-Disposition: attachment; filename=build.sh"),
      ),
    },
    {
      name: "two boundaries and a text",
      why: "Nothing in it runs.",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        headers: ["Content-Type: multipart/mixed; boundary=a; boundary=b"],
        text: "--a\n\nHello\n--b\n\nHello\n--a--\n",
      }),
    },
    {
      name: "a footer behind the end",
      why: "Lists add such.",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        headers: ["Content-Type: multipart/mixed; boundary=a"],
        text: "--a\n\nHello\n--a--\n\n-- \nSent by a list\n",
      }),
    },
  ],
  evasions: [
    {
      name: "a link in place of the file",
      caughtBy: "nothing",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        headers: ["Content-Type: multipart/mixed; boundary=a"],
        text: "--a\n\nhttps://files.doe.example/build.sh\n--a--\n",
      }),
    },
  ],
};
