import type { Examples } from "@doorward/core";

/** Pages on lists, and pages beside them. */
export const examples: Examples = {
  hits: [
    {
      name: "a page on a list",
      files: {
        "links.txt": "https://desk.example/evil/page\n",
        "lists/reported.txt": "https://desk.example/evil/page\n",
      },
    },
    {
      name: "a page below a listed folder",
      files: {
        "links.txt": "https://desk.example/evil/page/two\n",
        "lists/reported.txt": "https://desk.example/evil/page/\n",
      },
    },
    {
      name: "the same page by the other scheme",
      files: {
        "links.txt": "http://desk.example/evil/page\n",
        "lists/reported.txt": "https://desk.example/evil/page\n",
      },
    },
  ],
  misses: [
    {
      name: "another page of the site",
      why: "Only the page was reported.",
      files: { "links.txt": "https://desk.example/about\n", "lists/reported.txt": "https://desk.example/evil/page\n" },
    },
    {
      name: "a page whose name goes on",
      why: "It is another page.",
      files: {
        "links.txt": "https://desk.example/evil/pages\n",
        "lists/reported.txt": "https://desk.example/evil/page\n",
      },
    },
    {
      name: "another site",
      why: "Nobody has reported it.",
      files: {
        "links.txt": "https://good.example/evil/page\n",
        "lists/reported.txt": "https://desk.example/evil/page\n",
      },
    },
  ],
  evasions: [
    {
      name: "another path",
      caughtBy: "nothing",
      files: {
        "links.txt": "https://desk.example/evil/next\n",
        "lists/reported.txt": "https://desk.example/evil/page\n",
      },
    },
  ],
};
