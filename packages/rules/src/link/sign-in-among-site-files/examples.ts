import type { Examples } from "@doorward/core";

/** Pages that ask to sign in where no such page belongs, and honest files. */
export const examples: Examples = {
  hits: [
    {
      name: "a mailbox among the files for programs",
      files: { "links.txt": "https://bakery.example/cgi-bin/owa/auth.php\n" },
    },
    {
      name: "a door among a theme's files",
      files: { "links.txt": "https://bakery.example/wp-content/themes/login/index.php\n" },
    },
    {
      name: "a door among the files of the program",
      files: { "links.txt": "https://bakery.example/wp-includes/verify/account/\n" },
    },
    {
      name: "a door among the files for machines",
      files: { "links.txt": "https://bakery.example/.well-known/login/index.html\n" },
    },
  ],
  misses: [
    {
      name: "a picture of a door",
      why: "A picture asks for nothing.",
      files: { "links.txt": "https://bakery.example/wp-content/uploads/2026/login.png\n" },
    },
    {
      name: "the program's own door",
      why: "It stands where it belongs.",
      files: { "links.txt": "https://bakery.example/wp-login.php\n" },
    },
    {
      name: "a page of an online shop",
      why: "No such page stands there.",
      files: { "links.txt": "https://bakery.example/wp-content/uploads/menu.html\n" },
    },
  ],
  evasions: [
    {
      name: "a folder of its own",
      caughtBy: "nothing",
      files: { "links.txt": "https://bakery.example/new/login/index.php\n" },
    },
  ],
};
