import type { Examples } from "@doorward/core";
import { linuxProgram, picture, windowsProgram, windowsShortcut } from "../../text/example-bytes.ts";
import { makeZip } from "../../text/example-zip.ts";

/** Programs under false names, and files whose names only differ a little from what they are. */
export const examples: Examples = {
  hits: [
    { name: "a program of Windows named as a picture", files: { "assets/banner.png": windowsProgram } },
    { name: "a program of Linux named as a document", files: { "docs/brief.pdf": linuxProgram } },
    { name: "a shortcut named as a picture", files: { "assets/photo.jpg": windowsShortcut } },
    { name: "a program named as data of the project", files: { "src/data/words.json": linuxProgram } },
  ],
  misses: [
    {
      name: "a picture of another format than its name says",
      why: "Both are pictures.",
      files: { "assets/photo.jpg": picture },
    },
    {
      name: "a program under its own name",
      why: "Nothing is disguised; a weak sign of its own tells of it.",
      files: { "vendor/notify.exe": windowsProgram },
    },
    {
      name: "a program without any ending",
      why: "Programs of Linux and macOS have no ending.",
      files: { "bin/tool": linuxProgram },
    },
    {
      name: "a program under a false name among the fixtures of a type recogniser",
      why: "It is material of tests.",
      files: { "test/fixtures/fake.png": windowsProgram },
    },
  ],
  evasions: [
    {
      name: "the program packed in an archive with the name of a picture",
      caughtBy: "nothing",
      files: { "assets/banner.png": makeZip([{ name: "a.txt", content: "a text in place of the program" }]) },
    },
  ],
};
