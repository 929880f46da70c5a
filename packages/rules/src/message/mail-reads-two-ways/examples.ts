import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-bank.ts";

/** Mail that is built in one way and in two. */
export const examples: Examples = {
  hits: [
    {
      name: "two boundaries",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        headers: ["Content-Type: multipart/mixed; boundary=a; boundary=b"],
        text: "--a\n\nHello\n--b\n\nHello\n--a--\n",
      }),
    },
    {
      name: "two types",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        headers: ["Content-Type: text/plain", "Content-Type: multipart/mixed; boundary=a"],
        text: "--a\n\nHello\n--a--\n",
      }),
    },
    {
      name: "a part behind the end",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        headers: ["Content-Type: multipart/mixed; boundary=a"],
        text: "--a\n\nHello\n--a--\n\n--a\nContent-Type: text/html\n\n<p>Hello</p>\n--a--\n",
      }),
    },
  ],
  misses: [
    {
      name: "a mail with a text and a page",
      why: "It is built as all mail is.",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        headers: ["Content-Type: multipart/alternative; boundary=a"],
        text: "--a\n\nHello\n--a\nContent-Type: text/html\n\n<p>Hello</p>\n--a--\n",
      }),
    },
    {
      name: "a mail that was cut off",
      why: "A missing end is read alike by all.",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        headers: ["Content-Type: multipart/mixed; boundary=a"],
        text: "--a\n\nHello\n",
      }),
    },
    {
      name: "a remark for old programs",
      why: "It is a line of text in front of the parts.",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        headers: ["Content-Type: multipart/mixed; boundary=a"],
        text: "This is a message of several parts.\n--a\n\nHello\n--a--\n",
      }),
    },
  ],
  evasions: [
    {
      name: "a boundary that goes on",
      caughtBy: "nothing",
      files: mailAlone({
        from: "Ann <ann@doe.example>",
        headers: ["Content-Type: multipart/mixed; boundary=a"],
        text: "--a\n\nHello\n--ab\n\nHello\n--a--\n",
      }),
    },
  ],
};
