import type { Examples } from "@doorward/core";

/** Doors on free hosting, and honest sites there. */
export const examples: Examples = {
  hits: [
    {
      name: "a long number behind a demand",
      files: { "links.txt": "https://doorward-example-security-check-10021.web.app/\n" },
    },
    { name: "a full mailbox", files: { "links.txt": "https://mail-storage-full-doorward-example.web.app/\n" } },
    {
      name: "a case that does not exist",
      files: { "links.txt": "https://doorward-example-helpcenter-id8829.web.app/\n" },
    },
    {
      name: "two such words on a host for programs",
      files: { "links.txt": "https://doorward-example-account-verify.vercel.app/\n" },
    },
    {
      name: "one such word at a site builder",
      files: { "links.txt": "https://doorward-example-webmail-login.webflow.io/\n" },
    },
    {
      name: "a confirmation on a free host",
      files: { "links.txt": "https://doorward-example-secure-confirmation.pages.dev/\n" },
    },
    {
      name: "a letter too many at a site builder",
      files: { "links.txt": "https://doorward-example-loginn.webflow.io/\n" },
    },
    { name: "a threat on a free host", files: { "links.txt": "https://doorward-example-policy-violation.web.app/\n" } },
  ],
  misses: [
    {
      name: "a machine with a number",
      why: "Machines are called after what they do.",
      files: { "links.txt": "https://doorward-example-auth-482913.web.app/\n" },
    },
    {
      name: "a demonstration",
      why: "It says so itself.",
      files: { "links.txt": "https://doorward-example-bank-login-demo.vercel.app/\n" },
    },
    {
      name: "a service for mails",
      why: "Developers try out how to send mail.",
      files: { "links.txt": "https://doorward-example-mail-service.web.app/\n" },
    },
    {
      name: "a demonstration of a library",
      why: "One such word is honest where developers show their work.",
      files: { "links.txt": "https://doorward-example-login-form.vercel.app/\n" },
    },
    {
      name: "a shop window",
      why: "Nothing asks to sign in.",
      files: { "links.txt": "https://doorward-example-flowers.webflow.io/\n" },
    },
    {
      name: "a door on a domain of its own",
      why: "Whoever owns a domain can be found.",
      files: { "links.txt": "https://login.acme.example/\n" },
    },
    {
      name: "a page about signing in",
      why: "A path is no name.",
      files: { "links.txt": "https://doorward-example-docs.vercel.app/guides/login-verify\n" },
    },
  ],
  evasions: [
    {
      name: "a word that says it only shows something",
      caughtBy: "nothing",
      files: { "links.txt": "https://doorward-example-account-verify-demo.vercel.app/\n" },
    },
    {
      name: "the words in the path",
      caughtBy: "nothing",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/account/verify\n" },
    },
  ],
};
