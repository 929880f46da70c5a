import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { FileFact } from "@doorward/core";
import { readBytes } from "../tree/bytes.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder, type Spool } from "../tree/spool.ts";
import { emptyTree, type Entry, type FileEntry, type Tree } from "../tree/tree.ts";
import { describeSurveyed, readFiles } from "./read-files.ts";

let folder = "";
let spool: Spool;

before(() => {
  folder = createSpoolFolder();
  spool = openSpool(folder, "bytes");
});
after(() => {
  spool.close();
  removeSpoolFolder(folder);
});

function makeFile(path: string, content: string | Uint8Array = "", executable = false): FileEntry {
  const bytes = Buffer.from(content);
  return { kind: "file", path, size: bytes.length, executable, bytes: spool.append(bytes) };
}

/** The facts of files, those included that the survey tells. */
function read(entries: readonly Entry[], oddities: Tree["oddities"] = []): readonly FileFact[] {
  const { files } = readFiles({ ...emptyTree, entries, oddities });
  const surveyed = entries.flatMap((entry) =>
    entry.kind === "file" ? (describeSurveyed(entry, readBytes(entry.bytes, entry.size)) ?? []) : [],
  );
  const known = new Set(files.map(({ at }) => at.path));
  return [...files, ...surveyed.filter(({ at }) => !known.has(at.path))];
}

function tell({ at, type, namedType, oddities }: FileFact): string {
  return [`${at.path}:`, type, "named", namedType, ...oddities].filter((word) => word !== "").join(" ");
}

describe("entries of note", () => {
  it("are files whose content is something else than their name says", () => {
    const program = 'const fs = require("fs");\nmodule.exports = () => eval(fs.readFileSync("a", "utf8"));\n';
    assert.deepEqual(
      read([makeFile("a.woff2", program), makeFile("words.dict", program), makeFile("a.svg", program)]).map(tell),
      ["a.woff2: javascript named woff2", "words.dict: javascript named word-list", "a.svg: javascript named svg"],
    );
  });

  it("are programs under the name of a text", () => {
    const machineCode = "\u007fELF\u0002\u0001\u0001\0\0\0\0\0";
    assert.deepEqual(read([makeFile("words.json", machineCode), makeFile("a.json", "{}")]).map(tell), [
      "words.json: linux-program named json",
    ]);
  });

  it("are files that start when they are opened", () => {
    const entries = [
      makeFile("start.lnk", "x"),
      makeFile("a.command", "#!/bin/sh\n"),
      makeFile("tool", "\u007fELF\u0002\u0001\u0001\0\0\0\0\0"),
    ];
    assert.deepEqual(read(entries).map(tell), [
      "start.lnk: text named windows-shortcut",
      "tool: linux-program named",
      "a.command: shell named shell",
    ]);
  });

  it("are pointers and pages that stand in for a file", () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
    assert.deepEqual(read([makeFile("a.png", pointer)]).map(tell), ["a.png: git-lfs-pointer named png"]);
  });

  it("are links that leave the arrival, hard links, devices and sockets", () => {
    const entries: Entry[] = [
      { kind: "link", path: "a/b", target: "../../c", hard: false },
      { kind: "link", path: "a/hard", target: "a/b", hard: true },
      { kind: "special", path: "dev", what: "device" },
      { kind: "special", path: "sock", what: "socket" },
    ];
    assert.deepEqual(read(entries).map(tell), [
      "a/b: empty named escaping-link",
      "a/hard: empty named hard-link",
      "dev: empty named device",
      "sock: empty named socket",
    ]);
    assert.equal(read(entries)[0]?.linkTarget, "../../c");
  });

  it("carry what the archive was odd about, also where no entry stands", () => {
    const facts = read(
      [makeFile("a.txt", "a\n")],
      [
        { path: "a.txt", oddity: "same-name-twice" },
        { path: "../b", oddity: "escaping-path" },
      ],
    );
    assert.deepEqual(facts.map(tell), ["a.txt: text named text same-name-twice", "../b: empty named escaping-path"]);
  });

  it("say whether they stand among tests", () => {
    assert.deepEqual(
      read([makeFile("test/fixtures/a.exe", "x"), makeFile("a.exe", "x")]).map((fact) => fact.isFixture),
      [true, false],
    );
  });
});

describe("entries without note", () => {
  it("are left out", () => {
    const png = Buffer.from(`89504e470d0a1a0a0000000d49484452${"00".repeat(20)}`, "hex");
    const entries: Entry[] = [
      makeFile("src/a.ts", "export const a = 1;\n"),
      makeFile("logo.png", png),
      makeFile("logo.jpg", png),
      makeFile("empty.png"),
      makeFile("en.dict", "apple\npear\n".repeat(30)),
      makeFile("README.md", "# A\n\nconst a = require('a');\n"),
      { kind: "link", path: "node_modules/.bin/a", target: "../a/cli.js", hard: false },
    ];
    assert.deepEqual(read(entries).map(tell), []);
  });
});

it("reports a file that cannot be read", () => {
  const gone: FileEntry = {
    kind: "file",
    path: "a.png",
    size: 9,
    executable: false,
    bytes: { kind: "file", path: `${folder}/gone` },
  };
  assert.deepEqual(readFiles({ ...emptyTree, entries: [gone] }).unjudged, [
    { path: "a.png", reason: "cannot be read" },
  ]);
});
