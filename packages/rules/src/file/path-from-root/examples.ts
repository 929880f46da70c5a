import type { Examples } from "@doorward/core";
import { makeTar } from "../example-tar.ts";
import { makeZip } from "../../text/example-zip.ts";

/** Archives that name places of the disk, and archives that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a tar with a path from the root",
      files: { "assets.tar": makeTar([{ name: "/etc/profile.d/a.sh", content: "one" }]) },
    },
    {
      name: "a zip with a drive of Windows",
      files: { "assets.zip": makeZip([{ name: "C:\\Users\\Public\\a.cmd", content: "one" }]) },
    },
    {
      name: "a zip with a path from the root",
      files: { "assets.zip": makeZip([{ name: "/tmp/a.txt", content: "one" }]) },
    },
  ],
  misses: [
    {
      name: "a tar with a path from its own folder",
      why: "One dot means the folder itself.",
      files: { "assets.tar": makeTar([{ name: "./etc/a.txt", content: "one" }]) },
    },
    {
      name: "folders that are called like those of a system",
      why: "They lie in the folder of the archive.",
      files: { "assets.zip": makeZip([{ name: "etc/profile.d/a.sh", content: "one" }]) },
    },
    {
      name: "a bad archive among the fixtures of an unpacker",
      why: "It is material of tests.",
      files: { "test/fixtures/root.zip": makeZip([{ name: "/a.txt", content: "one" }]) },
    },
  ],
  evasions: [
    {
      name: "a path that climbs to the root",
      caughtBy: "file/path-leaves-archive",
      files: { "assets.tar": makeTar([{ name: "../../../../etc/a.sh", content: "one" }]) },
    },
  ],
};
