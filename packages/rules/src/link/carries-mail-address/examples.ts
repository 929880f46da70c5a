import type { Examples } from "@doorward/core";

/** Links made for one person, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "an address after the number sign",
      files: { "links.txt": "https://desk.example/#somebody@acme.example\n" },
    },
    {
      name: "an address in the question",
      files: { "links.txt": "https://desk.example/view?user=somebody@acme.example\n" },
    },
    {
      name: "an address with an encoded sign",
      files: { "links.txt": "https://desk.example/view?m=somebody%40acme.example&x=1\n" },
    },
  ],
  misses: [
    {
      name: "a package with a version",
      why: "It is no address of a person.",
      files: { "links.txt": "https://cdn.example/?p=react@18.2.0\n" },
    },
    { name: "a handle", why: "No host follows.", files: { "links.txt": "https://social.example/#@somebody\n" } },
    {
      name: "a question without any",
      why: "Nothing is carried.",
      files: { "links.txt": "https://shop.example/?q=mail\n" },
    },
  ],
  evasions: [
    {
      name: "the address in another encoding",
      caughtBy: "nothing",
      files: { "links.txt": "https://desk.example/#c29tZWJvZHlAYWNtZS5leGFtcGxl\n" },
    },
  ],
};
