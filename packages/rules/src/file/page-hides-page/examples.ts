import type { Examples } from "@doorward/core";
import { encodeBase64, toBytes } from "../../text/example-bytes.ts";
import { makePage, makeSignIn, makeWriter } from "../example-pages.ts";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    {
      name: "a sign-in page in base64",
      delivered: true,
      files: { "Document.html": makeWriter(makeSignIn("https://collect.example/in")) },
    },
    {
      name: "a sign-in page in percent signs",
      delivered: true,
      files: {
        "Document.html": makePage(
          `<script>document.write(unescape("${toBytes(makeSignIn("https://collect.example/in"))
            .map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
            .join("")}"))</script>`,
        ),
      },
    },
    {
      name: "a redirect in a frame",
      delivered: true,
      files: {
        "Document.html": makePage(
          `<iframe src="data:text/html;base64,${encodeBase64(makePage(`<script>top.location.href = "https://landing.example/a"</script>`))}"></iframe>`,
        ),
      },
    },
  ],
  misses: [
    {
      name: "an address that is kept from collectors",
      why: "What comes out is a link to write a mail.",
      delivered: true,
      files: {
        "contact.html": makePage(
          `<script>document.write(unescape("%3Ca%20href%3D%22mailto%3Ainfo%40shop.example%22%3EWrite%20to%20us%3C%2Fa%3E"))</script>`,
        ),
      },
    },
    {
      name: "a chart in a frame",
      why: "The page in the frame shows a picture and asks for nothing.",
      delivered: true,
      files: {
        "report.html": makePage(
          `<iframe src="data:text/html;base64,${encodeBase64(makePage("<p>Chart of the week</p>"))}"></iframe>`,
        ),
      },
    },
    {
      name: "a saved page with data of its own",
      why: "It decodes settings, and writes no page.",
      delivered: true,
      files: {
        "saved.html": makePage(
          `<script>var settings = JSON.parse(atob("${encodeBase64('{"theme":"light","columns":[1,2,3,4,5,6,7,8]}')}"))</script>`,
        ),
      },
    },
  ],
  evasions: [
    {
      name: "the sign-in page as it is",
      caughtBy: "file/page-sends-secret",
      delivered: true,
      files: { "Document.html": makeSignIn("https://collect.example/in") },
    },
  ],
};
