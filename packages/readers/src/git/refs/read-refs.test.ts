import assert from "node:assert/strict";
import { test } from "node:test";
import { sha1Format } from "../object/object.ts";
import { pickRepositoryFiles } from "../repository-files.ts";
import { withSpool, writeFiles, type WrittenFiles } from "../writing/trees.test-support.ts";
import { readRefs, type Refs } from "./read-refs.ts";
import { readReflogIds } from "./reflog.ts";

const [one, two, three] = ["1", "2", "3"].map((digit) => digit.repeat(40)) as [string, string, string];

function read(files: WrittenFiles, most = 1000): Refs {
  return withSpool((spool) => readRefs(pickRepositoryFiles(writeFiles(files, spool), ""), sha1Format, most));
}

test("a file under refs goes before the same name in packed-refs", () => {
  const refs = read({
    HEAD: "ref: refs/heads/main\n",
    "refs/heads/main": `${one}\n`,
    "packed-refs": `# pack-refs with: peeled fully-peeled sorted \n${two} refs/heads/main\n${two} refs/tags/v1\n^${three}\n`,
  });
  assert.deepEqual(refs.named, [
    { name: "refs/heads/main", id: one },
    { name: "refs/tags/v1", id: two },
  ]);
  assert.deepEqual([refs.head, refs.headBranch], [{ name: "HEAD", id: one }, "refs/heads/main"]);
});

test("HEAD may name a commit, a branch that does not exist yet, or nothing that Git understands", () => {
  assert.deepEqual(read({ HEAD: `${one}\n` }).head?.id, one);
  const unborn = read({ HEAD: "ref: refs/heads/main\n" });
  assert.deepEqual([unborn.head, unborn.headBranch], [undefined, "refs/heads/main"]);
  for (const HEAD of ["", "ref:", "main", "\0\0", "f".repeat(39), "g".repeat(40)])
    assert.equal(read({ HEAD }).head, undefined, HEAD);
});

test("HEAD as a link is read as a name and not followed", () => {
  assert.equal(read({ HEAD: { link: "refs/heads/main" }, "refs/heads/main": one }).head?.id, one);
  assert.equal(read({ HEAD: { link: "/etc/passwd" } }).head, undefined);
});

test("names that name each other end", () => {
  const refs = read({
    HEAD: "ref: refs/heads/a",
    "refs/heads/a": "ref: refs/heads/b",
    "refs/heads/b": "ref: refs/heads/a",
  });
  assert.deepEqual([refs.head, refs.named], [undefined, []]);
});

test("a file that is no name, such as a desktop.ini, is told and harms nothing", () => {
  const refs = read({ "refs/heads/main": one, "refs/heads/desktop.ini": "[.ShellClassInfo]\r\nIconFile=x" });
  assert.deepEqual([refs.named.length, refs.broken], [1, ["refs/heads/desktop.ini"]]);
});

test("names that are words of JavaScript are names like others", () => {
  const refs = read({ "packed-refs": `${one} refs/heads/__proto__\n${two} refs/heads/constructor\n` });
  assert.deepEqual(
    refs.named.map(({ name }) => name),
    ["refs/heads/__proto__", "refs/heads/constructor"],
  );
});

test("a million names are cut at the limit and said to be", () => {
  const packed = Buffer.alloc(1_000_000 * 57);
  for (let index = 0; index < 1_000_000; index += 1)
    packed.write(
      `${String(index).padStart(40, "0")} refs/tags/${String(index).padStart(5, "0")}\n`,
      index * 57,
      "latin1",
    );
  const refs = read({ "packed-refs": packed }, 5000);
  assert.deepEqual([refs.named.length, refs.cut], [5000, true]);
});

function writeLog(...ids: readonly string[]): string {
  const lines = ids.map(
    (id, index) => `${ids[index - 1] ?? "0".repeat(40)} ${id} Ann <ann@work.example> 1700000000 +0000\tWIP`,
  );
  return `${lines.join("\n")}\n`;
}

test("the stash keeps its older entries in its reflog", () => {
  const refs = read({ "refs/stash": two, "logs/refs/stash": writeLog(one, two) });
  assert.deepEqual(refs.stashes, [
    { name: "stash@{0}", id: two },
    { name: "stash@{1}", id: one },
  ]);
  assert.deepEqual(refs.remembered, [two, one]);
});

test("what Git remembers outside of names is found", () => {
  const refs = read({
    ORIG_HEAD: one,
    FETCH_HEAD: `${two}\t\tbranch 'x' of https://work.example/x\n${three}\tnot-for-merge\tbranch 'y'\n`,
    "worktrees/w/HEAD": one,
    HEAD: two,
  });
  assert.deepEqual(refs.remembered.toSorted(), [one, two, three]);
});

test("a reflog without line ends, or of noise, ends", () => {
  assert.deepEqual(readReflogIds(Buffer.alloc(5_000_000, "z"), sha1Format, 1000), []);
  assert.deepEqual(readReflogIds(Buffer.alloc(5_000_000, "\n"), sha1Format, 1000), []);
  assert.deepEqual(readReflogIds(Buffer.from(`${one} ${two}`), sha1Format, 10), [two, one]);
});
