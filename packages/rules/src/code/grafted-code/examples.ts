import type { Examples } from "@doorward/core";

const written =
  'import { join } from "node:path";\n\nexport function nameOf(part) {\n  const folder = join("a", part);\n  return folder;\n}\n';
const names = Array.from({ length: 60 }, (_, index) => `_0x${(index * 7919 + 0x3fa1b).toString(16)}`);
const unreadable = `var ${names.join(",")};${names.map((name, index) => `${name}[f(0x${(index + 400).toString(16)})](${name});`).join("")}`;
const escaped = Array.from("requirechildprocessexec", (letter) => `\\x${letter.charCodeAt(0).toString(16)}`).join("");
const minified = `!function(e){${"var t=e(1);if(t)for(;t--;)e(t);".repeat(80)}}(g);`;

/** Programs with a foreign line in them, and programs that only hold a long one. */
export const examples: Examples = {
  hits: [
    { name: "an unreadable line at the end of a component", files: { "src/App.js": `${written}${unreadable}\n` } },
    {
      name: "an unreadable line at the start of a route",
      files: { "server/routes/user.js": `${unreadable}\n${written}` },
    },
    {
      name: "a dense line whose words are written as escapes",
      files: {
        "lib/errors.js": `${written}(function(g){${`g(1);if(g)for(;g(2);)g(3);`.repeat(80)}g["${escaped}"]()})(h);\n`,
      },
    },
  ],
  misses: [
    {
      name: "a minified polyfill that was pasted into a program",
      why: "Minified code is short and dense, and its words are still to be read.",
      files: { "src/polyfill.js": `${written}${minified}\n` },
    },
    {
      name: "a long text in a program",
      why: "It is a text, not code.",
      files: { "src/words.js": `${written}export const words = "${"lorem ipsum dolor ".repeat(150)}";\n` },
    },
    {
      name: "output of a tool that makes programs unreadable, in a file of its own",
      why: "Nothing was added to a file of somebody else; another rule looks at unreadable files.",
      files: { "dist/licence.js": `${unreadable}\n` },
    },
  ],
  evasions: [
    {
      name: "the same code with line breaks",
      caughtBy: "code/unreadable-code",
      files: { "src/App.js": `${written}${unreadable.replaceAll(";", ";\n")}\n` },
    },
  ],
};
