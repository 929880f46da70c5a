import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { computeId, sha1Format, sha256Format, type ObjectFormat } from "./object/object.ts";
import { readBytes } from "../tree/bytes.ts";
import { readFolder, readThrough, skipWithoutGit, withGit, withSpool } from "./writing/trees.test-support.ts";

type Git = (...words: string[]) => string;

/** A repository with a bit of everything that Git makes in a year. */
function fillRepository(git: Git, folder: string): void {
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  mkdirSync(join(folder, "src/deep"), { recursive: true });
  for (let round = 0; round < 30; round += 1) {
    write(`src/deep/f${round % 7}.js`, `line ${round}\n`.repeat(200 + round));
    write("package.json", `{ "version": "1.0.${round}" }\n`);
    git("add", "-A");
    git("commit", "-qm", `round ${round}`);
  }
  symlinkSync("src/deep/f1.js", join(folder, "link"));
  git("add", "-A");
  git("commit", "-qm", "link");
  git("checkout", "-qb", "side", "HEAD~5");
  write("side.js", "side\n");
  git("add", "-A");
  git("commit", "-qm", "side");
  git("tag", "-am", "a tag", "v1");
  git("checkout", "-q", "main");
  git("merge", "-qm", "merge", "side");
  write("package.json", "{}\n");
  write("untracked.txt", "untracked\n");
  git("stash", "-qu");
  write("package.json", '{ "amended": true }\n');
  git("commit", "-qam", "before");
  git("commit", "-q", "--amend", "-m", "after", "--date", "2020-01-01T00:00:00Z");
  write("never.txt", "added, never committed\n");
  git("add", "never.txt");
  git("reset", "-q");
  rmSync(join(folder, "never.txt"));
}

/** Compares what is read with what Git itself knows of the repository: every file and commit, and nothing else. */
function compareWithGit(git: Git, folder: string, format: ObjectFormat): void {
  const listed = git("cat-file", "--batch-check", "--batch-all-objects").trim().split("\n");
  const idsOf = (kind: string) =>
    listed
      .filter((line) => line.split(" ")[1] === kind)
      .map((line) => line.split(" ")[0] ?? "")
      .toSorted();
  withSpool((spool) => {
    const tree = readFolder(folder);
    const { snapshots, history, steps, report } = readThrough(tree, ".git", { spool });
    const files = [
      ...tree.entries.filter(({ path }) => !path.startsWith(".git/")),
      ...snapshots.flatMap(({ entries }) => entries),
    ];
    const contents = files.flatMap((entry) => {
      if (entry.kind === "file") return [readBytes(entry.bytes, entry.size)];
      return entry.kind === "link" ? [Buffer.from(entry.target)] : [];
    });
    for (const file of steps.flatMap((step) => step.files)) {
      const bytes = history.read(file);
      assert.equal(bytes?.length, file.size);
      if (bytes !== undefined) contents.push(bytes);
    }
    const ids = new Set(contents.map((bytes) => computeId(format, "blob", bytes)));
    assert.deepEqual([...ids].toSorted(), idsOf("blob"));
    const commits = steps.flatMap((step) => (step.kind === "commit" ? [step.id] : []));
    assert.deepEqual(commits.toSorted(), idsOf("commit"));
    assert.deepEqual(report.unjudged, []);
    assert.deepEqual(
      snapshots.map(({ snapshot }) => snapshot.name),
      ["stash", "side"],
    );
    assert.ok(report.oddities.some(({ kind, measure }) => kind === "older-author-date" && measure > 1000));
  });
}

for (const format of [sha1Format, sha256Format])
  test(
    `what Git wrote is read whole: ${format.hash}, loose, packed, and without index`,
    { skip: skipWithoutGit },
    () => {
      withGit((git, folder) => {
        git("init", "-q", "-b", "main", `--object-format=${format.hash}`);
        fillRepository(git, folder);
        compareWithGit(git, folder, format);
        git("gc", "-q");
        compareWithGit(git, folder, format);
      });
    },
  );

test("a pack whose index is gone is indexed again", { skip: skipWithoutGit }, () => {
  withGit((git, folder) => {
    git("init", "-q", "-b", "main");
    fillRepository(git, folder);
    git("repack", "-adq");
    git("prune", "--expire=now");
    withSpool((spool) => {
      const tree = readFolder(folder);
      const bare = { ...tree, entries: tree.entries.filter(({ path }) => !path.endsWith(".idx")) };
      const [whole, scanned] = [tree, bare].map((one) => readThrough(one, ".git", { spool }).past);
      assert.deepEqual(scanned, whole);
    });
  });
});

test("a clone that is shallow or partial is read as far as it goes", { skip: skipWithoutGit }, () => {
  withGit((git, folder) => {
    git("init", "-q", "-b", "main", "source");
    const inSource: Git = (...words) => git("-C", "source", ...words);
    fillRepository(inSource, join(folder, "source"));
    inSource("config", "uploadpack.allowFilter", "true");
    git("clone", "-q", "--depth", "2", `file://${folder}/source`, "shallow");
    git("clone", "-q", "--filter=blob:none", `file://${folder}/source`, "partial");
    withSpool((spool) => {
      const shallow = readThrough(readFolder(join(folder, "shallow")), ".git", { spool }).report;
      assert.deepEqual(shallow.unjudged, []);
      assert.deepEqual(shallow.partly, [
        { path: ".git", reason: "its older history was not delivered (shallow clone)" },
      ]);
      const partial = readThrough(readFolder(join(folder, "partial")), ".git", { spool }).report;
      assert.match(
        partial.unjudged.map(({ reason }) => reason).join(),
        /left at a server \(partial clone\) in its branches/u,
      );
    });
  });
});
