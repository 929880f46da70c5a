import type { Examples } from "@doorward/core";

/** Scripts as links, and links that do nothing. */
export const examples: Examples = {
  hits: [
    {
      name: "a script that goes elsewhere",
      files: { "links.txt": "javascript:location.replace('https://desk.example/')\n" },
    },
    {
      name: "a script behind what looks like a host",
      files: { "links.txt": "javascript://zoom.us/%0aalert(document.domain)\n" },
    },
    { name: "the older language", files: { "links.txt": "vbscript:MsgBox(1)\n" } },
  ],
  misses: [
    {
      name: "a link that does nothing",
      why: "Pages write it for buttons.",
      files: { "links.txt": "javascript:void(0)\n" },
    },
    { name: "an empty one", why: "It does nothing.", files: { "links.txt": "javascript:;\n" } },
    {
      name: "a word and a number",
      why: "Nothing is called and nothing is set.",
      files: { "links.txt": "javascript:80/x\n" },
    },
    { name: "a way back", why: "It only goes back.", files: { "links.txt": "javascript:history.back()\n" } },
    {
      name: "a page about scripts",
      why: "It is shown.",
      files: { "links.txt": "https://docs.example/javascript:void\n" },
    },
  ],
  evasions: [
    {
      name: "a page that holds the script",
      caughtBy: "link/page-in-link",
      files: { "links.txt": "data:text/html,<script>alert(1)</script>\n" },
    },
  ],
};
