import type { Examples } from "@doorward/core";
import { encodeBase64 } from "../../text/example-bytes.ts";
import { makeDrawing, makePage } from "../example-pages.ts";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    {
      name: "a refresh",
      delivered: true,
      files: {
        "Document.html": `<html><head><meta http-equiv="refresh" content="0; url=https://landing.example/a"></head></html>`,
      },
    },
    {
      name: "a script",
      delivered: true,
      files: { "Document.html": makePage(`<script>window.location = "https://landing.example/a"</script>`) },
    },
    {
      name: "a drawing",
      delivered: true,
      files: { "Document.svg": makeDrawing(`<script>location.assign("https://landing.example/a")</script>`) },
    },
  ],
  misses: [
    {
      name: "a page with a link",
      why: "A person sees it and chooses.",
      delivered: true,
      files: { "page.html": makePage(`<a href="https://docs.example/a">Read on</a>`) },
    },
    {
      name: "an article that has moved",
      why: "It says where it went, and shows the article.",
      delivered: true,
      files: {
        "moved.html": makePage(
          `<meta http-equiv="refresh" content="30; url=https://docs.example/new"><p>${"This article has moved. ".repeat(12)}</p>`,
        ),
      },
    },
    {
      name: "a page that reloads itself",
      why: "It goes nowhere else.",
      delivered: true,
      files: { "board.html": makePage(`<meta http-equiv="refresh" content="60"><p>Departures</p>`) },
    },
  ],
  evasions: [
    {
      name: "an encoded address",
      caughtBy: "file/page-hides-address",
      delivered: true,
      files: {
        "Document.html": makePage(
          `<script>location.href = atob("${encodeBase64("https://landing.example/login/a")}")</script>`,
        ),
      },
    },
  ],
};
