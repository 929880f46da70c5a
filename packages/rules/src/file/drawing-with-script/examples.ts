import type { Examples } from "@doorward/core";
import { makeDrawing, makePage } from "../example-pages.ts";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    { name: "an element", delivered: true, files: { "a.svg": makeDrawing("<script>draw()</script>") } },
    {
      name: "a handler",
      delivered: true,
      files: { "a.svg": `<svg xmlns="http://www.w3.org/2000/svg" onload="draw()"/>` },
    },
    {
      name: "a script from elsewhere",
      delivered: true,
      files: { "a.svg": makeDrawing(`<script href="https://code.example/a.js"/>`) },
    },
  ],
  misses: [
    {
      name: "a logo with a style",
      why: "It has no script.",
      delivered: true,
      files: { "logo.svg": makeDrawing("<style>circle { fill: teal }</style>") },
    },
    {
      name: "an animation",
      why: "It moves without a script.",
      delivered: true,
      files: { "wait.svg": makeDrawing(`<animate attributeName="opacity" values="0;1" dur="1s"/>`) },
    },
    {
      name: "a page with a script",
      why: "Pages have scripts.",
      delivered: true,
      files: { "page.html": makePage("<script>draw()</script>") },
    },
  ],
  evasions: [
    {
      name: "the drawing inside of a page",
      caughtBy: "nothing",
      delivered: true,
      files: { "a.html": makePage(makeDrawing("<script>draw()</script>")) },
    },
  ],
};
