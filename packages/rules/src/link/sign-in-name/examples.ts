import type { Examples } from "@doorward/core";

/** Names that ask to sign in, and honest doors. */
export const examples: Examples = {
  hits: [
    { name: "a door in a name", files: { "links.txt": "https://my-login-desk.example/\n" } },
    { name: "an alert in a name", files: { "links.txt": "https://parcel-suspended.example/\n" } },
    { name: "a verification at a free host", files: { "links.txt": "https://doorward-example-verify.vercel.app/\n" } },
  ],
  misses: [
    {
      name: "the door of a company",
      why: "Words in front of a domain weigh nothing.",
      files: { "links.txt": "https://login.acme.example/\n" },
    },
    {
      name: "a company for security",
      why: "The word asks for nothing.",
      files: { "links.txt": "https://acme-security.example/\n" },
    },
    {
      name: "a page about signing in",
      why: "A path is no name.",
      files: { "links.txt": "https://docs.example/login\n" },
    },
  ],
  evasions: [
    { name: "the word cut short", caughtBy: "nothing", files: { "links.txt": "https://my-lgn-desk.example/\n" } },
  ],
};
