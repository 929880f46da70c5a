import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of the pages, in the order in which they are written. */
const files = ["doorward.css", "doorward.js", "doorward.svg", "home.html", "invitation.html", "set-up.html"];

/** The text of the module that carries the pages, so that the published program needs no files beside itself. */
export function renderPages(folder: string): string {
  const lines = files.map(
    (file) => `  ${JSON.stringify(file)}: ${JSON.stringify(readFileSync(join(folder, file), "utf8"))},`,
  );
  return [
    "// Made by `npm run generate` of the files in this folder. Change those.",
    "/** The pages, by the names of their files. */",
    "export const pages = {",
    ...lines,
    "} as const;",
    "",
  ].join("\n");
}
