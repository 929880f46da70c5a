import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { effectsOf, onlyEffect, readFiles } from "./read-program.test-support.ts";

const hex = (text: string) => Buffer.from(text).toString("hex");
const base64 = (text: string) => Buffer.from(text).toString("base64");
const address = "https://api.example/v1";
const characters = Array.from(address);
const masked = (key: number) => characters.map((character) => character.charCodeAt(0) ^ key).join(",");

describe("a constant is known however it is written", () => {
  const forms: Readonly<Record<string, string>> = {
    concatenation: `"https://" + "api.example" + "/v1"`,
    "a template": "`https://${'api'}.example/v1`",
    "an array joined": `["https:", "", "api.example", "v1"].join("/")`,
    "an array turned around": `"${characters.toReversed().join("")}".split("").reverse().join("")`,
    "character codes": `String.fromCharCode(${characters.map((character) => character.charCodeAt(0)).join(",")})`,
    "base64 for browsers": `atob("${base64(address)}")`,
    "base64 in a Buffer": `Buffer.from("${base64(address)}", "base64").toString()`,
    "hex in a Buffer": `Buffer.from("${hex(address)}", "hex").toString("utf8")`,
    "bytes decoded": `new TextDecoder().decode(new Uint8Array([${[...Buffer.from(address)].join(",")}]))`,
    "percent signs": `decodeURIComponent("${encodeURIComponent(address)}")`,
    "a text with parts replaced": `"https://api#example/v1".replace(/#/g, ".")`,
    "a choice that is already made": `true ? "${address}" : "https://other.example"`,
    "a field of an object": `({ inner: { url: "${address}" } }).inner.url`,
    "a function that masks characters": `(function (t, k) { let r = ""; for (let i = 0; i < t.length; i++) r += String.fromCharCode(t.charCodeAt(i) ^ k); return r; })(${JSON.stringify(
      characters.map((character) => String.fromCharCode(character.charCodeAt(0) ^ 9)).join(""),
    )}, 9)`,
    "a list mapped through a function": `[${characters.map((character) => character.charCodeAt(0) + 3).join(",")}].map((n) => String.fromCharCode(n - 3)).join("")`,
    "a default of a parameter": `((url = "${address}") => url)()`,
    "a class that keeps it": `new (class { constructor(u) { this.u = u; } get() { return this.u; } })("${address}").get()`,
    "destructuring with a rest": `(({ a, ...rest }) => rest.b)({ a: 1, b: "${address}" })`,
    "letters turned by a function": `"${characters.map((c) => (/[a-z]/u.test(c) ? String.fromCharCode(((c.charCodeAt(0) - 97 + 13) % 26) + 97) : c)).join("")}".replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 84) % 26) + 97))`,
    "pieces of two characters": `"${hex(address)}".match(/../g).map((pair) => String.fromCharCode(parseInt(pair, 16))).join("")`,
    "characters that show nothing": `[...${JSON.stringify(
      characters
        .map((c) => c.charCodeAt(0).toString(2).padStart(8, "0"))
        .join("")
        .replaceAll("0", "\u200B")
        .replaceAll("1", "\u200C"),
    )}].map((c) => (c === "\u200b" ? "0" : "1")).join("").match(/.{8}/g).map((b) => String.fromCharCode(parseInt(b, 2))).join("")`,
    "the text of a function": `(() => { function note() { /*${address}*/ } return note.toString().split("/*")[1].split("*/")[0]; })()`,
    "a list folded with a key that is a parameter": `((key = 17) => [${characters.map((character) => character.charCodeAt(0) ^ 17).join(",")}].reduce((text, code) => text + String.fromCodePoint(code ^ key), ""))()`,
    "what a generator yields": `(() => { for (const part of (function* () { yield "${address}"; })()) return part; })()`,
    "bytes of UTF-16": `Buffer.from(Buffer.from("${address}", "utf16le").toString("base64"), "base64").toString("utf16le")`,
    escapes: `"\\x68\\x74\\x74\\x70\\x73://api.example/v1"`,
  };
  for (const [name, expression] of Object.entries(forms)) {
    test(name, async () => {
      const [request] = await effectsOf("request", `fetch(${expression});`);
      assert.deepEqual(request?.subject.texts, [address]);
    });
  }

  test("a loop at the top of a file that masks numbers", async () => {
    const codes = characters.map((character) => character.charCodeAt(0) ^ 17);
    const source = `const codes = [${codes.join(",")}]; let url = ""; for (const code of codes) url += String.fromCharCode(code ^ 17); fetch(url);`;
    const [request] = await effectsOf("request", source);
    assert.deepEqual(request?.subject.texts, [address]);
    assert.ok(request.subject.encodings.includes("xor"));
  });

  test("a pattern that begins with ^ does not mask anything", async () => {
    const source = `function join(a, b) { let r = ""; for (const x of [a, b]) r += x.replace(/^-/, "") + "/"; return r; } fetch(join("https://a.example", "-v1"));`;
    const [request] = await effectsOf("request", source);
    assert.deepEqual(request?.subject.texts, ["https://a.example/v1/"]);
    assert.ok(!request.subject.encodings.includes("xor"));
  });

  test("the same function with another key each time", async () => {
    const source = `const read = (list, key) => list.map((code) => String.fromCharCode(code ^ key)).join("");
      fetch(read([${masked(3)}], 3)); fetch(read([${masked(9)}], 9) + "/two");`;
    const requests = await effectsOf("request", source);
    assert.deepEqual(
      requests.map(({ subject }) => subject.texts),
      [[address], [`${address}/two`]],
    );
  });

  test("a key that another file exports", async () => {
    const codes = characters.map((character) => character.charCodeAt(0) ^ 17);
    const { effects } = await readFiles({
      "key.js": "export const key = 17;",
      "index.js": `import { key } from "./key.js"; fetch([${codes.join(",")}].map((c) => String.fromCharCode(c ^ key)).join(""));`,
    });
    assert.deepEqual(onlyEffect(effects, "request").subject.texts, [address]);
  });

  test("a table of systems, spread into an argument", async () => {
    const source = `const shells = { win32: ["powershell", "-NoP", "-Enc"], darwin: ["osascript", "-e"] };
      const [command, ...args] = shells[process.platform];
      require("child_process").spawn(command, [...args, "cGF5"]);`;
    const [run] = await effectsOf("run", source);
    assert.ok(run?.subject.texts.includes("powershell -NoP -Enc cGF5"));
  });

  test("a path whose middle is another on each system", async () => {
    const source = `const { join } = require("path"); const home = require("os").homedir();
      const parts = { darwin: ["Library", "Application Support"], linux: [".config"] }[process.platform];
      for (const key of ["a", "b"]) require("fs").readFileSync(join(home, ...parts, "Chrome", key));`;
    const reads = await effectsOf("read", source);
    const paths = reads.flatMap(({ subject }) => subject.texts);
    assert.ok(paths.includes("~/Library/Application Support/Chrome/a"));
    assert.ok(paths.includes("~/.config/Chrome/b") || paths.some((path) => path.startsWith("~/.config")));
  });

  test("a module that is loaded unless the environment says otherwise", async () => {
    const { effects } = await readFiles({
      "en.js": `module.exports = "${address}";`,
      "index.js": `fetch(require("./" + (process.env.LOCALE || "en")));`,
    });
    assert.deepEqual(onlyEffect(effects, "request").subject.texts, [address]);
  });

  test("an array of strings that is turned until a sum is right, as obfuscators write it", async () => {
    const source = `
      function names() { const all = ["17", "${address}", "get", "5"]; names = function () { return all; }; return names(); }
      function pick(index) { const all = names(); return all[index - 7]; }
      (function (list, goal) { const all = list(); while (true) { try { const sum = parseInt(pick(7)) + parseInt(pick(8)); if (sum === goal) break; all.push(all.shift()); } catch (e) { all.push(all.shift()); } } })(names, 22);
      require("https")[pick(10)](pick(9));`;
    const [request] = await effectsOf("request", source);
    assert.deepEqual(request?.subject.texts, [address]);
  });

  test("statements cut into cases that run in a hidden order", async () => {
    const source = `const order = "2|0|1".split("|"); let step = 0; let url = "";
      while (true) { switch (order[step++]) { case "0": url += "api.example"; continue; case "1": url += "/v1"; continue; case "2": url += "https://"; continue; } break; }
      fetch(url);`;
    const [request] = await effectsOf("request", source);
    assert.deepEqual(request?.subject.texts, [address]);
  });
});
