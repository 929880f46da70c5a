import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Problem } from "@doorward/core";
import { findWanted, readAdvertised } from "./advertised.ts";
import type { Wanted } from "./git-address.ts";
import { fetchRepository } from "./git-repository.ts";
import { serveRepositories, skipWithoutGit, withFolder, withServer } from "./servers.test-support.ts";

const needsGit = { skip: skipWithoutGit };
const head: Wanted = { kind: "head" };

/** A served repository with two branches, a tag, a stash and a pull request; returns a runner of Git in it. */
function fillServed(folder: string, hash: "sha1" | "sha256" = "sha1"): (...words: string[]) => string {
  const environment = {
    PATH: process.env["PATH"] ?? "",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Ann",
    GIT_AUTHOR_EMAIL: "ann@work.example",
    GIT_COMMITTER_NAME: "Ann",
    GIT_COMMITTER_EMAIL: "ann@work.example",
  };
  mkdirSync(folder, { recursive: true });
  const git = (...words: string[]) =>
    execFileSync("git", ["-C", folder, ...words], { env: environment, encoding: "utf8" }).trim();
  git("init", "-q", "-b", "trunk", `--object-format=${hash}`);
  for (const name of ["one", "two"]) {
    writeFileSync(join(folder, name), name);
    git("add", "-A");
    git("commit", "-qm", name);
  }
  git("branch", "feat/x", "HEAD~1");
  git("tag", "-am", "first", "v1", "HEAD~1");
  writeFileSync(join(folder, "one"), "pull");
  git("commit", "-qam", "pull");
  git("update-ref", "refs/pull/7/head", "HEAD");
  git("reset", "-q", "--hard", "HEAD~1");
  git("update-ref", "refs/stash", "HEAD");
  return git;
}

async function fetchServed<T>(
  wanted: Wanted,
  check: (fetched: Awaited<ReturnType<typeof fetchRepository>>, git: (...words: string[]) => string) => T,
  limits: { bytes?: number; milliseconds?: number } = {},
): Promise<T> {
  return await withFolder(async (folder) => {
    fillServed(join(folder, "served", "app.git"));
    mkdirSync(join(folder, "mine"));
    return await withServer(serveRepositories(join(folder, "served")), async (address) => {
      const options = { environment: process.env, ...limits };
      const fetched = await fetchRepository({ url: `${address}/app.git`, wanted }, join(folder, "mine"), options);
      const git = (...words: string[]) =>
        execFileSync("git", [`--git-dir=${fetched.folder}`, ...words], { encoding: "utf8" }).trim();
      return check(fetched, git);
    });
  });
}

test("every branch, tag and stash arrives, and HEAD names the branch the server names", needsGit, async () => {
  await fetchServed(head, (fetched, git) => {
    assert.equal(fetched.deliver, "refs/heads/trunk");
    assert.equal(fetched.left, 1);
    assert.equal(readFileSync(join(fetched.folder, "HEAD"), "utf8"), "ref: refs/heads/trunk\n");
    const names = git("for-each-ref", "--format=%(refname)").split("\n");
    assert.deepEqual(names, ["refs/heads/feat/x", "refs/heads/trunk", "refs/stash", "refs/tags/v1"]);
    assert.equal(git("log", "--format=%s"), "two\none");
    assert.deepEqual(existsSync(join(fetched.folder, "hooks")) ? readdirSync(join(fetched.folder, "hooks")) : [], []);
  });
});

test("the branch, pull request or commit of a page becomes what is delivered", needsGit, async () => {
  await fetchServed({ kind: "branch", text: "feat/x/src/main.js" }, ({ deliver }) => {
    assert.equal(deliver, "refs/heads/feat/x");
  });
  await fetchServed({ kind: "reference", name: "refs/pull/7/head" }, ({ deliver }, git) => {
    assert.equal(deliver, "refs/pull/7/head");
    assert.equal(git("log", "-1", "--format=%s", deliver), "pull");
  });
  await withFolder(async (folder) => {
    const served = fillServed(join(folder, "served", "app.git"));
    await withServer(serveRepositories(join(folder, "served")), async (address) => {
      const ids = [
        served("rev-parse", "v1^{commit}"),
        served("rev-parse", "--short", "trunk"),
        served("rev-parse", "refs/pull/7/head"),
      ];
      for (const [index, id] of ids.entries()) {
        const mine = join(folder, `mine-${index}`);
        const wanted = { kind: "commit", id } as const;
        const { deliver } = await fetchRepository({ url: `${address}/app.git`, wanted }, mine, {
          environment: process.env,
        });
        assert.equal(deliver, served("rev-parse", id));
      }
    });
  });
});

test("a repository with SHA-256 ids arrives", needsGit, async () => {
  await withFolder(async (folder) => {
    fillServed(join(folder, "served", "app.git"), "sha256");
    await withServer(serveRepositories(join(folder, "served")), async (address) => {
      const fetched = await fetchRepository({ url: `${address}/app.git`, wanted: head }, join(folder, "mine"), {
        environment: process.env,
      });
      assert.match(readFileSync(join(fetched.folder, "config"), "utf8"), /objectFormat = sha256/u);
      assert.ok(readdirSync(join(fetched.folder, "objects", "pack")).length > 0);
    });
  });
});

test("nothing of the person's Git configuration or environment takes part", needsGit, async () => {
  await withFolder(async (folder) => {
    const trap = join(folder, "trap");
    const sprung = join(folder, "sprung");
    writeFileSync(trap, `#!/bin/sh\ntouch ${sprung}\n`);
    chmodSync(trap, 0o755);
    const config = `[core]\n\thooksPath = ${folder}\n\tfsmonitor = ${trap}\n\tsshCommand = ${trap}\n[credential]\n\thelper = !${trap}\n[url "file:///"]\n\tinsteadOf = http://\n`;
    writeFileSync(join(folder, ".gitconfig"), config);
    fillServed(join(folder, "served", "app.git"));
    await withServer(serveRepositories(join(folder, "served")), async (address) => {
      const environment = {
        ...process.env,
        HOME: folder,
        GIT_CONFIG_GLOBAL: join(folder, ".gitconfig"),
        GIT_ASKPASS: trap,
        SSH_ASKPASS: trap,
        GIT_PROXY_COMMAND: trap,
        GIT_SSH_COMMAND: trap,
        GIT_EXEC_PATH: folder,
        GIT_DIR: folder,
        GIT_ALLOW_PROTOCOL: "file",
      };
      await fetchRepository({ url: `${address}/app.git`, wanted: head }, join(folder, "mine"), { environment });
      const closed = fetchRepository({ url: `${address}/none.git`, wanted: head }, join(folder, "other"), {
        environment,
      });
      await assert.rejects(closed, { code: "repository-not-readable" });
    });
    assert.equal(existsSync(sprung), false);
  });
});

test("no protocol but the four is spoken", needsGit, async () => {
  await withFolder(async (folder) => {
    fillServed(join(folder, "served"));
    for (const [index, url] of [
      `file://${folder}/served`,
      join(folder, "served"),
      "ext::sh -c true",
      "ftp://work.invalid/x",
    ].entries()) {
      const fetched = fetchRepository({ url, wanted: head }, join(folder, String(index)), { environment: process.env });
      await assert.rejects(fetched, { code: "repository-not-readable" }, url);
    }
  });
});

test("what cannot be fetched is a problem that names it, without its password", needsGit, async () => {
  await withFolder(async (folder) => {
    fillServed(join(folder, "served", "app.git"));
    execFileSync("git", ["init", "-q", "--bare", join(folder, "served", "empty.git")]);
    await withServer(serveRepositories(join(folder, "served")), async (address) => {
      const at = (path: string) => address.replace("http://", "http://ann:secret@") + path;
      const cases: [string, Wanted, RegExp][] = [
        [at("/none.git"), head, /does not exist or is not public/u],
        [at("/empty.git"), head, /is empty/u],
        [at("/app.git"), { kind: "branch", text: "nowhere" }, /has not a branch nowhere/u],
        [at("/app.git"), { kind: "reference", name: "refs/pull/99/head" }, /has not that pull request/u],
        [at("/app.git"), { kind: "commit", id: "0123456" }, /has not a commit 0123456/u],
        ["http://127.0.0.1:1/x.git", head, /cannot be reached/u],
      ];
      for (const [index, [url, wanted, message]] of cases.entries()) {
        const fetched = fetchRepository({ url, wanted }, join(folder, String(index)), { environment: process.env });
        await assert.rejects(
          fetched,
          (problem: Problem) => message.test(problem.message) && !problem.message.includes("secret"),
          url,
        );
      }
    });
  });
});

test("a repository that is too large or too slow is given up", needsGit, async () => {
  await assert.rejects(
    fetchServed(head, () => undefined, { milliseconds: 1 }),
    { code: "network-refused" },
  );
  await withFolder(async (folder) => {
    await withServer(
      () => undefined,
      async (address) => {
        const options = { environment: process.env, milliseconds: 300 };
        const fetched = fetchRepository({ url: `${address}/app.git`, wanted: head }, join(folder, "mine"), options);
        await assert.rejects(fetched, { code: "network-refused" });
      },
    );
  });
});

test("a missing Git is told", async () => {
  await withFolder(async (folder) => {
    const fetched = fetchRepository({ url: "https://work.invalid/app.git", wanted: head }, folder, {
      environment: { PATH: folder },
    });
    await assert.rejects(fetched, /Git is needed/u);
  });
});

test("the longest branch that exists is taken from a page's address", () => {
  const advertised = readAdvertised(
    [
      "ref: refs/heads/main\tHEAD",
      "a\tHEAD",
      "a\trefs/heads/main",
      "b\trefs/heads/feat",
      "c\trefs/tags/feat/x",
      "c\trefs/tags/feat/x^{}",
    ].join("\n"),
  );
  assert.deepEqual([...advertised.names], ["HEAD", "refs/heads/main", "refs/heads/feat", "refs/tags/feat/x"]);
  const find = (text: string) => findWanted({ kind: "branch", text }, advertised);
  assert.deepEqual(["feat/x/y", "feat/y", "feat", "main", "none/x"].map(find), [
    "refs/tags/feat/x",
    "refs/heads/feat",
    "refs/heads/feat",
    "refs/heads/main",
    undefined,
  ]);
  assert.equal(findWanted(head, advertised), "refs/heads/main");
});
