import type { Examples } from "@doorward/core";
import { encodeBase64, encodeHex, toBytes } from "../../text/example-bytes.ts";
import { makePage } from "../example-pages.ts";

const address = "https://landing.example/login/a";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    {
      name: "base64",
      delivered: true,
      files: { "a.html": makePage(`<script>location.href = atob("${encodeBase64(address)}")</script>`) },
    },
    {
      name: "hexadecimal digits",
      delivered: true,
      files: { "a.html": makePage(`<script>go(fromHex("${encodeHex(address)}"))</script>`) },
    },
    {
      name: "percent signs",
      delivered: true,
      files: {
        "a.html": makePage(
          `<script>go(unescape("${toBytes(address)
            .map((byte) => `%${byte.toString(16)}`)
            .join("")}"))</script>`,
        ),
      },
    },
  ],
  misses: [
    {
      name: "an address as it is",
      why: "Everybody can read it.",
      delivered: true,
      files: { "a.html": makePage(`<script>var docs = "${address}"</script>`) },
    },
    {
      name: "settings in base64",
      why: "They are no address.",
      delivered: true,
      files: { "a.html": makePage(`<script>atob("${encodeBase64('{"theme":"light","size":12}')}")</script>`) },
    },
    {
      name: "an address inside of an address",
      why: "Parts of addresses are written with percent signs.",
      delivered: true,
      files: { "a.html": makePage(`<a href="https://share.example/?u=https%3A%2F%2Fdocs.example%2Fa">Share</a>`) },
    },
  ],
  evasions: [
    {
      name: "a number added to each letter",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "a.html": makePage(
          `<script>go([${toBytes(address)
            .map((byte) => byte + 3)
            .join(",")}].map(function (x) { return String.fromCharCode(x - 3) }).join(""))</script>`,
        ),
      },
    },
  ],
};
