import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Spool } from "../../tree/spool.ts";
import { writeBlob, writeCommit, writeLoose, writeTag, writeTree } from "./objects.test-support.ts";
import { writeDelta, writePack, writePackIndex, type PackItem } from "./packs.test-support.ts";
import { readThrough, withSpool, writeFiles, type WrittenFiles } from "./trees.test-support.ts";

/** One change to one file of a repository. `at` and `length` are parts of the file's length. */
interface Damage {
  readonly file: number;
  readonly what: "flip" | "cut" | "insert" | "repeat" | "remove" | "swap";
  readonly at: number;
  readonly bytes: Uint8Array;
}

const limits = {
  refs: 50,
  packs: 3,
  unindexedObjects: 100,
  objectBytes: 100_000,
  deltaDepth: 20,
  workBytes: 5_000_000,
  tips: 4,
  tipEntries: 500,
  tipBytes: 500_000,
  treeDepth: 20,
  comparisons: 2000,
  commits: 30,
  historyFiles: 100,
  historyBytes: 500_000,
};

const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.nat(1000),
  what: fc.constantFrom("flip", "cut", "insert", "repeat", "remove", "swap"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
});

/** A tree of any rows or a commit of any parents, where numbers choose among the objects made before. */
const wild = fc.record({
  rows: fc.array(
    fc.tuple(
      fc.constantFrom("40000", "100644", "100755", "120000", "160000", "0", "777777"),
      fc.oneof(fc.constantFrom("..", ".git", "", "a", "a/b", "\\", "__proto__", "C:x"), fc.string({ maxLength: 4 })),
      fc.nat(1000),
    ),
    { maxLength: 6 },
  ),
  tree: fc.nat(1000),
  parents: fc.array(fc.nat(1000), { maxLength: 3 }),
  time: fc.integer({ min: -1e12, max: 1e12 }),
});

/**
 * Reads repositories that were damaged or made up by chance, and checks that each ends within its limits, throws nothing
 * and lets no path escape. Throws the failed check, with the damage that made it fail.
 */
export function fuzzRepositories({ seed, runs }: { readonly seed: number; readonly runs: number }): void {
  const whole = writeRepository();
  withSpool((spool) => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
        checkReading(damages.reduce(applyDamage, whole), spool);
      }),
      { seed, numRuns: runs },
    );
    fc.assert(
      fc.property(fc.array(wild, { minLength: 1, maxLength: 12 }), (pieces) => {
        checkReading(writeWild(pieces), spool);
      }),
      { seed, numRuns: runs },
    );
  });
}

function writeWild(pieces: readonly (typeof wild extends fc.Arbitrary<infer T> ? T : never)[]): WrittenFiles {
  const objects = [writeBlob("x")];
  const choose = (index: number) => objects[index % objects.length] ?? writeBlob("");
  for (const { rows, tree, parents, time } of pieces) {
    objects.push(writeTree(rows.map(([mode, name, index]) => [mode, name.replaceAll("\0", ""), choose(index)])));
    objects.push(writeCommit({ tree: choose(tree), parents: parents.map(choose), time }));
  }
  const refs = Object.fromEntries(objects.map(({ id }, index) => [`refs/heads/b${index}`, id]));
  return { HEAD: "ref: refs/heads/b2\n", ...refs, ...writeLoose(objects) };
}

function checkReading(files: WrittenFiles, spool: Spool): void {
  const { delivered, snapshots, steps, past, report, history } = readThrough(writeFiles(files, spool), "", {
    spool,
    limits,
  });
  const trees = [...snapshots, ...(delivered === undefined ? [] : [delivered])];
  assert.ok(snapshots.length <= limits.tips);
  assert.ok(past.length <= limits.historyFiles + 1);
  const paths = [...trees.flatMap(({ entries }) => entries), ...steps.flatMap((step) => step.files)].map(
    ({ path }) => path,
  );
  for (const path of paths) assert.doesNotMatch(path, /(?:^|[/\\])(?:\.{1,2} *)?(?:[/\\]|$)/u);
  assert.ok(report.unjudged.length + report.partly.length < 40);
  for (const step of steps.slice(0, 3)) if (step.kind === "commit") history.treeOf(step.id);
}

function applyDamage(files: WrittenFiles, { file, what, at, bytes }: Damage): WrittenFiles {
  const names = Object.keys(files);
  const name = names[file % names.length] ?? "";
  const content = files[name];
  if (!Buffer.isBuffer(content)) return files;
  const place = Math.floor(at * content.length);
  const [before, after] = [content.subarray(0, place), content.subarray(place)];
  const damaged = {
    flip: Buffer.concat([before, bytes, after.subarray(bytes.length)]),
    cut: before,
    insert: Buffer.concat([before, bytes, after]),
    repeat: Buffer.concat([before, after, after]),
    remove: Buffer.concat([before, after.subarray(bytes.length)]),
    swap: files[names[(file + 1) % names.length] ?? ""] ?? content,
  };
  return { ...files, [name]: damaged[what] };
}

/** A small repository that has everything: loose objects, packs with both deltas, tags, reflogs, a stash. */
function writeRepository(): WrittenFiles {
  const blobs = Array.from({ length: 12 }, (_, index) => writeBlob(`ab content ${index} `.repeat(20 + index)));
  const trees = blobs.map((blob, index) =>
    writeTree([
      ["100644", "config.js", blob],
      ["40000", "folder", writeTree([["100755", `f${index % 3}`, blobs[(index * 5) % 12] ?? blob]])],
      ["120000", "link", writeBlob("folder/f1")],
    ]),
  );
  const folders = blobs.map((blob, index) => writeTree([["100755", `f${index % 3}`, blobs[(index * 5) % 12] ?? blob]]));
  const commits: ReturnType<typeof writeCommit>[] = [];
  for (const [index, tree] of trees.entries())
    commits.push(writeCommit({ tree, parents: commits.slice(-1 - (index % 2)), time: 1_700_000_000 + index * 90_000 }));
  const [first, second] = [blobs[0] ?? writeBlob(""), blobs[1] ?? writeBlob("")];
  const delta = writeDelta(first.bytes.length, second.bytes.length, [[0, 2], second.bytes.subarray(2)]);
  const packed: PackItem[] = [
    first,
    { kind: "offset-delta", id: second.id, delta, back: 1 },
    ...blobs.slice(2),
    ...folders,
    ...trees.slice(0, 9),
    ...commits.slice(0, 9),
  ];
  const pack = writePack(packed);
  const lonely = writePack([first, { kind: "id-delta", id: second.id, delta, base: first.id }, ...trees.slice(9)]);
  const tag = writeTag(commits[3] ?? first);
  const tip = commits.at(-1)?.id ?? "";
  const texts = {
    HEAD: "ref: refs/heads/main\n",
    config: "[core]\n\trepositoryformatversion = 0\n",
    "refs/heads/main": `${tip}\n`,
    "refs/stash": `${commits[5]?.id}\n`,
    "packed-refs": `${commits[7]?.id} refs/heads/other\n${tag.id} refs/tags/v1\n`,
    "logs/HEAD": `${commits[2]?.id} ${tip} Ann <ann@work.example> 1700000000 +0000\tcommit\n`,
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)])),
    "objects/pack/pack-1.pack": pack.bytes,
    "objects/pack/pack-1.idx": writePackIndex(pack.items),
    "objects/pack/pack-2.pack": lonely.bytes,
    ...writeLoose([...trees.slice(9), ...commits.slice(9), tag, writeBlob("folder/f1")]),
  };
}
