import type { Examples } from "@doorward/core";
import { makeTar } from "../example-tar.ts";

/** Archives with devices and pipes, and archives with ordinary entries. */
export const examples: Examples = {
  hits: [
    { name: "a device in a tar", files: { "a.tar": makeTar([{ name: "dev/one", kind: "3" }]) } },
    {
      name: "a pipe in a tar",
      files: {
        "a.tar": makeTar([
          { name: "run/in", kind: "6" },
          { name: "a.txt", content: "one" },
        ]),
      },
    },
    {
      name: "a device behind an ordinary file",
      files: {
        "a.tar": makeTar([
          { name: "a.txt", content: "one" },
          { name: "dev/block", kind: "3" },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a folder that is called like that of the devices",
      why: "It holds ordinary files.",
      files: { "dev/tools.js": "export const a = 1;\n" },
    },
    {
      name: "a link",
      why: "A link is no device; other rules look at where it leads.",
      files: {
        "a.tar": makeTar([
          { name: "a.txt", content: "one" },
          { name: "b.txt", kind: "2", target: "a.txt" },
        ]),
      },
    },
    {
      name: "a device among the fixtures of an unpacker",
      why: "It is material of tests.",
      files: { "test/fixtures/a.tar": makeTar([{ name: "dev/one", kind: "3" }]) },
    },
  ],
  evasions: [
    {
      name: "a link to a device",
      caughtBy: "file/link-leaves-folder",
      files: { in: { link: "/dev/stdin" }, "a.js": "export const a = 1;\n" },
    },
  ],
};
