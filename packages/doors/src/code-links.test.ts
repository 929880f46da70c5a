import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  noCodeFacts,
  noPolicy,
  unknownData,
  type CodeFacts,
  type Effect,
  type Finding,
  type ListedLink,
} from "@doorward/core";
import { noList, openLinkReader, type LinkList } from "@doorward/readers/link";
import { findInCodeLinks } from "./code-links.ts";

const at = { path: "src/a.js", line: 3, column: 5, excerpt: "fetch(address)" };
const imitation = "https://metamask-login.example/api";
const hidden = "https://zoom.us@files.example/a.sh";

function makeRequest(text: string): Effect {
  const subject = { ...unknownData, texts: [text] };
  return {
    kind: "request",
    language: "javascript",
    via: "fetch",
    at,
    subject,
    traits: [],
    time: "load",
    layer: 0,
    calls: [],
  };
}

function find(facts: Partial<CodeFacts>, { lists = noList, known = [] }: { lists?: LinkList; known?: Finding[] } = {}) {
  const reader = openLinkReader({ policy: noPolicy, lists, today: "2026-11-26" });
  return findInCodeLinks({ ...noCodeFacts, ...facts }, reader, known);
}

describe("what is taken over from the links of a code tree", () => {
  it("is an imitated name, at the place where the address is asked", () => {
    const [finding] = find({ effects: [makeRequest(imitation)] });
    assert.equal(finding?.family, "impersonation");
    const [evidence] = finding?.evidence ?? [];
    assert.deepEqual([evidence?.path, evidence?.line, evidence?.column], [at.path, at.line, at.column]);
  });

  it("is a hidden host and a listed one, wherever they stand", () => {
    const told = { path: "README.md", line: 1, excerpt: `Download ${hidden} first.` };
    const instructions = [{ topic: "paste-command", at: told, source: "document" } as const];
    assert.ok(find({ instructions }).some(({ strength, family }) => strength === "decisive" && family === "disguise"));
    const row: ListedLink = {
      source: "test",
      label: "malware",
      since: "2026-11-20",
      entry: "files.example",
      reach: "domain",
      effect: "block",
    };
    const lists: LinkList = { sources: [], find: ({ host }) => (host?.site === "files.example" ? [row] : []) };
    const locked = [
      { ecosystem: "npm", name: "a", version: "1.0.0", host: "files.example", integrity: true, at } as const,
    ];
    assert.ok(find({ locked }, { lists }).some(({ family }) => family === "listed"));
  });

  it("is nothing that is everyday in a project", () => {
    for (const link of [
      "https://bit.ly/3abc",
      "https://api.github.com/repos/a/b",
      "https://files.example/a.tgz",
      "http://localhost:3000/api",
      "http://192.168.1.7:8080/",
      "https://zoom-clone.vercel.app/api",
      "https://abc.ngrok.io/hook",
      "https://registry.npmjs.org/a/-/a-1.0.0.tgz",
    ])
      assert.deepEqual(find({ effects: [makeRequest(link)] }), [], link);
  });

  it("is no imitation that a sentence only tells of", () => {
    const told = { path: "README.md", line: 1, excerpt: `Beware of ${imitation} and the like.` };
    assert.deepEqual(find({ instructions: [{ topic: "paste-command", at: told, source: "document" }] }), []);
  });

  it("is no second sign for what a rule about code saw at the same place", () => {
    const number = "http://3405803777/a.sh";
    const strong = find({ effects: [makeRequest(number)] }).filter(({ strength }) => strength === "strong");
    assert.ok(strong.some(({ family }) => family === "disguise"));
    const known: Finding = {
      rule: "code/test",
      title: "A test.",
      strength: "strong",
      family: "loader",
      techniques: [],
      evidence: [at],
      chain: [],
    };
    const left = find({ effects: [makeRequest(number)] }, { known: [known] });
    assert.deepEqual(
      left.filter(({ strength, family }) => strength === "strong" && family === "disguise"),
      [],
    );
  });
});
