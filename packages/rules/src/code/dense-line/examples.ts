import type { Examples } from "@doorward/core";

const written =
  'import { join } from "node:path";\n\nexport function nameOf(part) {\n  const folder = join("a", part);\n  return folder;\n}\n';
const dense = `!function(e){${"var t=e(1);if(t)for(;t--;)e(t);".repeat(80)}}(g);`;

/** Files with a dense line in them, and files in which a long line is ordinary. */
export const examples: Examples = {
  hits: [
    { name: "a dense line at the end of a component", files: { "src/App.js": `${written}${dense}\n` } },
    { name: "a dense line at the start of a route", files: { "routes/user.js": `${dense}\n${written}` } },
    {
      name: "a dense line in a configuration",
      files: { "vite.config.js": `${written}export default {};\n${dense}\n` },
    },
  ],
  misses: [
    {
      name: "a bundle",
      why: "A bundle is nothing but such lines.",
      files: { "dist/app.min.js": `${dense}\n${dense}\n` },
    },
    {
      name: "a long text",
      why: "It is a text, not code.",
      files: { "src/words.js": `${written}export const words = "${"lorem ipsum dolor ".repeat(150)}";\n` },
    },
    {
      name: "a library that came along in its own folder",
      why: "It is third parties' code, kept where third parties' code is kept.",
      files: { "vendor/small.js": `${written}${dense}\n` },
    },
  ],
  evasions: [
    {
      name: "the same code with line breaks",
      caughtBy: "nothing",
      files: { "src/App.js": `${written}${dense.replaceAll(";", ";\n")}\n` },
    },
  ],
};
