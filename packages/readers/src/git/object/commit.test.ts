import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { writeBlob, writeCommit, writeTag, writeTree } from "../writing/objects.test-support.ts";
import { readCommit, readCommitText, readTagTarget } from "./commit.ts";
import { sha1Format } from "./object.ts";

const tree = writeTree([]);

test("a commit tells its tree, its parents, who and when", () => {
  const parents = [writeBlob("1"), writeBlob("2")];
  const written = writeCommit({
    tree,
    parents,
    text: "Subject\n\nBody\n",
    time: 1_700_000_100,
    authorTime: 1_600_000_000,
  });
  assert.deepEqual(readCommit(written.bytes, sha1Format), {
    tree: tree.id,
    parents: parents.map(({ id }) => id),
    author: { name: "Ann", email: "ann@work.example", time: 1_600_000_000, offset: 0 },
    committer: { name: "Ann", email: "ann@work.example", time: 1_700_000_100, offset: 0 },
    subject: "Subject",
  });
  assert.equal(readCommitText(written.bytes, 1000), "Subject\n\nBody\n");
  assert.equal(readCommitText(written.bytes, 3), "Sub");
});

function readAuthor(zone: string) {
  const text = `tree ${tree.id}\nauthor Ann <a@b.example> 1700000000${zone}\n\nx`;
  return readCommit(Buffer.from(text), sha1Format)?.author;
}

test("the clock that was looked at is told in minutes", () => {
  assert.deepEqual([readAuthor(" +0545")?.offset, readAuthor(" -0330")?.offset], [345, -210]);
  for (const zone of ["", " ", " +9", " east", " -0000"])
    assert.deepEqual([readAuthor(zone)?.offset, readAuthor(zone)?.time], [0, 1_700_000_000], zone);
});

test("lines of a signature are no headers", () => {
  const lines = [
    `tree ${tree.id}`,
    "gpgsig -----BEGIN",
    ` parent ${tree.id}`,
    " author Eve <e@e.example> 1 +0000",
    "",
    "x",
  ];
  const commit = readCommit(Buffer.from(lines.join("\n")), sha1Format);
  assert.deepEqual([commit?.parents, commit?.author.name], [[], ""]);
});

test("who and when are empty when they cannot be read", () => {
  for (const author of ["", "no address 5 +0000", ">< 5", "A <a> notatime", "A <a> 99999999999999999999 +0"]) {
    const commit = readCommit(writeCommit({ tree, author }).bytes, sha1Format);
    assert.equal(commit?.author.time, 0, author);
  }
});

test("a commit without a tree is none", () => {
  assert.equal(readCommit(Buffer.from("author A <a> 1 +0000\n\nx"), sha1Format), undefined);
  assert.equal(readCommit(Buffer.from(`tree ${"z".repeat(40)}\n\nx`), sha1Format), undefined);
});

test("a huge message and a million parents are cut", () => {
  const parents = Array.from({ length: 20_000 }, () => tree);
  const commit = readCommit(writeCommit({ tree, parents, text: "m".repeat(30_000_000) }).bytes, sha1Format);
  assert.deepEqual([commit?.parents.length, commit?.subject.length], [1000, 200]);
});

test("a tag leads to what it marks", () => {
  const commit = writeCommit({ tree });
  assert.equal(readTagTarget(writeTag(commit).bytes, sha1Format), commit.id);
  assert.equal(readTagTarget(Buffer.from("object 12"), sha1Format), undefined);
});

test("random bytes never throw", () => {
  const line = fc.oneof(fc.constantFrom("tree ", "parent ", "author ", "\n\n", "<", "> ", tree.id), fc.string());
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      readCommit(Buffer.from(lines.join("\n")), sha1Format);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
