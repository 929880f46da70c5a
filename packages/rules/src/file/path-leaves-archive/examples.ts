import type { Examples } from "@doorward/core";
import { makeTar } from "../example-tar.ts";
import { makeZip } from "../../text/example-zip.ts";

/** Archives that write outside of their folder, and archives with odd but harmless paths. */
export const examples: Examples = {
  hits: [
    {
      name: "a member of a zip that climbs",
      files: {
        "docs/assets.zip": makeZip([
          { name: "a.txt", content: "one" },
          { name: "../../.bashrc", content: "two" },
        ]),
      },
    },
    {
      name: "a member of a tar that climbs",
      files: { "assets.tar": makeTar([{ name: "../../../.ssh/config", content: "one" }]) },
    },
    {
      name: "a member with the slashes of Windows",
      files: { "assets.zip": makeZip([{ name: "..\\..\\start.cmd", content: "one" }]) },
    },
    {
      name: "a member that goes through a link which came before it",
      files: {
        "assets.tar": makeTar([
          { name: "out", kind: "2", target: "/tmp" },
          { name: "out/a.txt", content: "one" },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "an archive with folders",
      why: "Every path stays below the folder it is unpacked into.",
      files: { "assets.zip": makeZip([{ name: "a/b/c.txt", content: "one" }]) },
    },
    {
      name: "a name with dots in it",
      why: "Dots inside a name do not climb.",
      files: { "assets.zip": makeZip([{ name: "a/..b..txt", content: "one" }]) },
    },
    {
      name: "a path that begins with its own folder",
      why: "One dot means the folder itself.",
      files: { "assets.tar": makeTar([{ name: "./a/b.txt", content: "one" }]) },
    },
    {
      name: "a bad archive among the fixtures of an unpacker",
      why: "It is material of tests.",
      files: { "test/fixtures/climbs.zip": makeZip([{ name: "../a.txt", content: "one" }]) },
    },
  ],
  evasions: [
    {
      name: "a path from the root of the disk",
      caughtBy: "file/path-from-root",
      files: { "assets.tar": makeTar([{ name: "/tmp/a.txt", content: "one" }]) },
    },
  ],
};
