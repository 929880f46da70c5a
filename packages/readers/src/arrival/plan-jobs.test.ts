import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { placeRepository } from "../git/open-parts.ts";
import { makeTree } from "../tree/make-tree.test-support.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "../tree/spool.ts";
import type { FoundRepository } from "./jobs.ts";
import { planJobs, type ReadingJob } from "./plan-jobs.ts";

const spoolFolder = createSpoolFolder();
const spool = openSpool(spoolFolder, "plan");
after(() => removeSpoolFolder(spoolFolder));
const settings = { listed: [], spoolFolder, readers: 2 };

function plan(files: Readonly<Record<string, string>>, ...folders: readonly string[]): readonly ReadingJob[] {
  const tree = makeTree(files, spool);
  const repositories = folders.map((folder): FoundRepository => ({ folder, ...placeRepository(tree, folder) }));
  return planJobs(tree, repositories, settings);
}

/** What the job that reads the past of a repository is sent. */
function sentTo(repository: string, jobs: readonly ReadingJob[]): readonly string[] {
  const job = jobs.find((one) => one.kind === "past" && one.repository === repository);
  return job?.tree.entries.map(({ path }) => path) ?? [];
}

describe("the jobs of an arrival with repositories", () => {
  it("send each what lies in its Git folder and beside it, and nothing of the others", () => {
    const own = ["one/.git/HEAD", "one/index.js", "one/src/main.js"];
    const jobs = plan(
      Object.fromEntries([...own, "two/.git/HEAD", "two/index.js", "README.md"].map((path) => [path, "text"])),
      "one/.git",
      "two/.git",
    );
    assert.deepEqual(sentTo("one/.git", jobs), own);
    assert.deepEqual(sentTo("two/.git", jobs), ["two/.git/HEAD", "two/index.js"]);
  });

  it("send one at the top everything, and a bare one its folder alone", () => {
    const files = {
      ".git/HEAD": "x",
      "app.js": "x",
      "kept.git/HEAD": "x",
      "kept.git/config": "[core]\n\tbare = true\n",
    };
    const jobs = plan(files, ".git", "kept.git");
    assert.deepEqual(sentTo(".git", jobs), Object.keys(files));
    assert.deepEqual(sentTo("kept.git", jobs), ["kept.git/HEAD", "kept.git/config"]);
  });

  it("send one whose files lie elsewhere what lies there", () => {
    const config = "[core]\n\tworktree = ../../site\n";
    const jobs = plan({ "a/.git/HEAD": "x", "a/.git/config": config, "a/b.js": "x", "site/index.js": "x" }, "a/.git");
    assert.deepEqual(sentTo("a/.git", jobs), ["a/.git/HEAD", "a/.git/config", "site/index.js"]);
  });
});

it("empty files are searched for no orders", () => {
  const orders = plan({ "README.md": "Read this.", "empty.md": "" }).find(
    (job) => job.kind === "read" && job.part === "orders",
  );
  assert.deepEqual(
    orders?.tree.entries.map(({ path }) => path),
    ["README.md"],
  );
});
