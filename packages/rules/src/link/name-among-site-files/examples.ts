import type { Examples } from "@doorward/core";

/** Pages with a name where no such page belongs, and honest files. */
export const examples: Examples = {
  hits: [
    {
      name: "a carrier among uploads",
      files: { "links.txt": "https://bakery.example/wp-content/uploads/2026/fedex/track.php\n" },
    },
    {
      name: "a name among the files for machines",
      files: { "links.txt": "https://bakery.example/.well-known/acme-challenge/netflix/\n" },
    },
    { name: "a name among pictures", files: { "links.txt": "https://bakery.example/images/paypal/websc/index.php\n" } },
    {
      name: "a name in a hidden folder",
      files: { "links.txt": "https://bakery.example/.cache/microsoft/index.html\n" },
    },
  ],
  misses: [
    {
      name: "a picture with the name",
      why: "A picture asks for nothing.",
      files: { "links.txt": "https://bakery.example/wp-content/uploads/2026/paypal.png\n" },
    },
    {
      name: "a plugin called after what it talks to",
      why: "Its maker named it so.",
      files: { "links.txt": "https://bakery.example/wp-content/plugins/paypal/readme.html\n" },
    },
    {
      name: "a page about the service",
      why: "It stands where a shop's pages stand.",
      files: { "links.txt": "https://bakery.example/help/paypal/index.html\n" },
    },
  ],
  evasions: [
    {
      name: "a folder of its own",
      caughtBy: "nothing",
      files: { "links.txt": "https://bakery.example/new/paypal/index.php\n" },
    },
  ],
};
