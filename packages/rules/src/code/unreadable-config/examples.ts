import type { Examples } from "@doorward/core";
import { encodeBase64 } from "../../text/example-bytes.ts";

const names = Array.from({ length: 60 }, (_, index) => `_0x${(index * 7919 + 0x3fa1b).toString(16)}`);
const unreadable = `var ${names.join(",")};\n${names.map((name, index) => `${name}[f(0x${(index + 400).toString(16)})](${name});`).join("\n")}\n`;
const program = `const a = require("node:path");\n${"function f(n) {\n  return n > 1 ? f(n - 1) * n : 1;\n}\nf(3);\n".repeat(8)}`;

/** Unreadable files that tools run, and files that only one of the two is true of. */
export const examples: Examples = {
  hits: [
    { name: "an unreadable test set-up", files: { "jest.setup.js": unreadable } },
    {
      name: "an unreadable script of an installation",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "node tools/prepare.js" } }\n',
        "tools/prepare.js": unreadable,
      },
    },
    {
      name: "a configuration that keeps a whole program as base64",
      files: {
        "vite.config.js": `const text = "${encodeBase64(program)}";\nexport default { plugins: [text] };\n`,
      },
    },
    { name: "an unreadable Git hook", files: { ".husky/pre-commit.js": unreadable } },
  ],
  misses: [
    {
      name: "an unreadable program that a person has to start",
      why: "No tool runs it; a weak sign of its own tells of it.",
      files: { "src/game.js": unreadable },
    },
    {
      name: "a minified script of an installation",
      why: "It was bundled into one line, and its words are still to be read.",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "node install.js" } }\n',
        "install.js": `!function(e){${"var t=e(1);if(t)for(;t--;)e(t);".repeat(80)}}(g);\n`,
      },
    },
    {
      name: "a configuration with an image as base64",
      why: "An image is encoded because a text cannot hold it otherwise.",
      files: {
        "site.config.js": `export default { icon: "data:image/png;base64,${encodeBase64(program)}" };\n`,
      },
    },
    {
      name: "a package manager's release that was checked in",
      why: "It is third parties' code in the folder where that tool keeps it.",
      files: {
        ".yarnrc.yml": "yarnPath: .yarn/releases/yarn-4.5.0.cjs\n",
        ".yarn/releases/yarn-4.5.0.cjs": unreadable,
      },
    },
  ],
  evasions: [
    {
      name: "a readable configuration that loads the unreadable file",
      caughtBy: "code/unreadable-code",
      files: { "vite.config.js": 'import "./src/theme.js";\nexport default {};\n', "src/theme.js": unreadable },
    },
  ],
};
