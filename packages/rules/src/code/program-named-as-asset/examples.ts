import type { Examples } from "@doorward/core";
import { encodeBase64 } from "../../text/example-bytes.ts";

const program = `const path = require("node:path");
function nameOf(part) {
  return path.join("a", part);
}
const name = nameOf("b");
if (name.length > 3) {
  console.log(name);
}
module.exports = { nameOf };
`;

/** Programs under false names, and honest files that look a little like it. */
export const examples: Examples = {
  hits: [
    { name: "a program named as a font", files: { "public/fonts/fa-solid-400.woff2": program } },
    {
      name: "a program named as a word list that a task runs on opening",
      files: {
        ".vscode/tasks.json":
          '{ "version": "2.0.0", "tasks": [ { "label": "words", "type": "process", "command": "node", "args": [".vscode/words.dict"], "runOptions": { "runOn": "folderOpen" } } ] }\n',
        ".vscode/words.dict": program,
      },
    },
    {
      name: "a shell script named as a picture",
      files: { "assets/logo.png": "#!/bin/sh\nset -e\necho one\nif [ -f a ]; then\n  echo two\nfi\n" },
    },
    {
      name: "a program named as a text that a script starts",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node data/notes.txt" } }\n',
        "data/notes.txt": program,
      },
    },
  ],
  misses: [
    {
      name: "a pointer that stands in for a font",
      why: "Large files that were not fetched leave a small text under their name.",
      files: {
        "public/fa.woff2": `version https://git-lfs.github.com/spec/v1\noid sha256:${"a1".repeat(32)}\nsize 12345\n`,
      },
    },
    {
      name: "a real word list",
      why: "Words, one on each line, are what such a file is for.",
      files: { ".vscode/words.dict": "angular\nbabel\nimport\nfunction\nconst\nreturn\nwebpack\n" },
    },
    {
      name: "a listing of a program in a text that nothing starts",
      why: "People keep templates and examples as texts, and nothing runs them.",
      files: { "templates/server.txt": program, "src/index.js": "export const a = 1;\n" },
    },
    {
      name: "a program under the name of a font among the fixtures of a type recogniser",
      why: "It is material of tests, and nothing runs it.",
      files: { "test/fixtures/fake.woff2": program, "src/index.js": "export const a = 1;\n" },
    },
  ],
  evasions: [
    {
      name: "the program as base64 in a drawing's comment",
      caughtBy: "code/encoded-text-in-image",
      files: {
        "assets/flag.svg": `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${encodeBase64(program)} --></svg>\n`,
      },
    },
  ],
};
