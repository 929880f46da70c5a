import type { Examples } from "@doorward/core";
import { makePage } from "../example-pages.ts";

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    {
      name: "the menu and a key",
      delivered: true,
      files: {
        "a.html": makePage(
          `<script>addEventListener("contextmenu", function (e) { e.preventDefault() }); onkeydown = function (e) { if (e.keyCode === 123) e.preventDefault() }</script>`,
        ),
      },
    },
    {
      name: "the debugger again and again",
      delivered: true,
      files: { "a.html": makePage("<script>setInterval(function () { debugger }, 50)</script>") },
    },
    {
      name: "the key by its name",
      delivered: true,
      files: {
        "a.html": makePage(
          `<script>document.addEventListener("contextmenu", stop); function stop(e) { e.preventDefault(); return e.key === "F12" }</script>`,
        ),
      },
    },
  ],
  misses: [
    {
      name: "a drawing board with a menu of its own",
      why: "It puts another menu in place of the browser's.",
      delivered: true,
      files: {
        "board.html": makePage(
          `<script>addEventListener("contextmenu", function (e) { e.preventDefault(); openMenu(e) })</script>`,
        ),
      },
    },
    {
      name: "a game played with keys",
      why: "It reads keys to play.",
      delivered: true,
      files: { "game.html": makePage(`<script>onkeydown = function (e) { move(e.keyCode) }</script>`) },
    },
    {
      name: "a program with a breakpoint left in",
      why: "It stops once, for its author.",
      delivered: true,
      files: { "try.html": makePage("<script>function f() { debugger; return 1 }</script>") },
    },
  ],
  evasions: [
    {
      name: "the size of the window",
      caughtBy: "nothing",
      delivered: true,
      files: { "a.html": makePage("<script>if (outerWidth - innerWidth > 160) document.body.remove()</script>") },
    },
  ],
};
