import type { Examples } from "@doorward/core";
import { makeTar } from "../example-tar.ts";

/** Links to what is worth stealing or starts by itself, and links elsewhere. */
export const examples: Examples = {
  hits: [
    {
      name: "a link to the keys of a person",
      files: { "assets/config": { link: "~/.ssh" }, "a.js": "export const a = 1;\n" },
    },
    {
      name: "a link to the passwords of a browser",
      files: {
        "data/store": { link: "../../../../home/user/.config/chromium/Default/Login Data" },
        "a.js": "export const a = 1;\n",
      },
    },
    {
      name: "a link to what a shell starts by itself",
      files: { "build.log": { link: "/home/user/.bashrc" }, "a.js": "export const a = 1;\n" },
    },
    {
      name: "a link to a whole home folder in a tar",
      files: { "assets.tar": makeTar([{ name: "public", kind: "2", target: "/home/user" }]) },
    },
  ],
  misses: [
    {
      name: "a link to the interpreter",
      why: "It is where environments of Python lead, and holds no secret.",
      files: { ".env-tools/bin/python": { link: "/usr/bin/python3" }, "a.js": "export const a = 1;\n" },
    },
    {
      name: "a link to a shared folder of the same tree",
      why: "It stays in the arrival.",
      files: { "app/.ssh": { link: "../shared/.ssh" }, "shared/.ssh/config": "Host one\n" },
    },
    {
      name: "a link to a folder of sources",
      why: "It leads out, but to nothing that is worth stealing.",
      files: { "packages/shared": { link: "../../../work/shared" }, "a.js": "export const a = 1;\n" },
    },
  ],
  evasions: [
    {
      name: "a link to a folder above them",
      caughtBy: "file/link-leaves-folder",
      files: { "assets/config": { link: "/home/user/work/.." }, "a.js": "export const a = 1;\n" },
    },
  ],
};
