import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { effectsOf, onlyEffect, readFiles } from "./read-program.test-support.ts";

describe("hostile programs", () => {
  test("obfuscation in several layers of helper functions is followed however often the decoder is called", async () => {
    const names = Array.from({ length: 60 }, (_none, index) => `k${index}`);
    const calls = names.map((name, index) => `o[d("${Buffer.from(name).toString("base64")}")] = ${index};`).join("");
    const source = `function d(t) { let r = ""; for (const c of atob(t)) r += String.fromCharCode(c.charCodeAt(0)); /* ${"x".repeat(400)} */ return r; }
      const o = {}; ${calls} fetch("https://a.example/" + o.k59);`;
    const [request] = await effectsOf("request", source);
    assert.deepEqual(request?.subject.texts, ["https://a.example/59"]);
  });

  test("a program that calls itself without end is read to the end", async () => {
    const { effects } = await readFiles({
      "index.js": `function a(x) { return b(a(x)) } function b(x) { return a(b(x)) } a(1); eval(process.env.X);`,
    });
    assert.equal(onlyEffect(effects, "evaluate").via, "eval");
  });

  test("a decoder that never ends costs its steps and no more", async () => {
    const source = `function d(t) { let r = ""; for (let i = 0; ; i++) r = t.charCodeAt(i % 3) + ""; return r; } fetch("https://a.example/" + d("abc"));`;
    const [request] = await effectsOf("request", source);
    assert.ok(request?.subject.texts.every((text) => text.startsWith("https://a.example/")));
  });

  test("a decoder cannot reach the host", async () => {
    const source = `function d(t) { for (let i = 0; i < 1; i++) t = t.charAt(0); return typeof process + typeof require + typeof WebAssembly.Memory; } fetch(d("abc"));`;
    const [request] = await effectsOf("request", source);
    assert.deepEqual(request?.subject.texts, []);
  });

  test("keys that objects inherit are no keys", async () => {
    const { effects } = await readFiles({
      "index.js": `const o = {}; o.__proto__.x = 1; o["constructor"]["hasOwnProperty"](); "a".__proto__.toString(); [].hasOwnProperty(1);`,
    });
    assert.deepEqual(effects, []);
  });

  test("a broken file is named with a reason and costs no other", async () => {
    const { unparsed, effects } = await readFiles({ "broken.js": "function (", "index.js": "eval(x)" });
    assert.deepEqual([...unparsed.keys()], ["broken.js"]);
    assert.equal(effects.length, 1);
  });
});
