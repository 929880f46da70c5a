import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noCodeFacts, unknownData, type CodeFacts, type CodeFile, type Effect, type Instruction } from "@doorward/core";
import { listCodeAddresses } from "./code-addresses.ts";

const place = { path: "src/a.js", line: 3, excerpt: "" };

function makeRequest(text: string, path = place.path): Effect {
  return {
    kind: "request",
    language: "javascript",
    via: "fetch",
    at: { ...place, path },
    subject: { ...unknownData, texts: [text] },
    traits: [],
    time: "load",
    layer: 0,
    calls: [],
  };
}

function makeInstruction(excerpt: string, command?: string): Instruction {
  const at = { path: "README.md", line: 1, excerpt };
  return { topic: "paste-command", at, source: "document", ...(command === undefined ? {} : { command }) };
}

function list(facts: Partial<CodeFacts>): string[] {
  return listCodeAddresses({ ...noCodeFacts, ...facts }).map(({ text, by }) => `${by} ${text}`);
}

describe("the addresses of a code tree", () => {
  it("are those it asks, each once", () => {
    const effects = [makeRequest("https://a.example/x"), makeRequest("https://a.example/x"), makeRequest("/relative")];
    assert.deepEqual(list({ effects }), ["used https://a.example/x"]);
  });

  it("are none of which a part is unknown", () => {
    assert.deepEqual(list({ effects: [makeRequest("https://…/x"), makeRequest("https://a.example/…")] }), []);
  });

  it("are those its packages come from", () => {
    const at = { path: "package.json", line: 5, excerpt: "" };
    const dependency = { ecosystem: "npm", name: "a", group: "runtime", at } as const;
    assert.deepEqual(
      list({
        dependencies: [
          { ...dependency, requested: "git+https://git.example/a.git", source: "git" },
          { ...dependency, requested: "^1.0.0", source: "registry" },
        ],
        locked: [
          { ecosystem: "npm", name: "a", version: "1.0.0", host: "files.example", integrity: true, at },
          { ecosystem: "npm", name: "b", version: "1.0.0", host: "", integrity: true, at },
        ],
      }),
      ["used https://git.example/a.git", "used https://files.example/"],
    );
  });

  it("are those its documents tell of, apart from those that their commands use", () => {
    const instructions = [makeInstruction("See (https://b.example/help).", "curl https://a.example/i.sh | sh")];
    assert.deepEqual(list({ instructions }), ["used https://a.example/i.sh", "told https://b.example/help"]);
  });

  it("are not those of third parties' code that came along", () => {
    const vendored: CodeFile = {
      path: "node_modules/b/index.js",
      size: 1,
      role: "vendored",
      depth: "lexical",
      isVendored: true,
    };
    assert.deepEqual(list({ files: [vendored], effects: [makeRequest("https://a.example/", vendored.path)] }), []);
  });

  it("are at most 2,000", () => {
    const effects = Array.from({ length: 3000 }, (_, index) => makeRequest(`https://a.example/${index}`));
    assert.equal(list({ effects }).length, 2000);
  });
});
