import type { Examples } from "@doorward/core";

/** Pages inside links, and pictures. */
export const examples: Examples = {
  hits: [
    { name: "a page", files: { "links.txt": "data:text/html,<form action=https://desk.example/>\n" } },
    { name: "a page in another encoding", files: { "links.txt": "data:text/html;base64,PGgxPkRlc2s8L2gxPg==\n" } },
    { name: "a picture with a script", files: { "links.txt": "data:image/svg+xml,<svg onload=alert(1)></svg>\n" } },
  ],
  misses: [
    { name: "a picture", why: "It is shown.", files: { "links.txt": "data:image/png;base64,iVBORw0KGgo=\n" } },
    {
      name: "a drawn picture",
      why: "No script is in it.",
      files: { "links.txt": "data:image/svg+xml,<svg><circle r='4'/></svg>\n" },
    },
    { name: "a text", why: "It is shown.", files: { "links.txt": "data:text/plain,hello\n" } },
    {
      name: "a page about such links",
      why: "It is shown.",
      files: { "links.txt": "https://docs.example/data:text/html\n" },
    },
  ],
  evasions: [
    {
      name: "a drawn picture in another encoding",
      caughtBy: "nothing",
      files: { "links.txt": "data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+PC9zdmc+\n" },
    },
  ],
};
