import type { Examples } from "@doorward/core";
import { encodeBase64 } from "../../text/example-bytes.ts";

const program = `const path = require("node:path");\n${"function f(n) {\n  return n > 1 ? f(n - 1) * n : 1;\n}\nf(3);\n".repeat(6)}`;
const encoded = encodeBase64(program);
const draw = (comment: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"><!-- ${comment} --><path d="M0 0h9v6H0z"/></svg>\n`;
const piece = (index: number) => encoded.slice(index * 88, index * 88 + 88);

/** Pictures that carry parts of a program, and pictures that carry what their tools put there. */
export const examples: Examples = {
  hits: [
    {
      name: "a program in pieces over flag pictures",
      files: {
        "assets/flags/at.svg": draw(piece(0)),
        "assets/flags/be.svg": draw(piece(1)),
        "assets/flags/ch.svg": draw(piece(2)),
      },
    },
    { name: "a whole program in the comment of one picture", files: { "public/logo.svg": draw(encoded) } },
    {
      name: "a whole program in the comment of a style sheet",
      files: { "src/theme.css": `body { margin: 0 }\n/* ${encoded} */\n` },
    },
    {
      name: "a piece in a picture that a program reads",
      files: {
        "public/logo.svg": draw(piece(1)),
        "server.js":
          'const text = require("fs").readFileSync("./public/logo.svg", "utf8");\nconsole.log(text.length);\n',
        "package.json": '{ "name": "shop", "version": "1.0.0", "main": "server.js" }\n',
      },
    },
  ],
  misses: [
    {
      name: "a picture with the scene of the tool that drew it",
      why: "The drawing tool keeps its own data there to open the picture again.",
      files: {
        "docs/plan.svg": draw(
          `payload-start ${encodeBase64(JSON.stringify({ version: 1, encoding: "bstring", encoded: "x9d8a7".repeat(30) }))} payload-end`,
        ),
      },
    },
    {
      name: "a generator's note in a picture",
      why: "It names the tool that drew the picture.",
      files: { "assets/logo.svg": draw("Generator: Sketch 52.6 (67491) - build 3f9a2c") },
    },
    {
      name: "a style sheet with its source map",
      why: "A source map leads back to the source, and browsers alone read it.",
      files: {
        "dist/site.css": `body{margin:0}\n/*# sourceMappingURL=data:application/json;base64,${encoded} */\n`,
      },
    },
    {
      name: "a picture inside a page",
      why: "It is shown, and decodes to a picture.",
      files: {
        "index.html": `<!DOCTYPE html><html><body><img src="data:image/png;base64,${encoded}"></body></html>\n`,
      },
    },
  ],
  evasions: [
    {
      name: "pieces in two pictures only, read by a list of a folder",
      caughtBy: "nothing",
      files: { "assets/a.svg": draw(piece(1)), "assets/b.svg": draw(piece(2)) },
    },
  ],
};
