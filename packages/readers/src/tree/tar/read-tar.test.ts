import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { seeBytes, type Seen } from "../open.test-support.ts";
import { readFixture, writeWords } from "../packed/packed.test-support.ts";
import { writePax, writeTar, writeTarMember, type WrittenTarMember } from "./tar.test-support.ts";

const clean = { oddities: [], reasons: [] };

async function see(members: readonly WrittenTarMember[]): Promise<Seen> {
  return seeBytes(writeTar(members), "a.tar");
}

function tellOdd({ tree, reasons }: Seen) {
  return { oddities: tree.oddities, reasons };
}

describe("a tar", () => {
  it("gives its files in every dialect", async () => {
    for (const magic of ["posix", "gnu", "v7"] as const) {
      const seen = await see([
        { name: "a/", type: "5", magic },
        { name: "a/run.sh", content: "#!", mode: 0o755, magic },
        { name: "b", content: "b".repeat(2_000_000), magic },
      ]);
      assert.deepEqual(tellOdd(seen), clean);
      assert.deepEqual(seen.paths, ["a/run.sh", "b"]);
      assert.equal(seen.file("a/run.sh")?.executable, true);
      assert.equal(seen.file("b")?.executable, false);
      assert.equal(seen.texts.get("b")?.length, 2_000_000);
    }
  });

  it("is known in any packing, whatever the file is called", async () => {
    const bytes = writeTar([{ name: "one.txt", content: "one\n" }]);
    for (const packed of [bytes, gzipSync(bytes), zstdCompressSync(bytes), readFixture("tarXz")]) {
      const seen = await seeBytes(packed, "photo.jpg");
      assert.deepEqual(tellOdd(seen), clean);
      assert.equal(seen.form, "archive");
      assert.equal(seen.texts.get("one.txt"), "one\n");
    }
  });

  it("knows old folders by their name and passes over a tape's label", async () => {
    const seen = await see([
      { name: "folder/", magic: "v7" },
      { name: "folder/a", content: "a", magic: "v7" },
      { name: "Backup", type: "V", magic: "gnu" },
      { name: "folder/", type: "D", content: "Ya\0\0", magic: "gnu" },
    ]);
    assert.deepEqual(seen.paths, ["folder/a"]);
  });

  it("joins prefixes, long names and records", async () => {
    const long = `${"long/".repeat(40)}name`;
    const seen = await see([
      { name: "name", prefix: "prefix", content: "1" },
      { name: "././@LongLink", type: "L", content: `gnu/${long}\0`, magic: "gnu" },
      { name: "cut", content: "2", magic: "gnu" },
      writePax([
        ["path", `pax/${long}`],
        ["comment", "__proto__"],
      ]),
      { name: "cut", content: "3" },
      { name: "next", content: "4" },
    ]);
    assert.deepEqual(Object.fromEntries(seen.texts), {
      [`gnu/${long}`]: "2",
      next: "4",
      [`pax/${long}`]: "3",
      "prefix/name": "1",
    });
  });

  it("lets records for all members hold until others come", async () => {
    const seen = await see([
      writePax([["path", "global"]], "g"),
      { name: "a", content: "1" },
      writePax([["path", "own"]]),
      { name: "b", content: "2" },
    ]);
    assert.deepEqual(seen.paths, ["global", "own"]);
  });

  it("keeps links and special files; a hard link to a member is that file once more", async () => {
    const seen = await see([
      { name: "file", content: "content" },
      { name: ".vscode/tasks.json", type: "1", linkName: "./file" },
      { name: "outside", type: "1", linkName: "/etc/passwd" },
      { name: "link", type: "2", linkName: "../../x" },
      { name: "device", type: "3" },
      { name: "pipe", type: "6" },
    ]);
    assert.equal(seen.texts.get(".vscode/tasks.json"), "content");
    assert.equal(seen.file(".vscode/tasks.json")?.hardLinkTo, "file");
    assert.deepEqual(seen.tree.entries.slice(1), [
      { kind: "special", path: "device", what: "device" },
      seen.file("file"),
      { kind: "link", path: "link", target: "../../x", hard: false },
      { kind: "link", path: "outside", target: "/etc/passwd", hard: true },
      { kind: "special", path: "pipe", what: "pipe" },
    ]);
  });

  it("says which paths go through a link", async () => {
    const seen = await see([
      { name: "out", type: "2", linkName: "/tmp" },
      { name: "inside", type: "2", linkName: ".vscode" },
      { name: "out/a/b", content: "x" },
      { name: "inside/tasks.json", content: "x" },
      { name: "outside/c", content: "x" },
    ]);
    assert.deepEqual(seen.odd("escaping-path"), ["inside/tasks.json", "out/a/b"]);
  });

  it("keeps names that are not UTF-8, and every version of a name", async () => {
    const seen = await see([
      { name: Buffer.from("\xe4.txt", "latin1"), content: "x" },
      { name: "twice", content: "1" },
      { name: "twice", content: "2" },
    ]);
    assert.deepEqual(Object.fromEntries(seen.texts), { "earlier-1!/twice": "1", twice: "2", "ä.txt": "x" });
    assert.deepEqual(seen.odd("same-name-twice"), ["earlier-1!/twice", "twice"]);
  });
});

describe("a tar with holes in its files", () => {
  const filled = `ab${"\0".repeat(1022)}cd${"\0".repeat(998)}`;
  const map = ["0", "2", "1024", "2"];

  it("fills the holes, in each of four forms", async () => {
    const forms: readonly (readonly WrittenTarMember[])[] = [
      [{ name: "s", type: "S", content: "abcd", magic: "gnu", sparse: { map: [0, 2, 1024, 2], size: 2024 } }],
      [
        writePax([
          ["GNU.sparse.size", "2024"],
          ["GNU.sparse.offset", "0"],
          ["GNU.sparse.numbytes", "2"],
          ["GNU.sparse.offset", "1024"],
          ["GNU.sparse.numbytes", "2"],
        ]),
        { name: "s", content: "abcd" },
      ],
      [
        writePax([
          ["GNU.sparse.name", "s"],
          ["GNU.sparse.size", "2024"],
          ["GNU.sparse.map", map.join(",")],
        ]),
        { name: "GNUSparseFile.0/s", content: "abcd" },
      ],
      [
        writePax([
          ["GNU.sparse.major", "1"],
          ["GNU.sparse.name", "s"],
          ["GNU.sparse.realsize", "2024"],
        ]),
        { name: "GNUSparseFile.0/s", content: `${["2", ...map].join("\n")}\n`.padEnd(512, "\0").concat("abcd") },
      ],
    ];
    for (const members of forms) {
      const seen = await see([...members, { name: "next", content: "x" }]);
      assert.deepEqual(tellOdd(seen), clean);
      assert.equal(seen.texts.get("s"), filled);
      assert.equal(seen.texts.get("next"), "x");
    }
  });

  it("does not fill more than files may hold", async () => {
    const seen = await see([
      {
        name: "s",
        type: "S",
        content: "abcd",
        magic: "gnu",
        sparse: { map: [0, 2, 4_000_000_000, 2], size: 4_100_000_000 },
      },
    ]);
    assert.equal(seen.texts.get("s"), "abcd");
    assert.deepEqual(seen.reasons, ["s: larger than 64 MB"]);
  });

  it("says that a map makes no sense", async () => {
    for (const bad of [
      [4, 2, 0, 2],
      [0, 2, 1024, 4000],
      [0, 2000, 2000, 24],
    ]) {
      const sparse = { map: bad, size: 2024 };
      const seen = await see([{ name: "s", type: "S", content: "abcd", magic: "gnu", sparse }, { name: "next" }]);
      assert.deepEqual(seen.reasons, ["s: its map of holes is broken"]);
      assert.deepEqual(seen.paths, ["next"]);
    }
  });
});

describe("a tar that lies or is broken", () => {
  it("says that a record and a header disagree on a size", async () => {
    const inner = writeTar([{ name: "hidden", content: "x" }]);
    const seen = await see([
      writePax([["size", String(inner.length)]]),
      { name: "a", content: inner, size: 0 },
      { name: "b", content: "x" },
    ]);
    assert.deepEqual(seen.odd("lying-archive"), ["a"]);
    assert.deepEqual(seen.paths, ["a", "a!/hidden", "b"]);
  });

  it("says that a link claims content, and reads what that may hide", async () => {
    const seen = await see([
      { name: "l", type: "2", linkName: "x", size: 1024 },
      { name: "hidden", content: "x" },
    ]);
    assert.deepEqual(seen.odd("lying-archive"), ["l"]);
    assert.deepEqual(seen.paths, ["hidden", "l"]);
  });

  it("goes on behind its end", async () => {
    const bytes = Buffer.concat([writeTar([{ name: "a" }]), writeTar([{ name: "b" }]), Buffer.alloc(700, 7)]);
    const seen = await seeBytes(bytes, "a.tar");
    assert.deepEqual(seen.paths, ["a", "b"]);
    assert.deepEqual(seen.odd("data-around-archive"), ["a.tar"]);
  });

  it("finds the next header behind nonsense", async () => {
    const bytes = Buffer.concat([writeTarMember({ name: "a" }), Buffer.alloc(1536, 7), writeTar([{ name: "b" }])]);
    const seen = await seeBytes(bytes, "a.tar");
    assert.deepEqual(seen.paths, ["a", "b"]);
    assert.deepEqual(seen.reasons, ["a.tar: the archive is broken after 1 members"]);
  });

  it("gives what is left of a member that is cut off", async () => {
    for (const length of [600, 700_000]) {
      const bytes = writeTar([{ name: "a", content: "x".repeat(3_000_000) }]).subarray(0, 512 + length);
      for (const packed of [bytes, gzipSync(bytes)]) {
        const seen = await seeBytes(packed, "a.tar");
        assert.equal(seen.texts.get("a"), "x".repeat(length));
        assert.deepEqual(seen.reasons, ["a: the archive is cut off"]);
      }
    }
  });

  it("says that a packed tar is cut off", async () => {
    const words = writeWords(7, 20_000);
    const packed = gzipSync(
      writeTar([
        { name: "a", content: "x" },
        { name: "b", content: words },
      ]),
    );
    const seen = await seeBytes(packed.subarray(0, packed.length - 400), "a.tgz");
    assert.equal(seen.texts.get("a"), "x");
    assert.deepEqual(seen.reasons.length > 0, true);
  });

  it("does not believe impossible sizes and records", async () => {
    const seen = await see([
      writePax([["size", "-1"]]),
      { name: "a" },
      { name: "b", type: "x", content: "999999 path=\n" },
      { name: "c", content: "x" },
      { name: "d", type: "x", content: "12 path=../x" },
      { name: "e", content: "x" },
    ]);
    assert.deepEqual(seen.paths, ["c", "e"]);
    assert.deepEqual(seen.reasons, ["a.tar: the archive is broken after 0 members"]);
  });
});
