import type { Examples } from "@doorward/core";

const names = Array.from({ length: 60 }, (_, index) => `_0x${(index * 7919 + 0x3fa1b).toString(16)}`);
const picks = names.map((name, index) => `${name}[f(0x${(index + 400).toString(16)})](${name});`);
const other = Array.from(
  { length: 40 },
  (_, index) => `var _$_${(index + 0x1e42).toString(16)}=g[_$_1e42[${index}]](_$_1e42);`,
);

/** Programs that a tool made unreadable, and programs that only look dense. */
export const examples: Examples = {
  hits: [
    {
      name: "generated names and picks from a list",
      files: { "src/auth.js": `var ${names.join(",")};\n${picks.join("\n")}\n` },
    },
    { name: "the names of another tool", files: { "server/index.js": `${other.join("\n")}\n` } },
    {
      name: "a packer's function around a whole program",
      files: {
        "public/app.js": `eval(function(p,a,c,k,e,d){while(c--){if(k[c]){p=p.replace(new RegExp(c,'g'),k[c])}}return p}('0.1("2")',3,3,'console|log|a'.split('|'),0,{}))\n`,
      },
    },
    {
      name: "a Python program that decompresses and runs itself",
      files: {
        "tools/setup_env.py":
          'import zlib, base64\nexec(zlib.decompress(base64.b64decode("eJxLy88HAAKCAUU=")[::-1]))\n',
      },
    },
  ],
  misses: [
    {
      name: "a minified bundle",
      why: "A bundler shortens names, and what the code does can still be read.",
      files: { "dist/app.min.js": `!function(e){${"var t=e(1);if(t)for(;t--;)e(t);".repeat(80)}}(g);\n` },
    },
    {
      name: "a table of numbers in hexadecimal digits",
      why: "Numbers of a checksum are data that everybody copies.",
      files: {
        "src/sha.js": `const k = [${Array.from({ length: 64 }, (_, index) => `0x${(index * 2_654_435_761).toString(16)}`).join(", ")}];\nexport default k;\n`,
      },
    },
    {
      name: "a sample that tests of a reading tool look at",
      why: "It is material of tests, and nothing runs it.",
      files: {
        "test/fixtures/sample.js": `var ${names.join(",")};\n${picks.join("\n")}\n`,
        "src/index.js": "export const a = 1;\n",
      },
    },
    {
      name: "short names of a shader-like program",
      why: "Letters and digits in order are names that people give.",
      files: {
        "src/matrix.js":
          `export const m = (a11, a12, a21, a22) => [a11 * a22, a12 * a21, a11 + a22, a12 + a21];\n`.repeat(20),
      },
    },
  ],
  evasions: [
    {
      name: "a loader with honest names",
      caughtBy: "nothing",
      files: {
        "src/auth.js": "export const verify = (answer) => answer.handlers.map((handler) => handler(answer));\n",
      },
    },
  ],
};
