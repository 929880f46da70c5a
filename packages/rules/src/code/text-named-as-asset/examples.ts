import type { Examples } from "@doorward/core";
import { encodeBase64 } from "../../text/example-bytes.ts";

const digits = encodeBase64("some words that are of no use to anybody ".repeat(12));

/** Texts under false names, and what honestly stands under such names without being it. */
export const examples: Examples = {
  hits: [
    { name: "base64 named as a font", files: { "public/fonts/icons.woff2": `${digits}\n` } },
    { name: "settings named as a picture", files: { "assets/banner.png": '{ "first": 1, "second": "two" }\n' } },
    { name: "notes named as an archive", files: { "data/backup.zip": "Put the archive here before the demo.\n" } },
  ],
  misses: [
    {
      name: "a pointer of a large-file store",
      why: "It stands in for the picture until that is fetched.",
      files: {
        "assets/banner.png": `version https://git-lfs.github.com/spec/v1\noid sha256:${"b2".repeat(32)}\nsize 99\n`,
      },
    },
    {
      name: "an error page that a download left",
      why: "The server answered with a page in place of the picture.",
      files: {
        "assets/banner.png": "<!DOCTYPE html><html><head><title>404</title></head><body>Not found</body></html>\n",
      },
    },
    {
      name: "an empty placeholder",
      why: "An empty file holds nothing.",
      files: { "assets/banner.png": "", "src/a.js": "export const a = 1;\n" },
    },
    {
      name: "a drawing, which is text by its nature",
      why: "SVG is a text format.",
      files: { "assets/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L9 9"/></svg>\n' },
    },
  ],
  evasions: [
    {
      name: "the same text behind the first bytes of a picture",
      caughtBy: "nothing",
      files: { "assets/banner.png": { base64: `iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ${digits}` } },
    },
  ],
};
