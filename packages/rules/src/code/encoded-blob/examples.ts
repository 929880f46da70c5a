import type { Examples } from "@doorward/core";
import { encodeBase64, encodeHex } from "../../text/example-bytes.ts";

const program = `const a = require("node:path");\n${"function f(n) {\n  return n > 1 ? f(n - 1) * n : 1;\n}\nf(3);\n".repeat(8)}`;
const encoded = encodeBase64(program);
const digits = encodeHex(program);

/** Code with encoded texts, and code with what has to be encoded. */
export const examples: Examples = {
  hits: [
    { name: "a program as base64", files: { "src/a.js": `export const text = "${encoded}";\n` } },
    {
      name: "a program as hexadecimal digits",
      files: {
        "app/a.py": `import base64\n\ndef read_theme(name):\n    return base64.b16decode(name)\n\ntext = "${digits}"\nprint(read_theme(text))\n`,
      },
    },
    { name: "a program as base64 in a setting", files: { ".env": `THEME=${encoded}\n` } },
    {
      name: "a text in one picture's comment",
      files: { "public/a.svg": `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${encoded.slice(88, 300)} --></svg>\n` },
    },
  ],
  misses: [
    {
      name: "a picture in a program",
      why: "A picture can stand in a program only when it is encoded.",
      files: { "src/a.js": `export const icon = "data:image/png;base64,${encoded}";\n` },
    },
    {
      name: "WebAssembly that was written into a program",
      why: "It is bytes, and libraries ship it like this.",
      files: {
        "src/hash.js": `export const code = "${encodeBase64([0, 97, 115, 109, 1, 0, 0, 0, ...Array.from({ length: 600 }, (_, index) => (index * 73) % 256)])}";\n`,
      },
    },
    {
      name: "the byte code of a contract",
      why: "Compilers of contracts write it like this.",
      files: {
        "src/token.js": `export const bytecode = "0x608060405234801561001057600080fd5b50${"60a0816f3c9d2e4b".repeat(30)}";\n`,
      },
    },
    {
      name: "checksums in a lockfile",
      why: "A checksum is compared and never decoded.",
      files: {
        "package-lock.json": `{ "name": "a", "lockfileVersion": 3, "packages": { "node_modules/a": { "version": "1.0.0", "integrity": "sha512-${encoded.slice(0, 86)}==" } } }\n`,
      },
    },
    {
      name: "a certificate",
      why: "It says what it is, and runs nothing.",
      files: { "src/ca.js": `export const ca = "-----BEGIN CERTIFICATE-----${encoded}-----END CERTIFICATE-----";\n` },
    },
  ],
  evasions: [
    {
      name: "the text in pieces with names of their own",
      caughtBy: "nothing",
      files: {
        "src/a.js": `${(encoded.match(/.{1,50}/gu) ?? []).map((piece, index) => `const part${index} = "${piece}";`).join("\n")}\n`,
      },
    },
  ],
};
