import type { Examples } from "@doorward/core";

const blanks = " ".repeat(400);

/** Files with code out of sight, and files that are only wide or long. */
export const examples: Examples = {
  hits: [
    {
      name: "a statement behind hundreds of blanks in a configuration",
      files: { "postcss.config.mjs": `export default { plugins: {} };${blanks}globalThis.ready = true;\n` },
    },
    {
      name: "a statement behind tabs and marks in a Python program",
      files: { "app/views.py": `name = "home"${`${"\t".repeat(90)};`.repeat(2)}prepare_everything(name)\n` },
    },
    {
      name: "a statement behind wide blanks of Unicode",
      files: { "src/index.ts": `export const name = "shop";${"\u2003".repeat(200)}prepare(name);\n` },
    },
    {
      name: "code below hundreds of empty lines in a script of macOS",
      files: {
        "Update.applescript": `-- Checks the camera.${"\n".repeat(600)}tell application "Finder" to activate\n`,
      },
    },
    {
      name: "a command far to the right in a package's own scripts",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "test": "jest",${blanks}"pretest": "node tools/prepare.js" } }\n`,
      },
    },
  ],
  misses: [
    {
      name: "a program that pads its output with a text of blanks",
      why: "The blanks are a text that the program prints, and nothing follows it but its own closing.",
      files: { "src/pad.js": `const pad = "${blanks}".slice(0, 12);\nconsole.log(pad + "total");\n` },
    },
    {
      name: "a drawing whose path is laid out with blanks",
      why: "A drawing's path is data and runs nothing.",
      files: { "assets/logo.svg": `<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0${blanks}L24 24"/></svg>\n` },
    },
    {
      name: "a wide table in a document",
      why: "A document is read by people and started by nobody.",
      files: { "README.md": `| name | meaning${blanks}|\n| ---- | ------- |\n| a${blanks}| the first |\n` },
    },
    {
      name: "a bundle with a long blank text in its one long line",
      why: "The whole line is out of sight anyway, so the blanks hide nothing.",
      files: {
        "dist/app.min.js": `${"var t=e(1);".repeat(300)}t("${blanks}");t(e("more"),e("of"),e("it"),e("all"));\n`,
      },
    },
    {
      name: "blanks that were left at the ends of lines",
      why: "Nothing stands behind the blanks.",
      files: { "src/run.js": `run();${blanks}\nstop();${blanks}\n` },
    },
  ],
  evasions: [
    {
      name: "the same behind fewer blanks",
      caughtBy: "nothing",
      files: { "postcss.config.mjs": `export default { plugins: {} };${" ".repeat(140)}globalThis.ready = true;\n` },
    },
  ],
};
