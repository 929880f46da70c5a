import assert from "node:assert/strict";
import { test } from "node:test";
import { writeCommit, writeLoose, writeTree } from "../../git/writing/objects.test-support.ts";
import { withSpool, writeFiles } from "../../git/writing/trees.test-support.ts";
import { readClone } from "./read-clone.ts";

const tree = writeTree([]);

function clone(commits: readonly ReturnType<typeof writeCommit>[]): Record<string, Buffer | string> {
  const objects = Object.entries(writeLoose([tree, ...commits])).map(([path, bytes]) => [`repo/.git/${path}`, bytes]);
  return {
    "repo/.git/HEAD": "ref: refs/heads/main\n",
    "repo/.git/refs/heads/main": `${commits.at(-1)?.id ?? ""}\n`,
    ...(Object.fromEntries(objects) as Record<string, Buffer>),
  };
}

test("the commits of a clone are listed with who wrote them and by which clock, oldest first", () => {
  const first = writeCommit({ tree, time: 1_500_000_000, author: "Jordan <jordan@example.com>", zone: "+0900" });
  const second = writeCommit({
    tree,
    parents: [first],
    time: 1_600_000_000,
    author: "Sam <sam@example.com>",
    zone: "-0330",
  });
  withSpool((spool) => {
    const { commits, unjudged, partly } = readClone(writeFiles(clone([first, second]), spool), "repo/.git");
    assert.deepEqual(
      commits.map(({ authorName, authorEmail, authoredAt, tree: held }) => [authorName, authorEmail, authoredAt, held]),
      [
        ["Jordan", "jordan@example.com", "2017-07-14T11:40:00+09:00", tree.id],
        ["Sam", "sam@example.com", "2020-09-13T08:56:40-03:30", tree.id],
      ],
    );
    assert.deepEqual([unjudged, partly], [[], []]);
  });
});

test("commits without a readable author are counted, and a missing one is told", () => {
  const odd = writeCommit({
    tree,
    parents: [{ id: "1".repeat(40) }],
    time: 1_500_000_000,
    author: "<nobody@example.com>",
  });
  withSpool((spool) => {
    const { commits, unjudged, partly } = readClone(writeFiles(clone([odd]), spool), "repo/.git");
    assert.deepEqual(commits, []);
    assert.match(JSON.stringify([unjudged, partly]), /no readable author/u);
    assert.match(JSON.stringify([unjudged, partly]), /missing/u);
  });
});
