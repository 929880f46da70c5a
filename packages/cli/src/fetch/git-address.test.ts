import assert from "node:assert/strict";
import { test } from "node:test";
import { readGitAddress } from "./git-address.ts";

test("addresses of repositories are read as they stand", () => {
  for (const url of [
    "git@work.example:team/app.git",
    "ssh://git@work.example:2222/team/app",
    "git://work.example/app",
    "https://work.example/team/app.git",
    "http://work.example/app.git/",
  ])
    assert.deepEqual(readGitAddress(url), { url, wanted: { kind: "head" } });
});

test("package managers' way of writing them is understood", () => {
  assert.deepEqual(readGitAddress("git+https://work.example/app.git#dev"), {
    url: "https://work.example/app.git",
    wanted: { kind: "branch", text: "dev" },
  });
  assert.equal(readGitAddress("git+ssh://git@work.example/app.git")?.url, "ssh://git@work.example/app.git");
});

test("pages of repositories lead to the repository and to what they show", () => {
  const pages: Record<string, [string, object]> = {
    "https://github.com/team/app": ["https://github.com/team/app.git", { kind: "head" }],
    "https://www.github.com/team/app/": ["https://github.com/team/app.git", { kind: "head" }],
    "http://github.com/team/app.git": ["https://github.com/team/app.git", { kind: "head" }],
    "https://github.com/team/app/tree/feat/x?tab=y#z": [
      "https://github.com/team/app.git",
      { kind: "branch", text: "feat/x" },
    ],
    "https://github.com/team/app/blob/main/a%20b.js": ["https://github.com/team/app.git", { kind: "head" }],
    "https://github.com/team/app/pull/12/files": [
      "https://github.com/team/app.git",
      { kind: "reference", name: "refs/pull/12/head" },
    ],
    "https://github.com/team/app/commit/abcdef1": [
      "https://github.com/team/app.git",
      { kind: "commit", id: "abcdef1" },
    ],
    "https://github.com/team/app/issues/3": ["https://github.com/team/app.git", { kind: "head" }],
    "https://gist.github.com/someone/0123456789abcdef": [
      "https://gist.github.com/someone/0123456789abcdef.git",
      { kind: "head" },
    ],
    "https://gitlab.com/group/sub/app/-/tree/main/src": [
      "https://gitlab.com/group/sub/app.git",
      { kind: "branch", text: "main/src" },
    ],
    "https://gitlab.com/group/app/-/merge_requests/7": [
      "https://gitlab.com/group/app.git",
      { kind: "reference", name: "refs/merge-requests/7/head" },
    ],
    "https://bitbucket.org/team/app/src/dev/": ["https://bitbucket.org/team/app.git", { kind: "branch", text: "dev" }],
    "https://codeberg.org/team/app/src/branch/dev": [
      "https://codeberg.org/team/app.git",
      { kind: "branch", text: "dev" },
    ],
    "https://codeberg.org/team/app/src/commit/abcdef1/x": [
      "https://codeberg.org/team/app.git",
      { kind: "commit", id: "abcdef1" },
    ],
  };
  for (const [page, [url, wanted]] of Object.entries(pages))
    assert.deepEqual(readGitAddress(page), { url, wanted }, page);
});

test("what is no repository's address is none", () => {
  for (const text of [
    "",
    ".",
    "./app",
    "/home/app.git",
    "C:\\work\\app.git",
    "file:///home/app.git",
    "npm:express",
    "host:path",
    "take-home.zip",
    "https://work.example/app",
    "https://github.com/team",
    "https://github.com/topics/app",
    "https://github.com/team/app/archive/refs/heads/main.zip",
    "https://github.com/__proto__/",
    "ext::sh -c id",
    "ext::https://work.example/app.git",
  ])
    assert.equal(readGitAddress(text), undefined, text);
});

test("an address cannot become an option or carry control characters", () => {
  for (const text of [
    "--upload-pack=touch x",
    "-oProxyCommand=x@y:z",
    "git@-oProxyCommand=x:y",
    "git@work.example:-x",
    "ssh://-oProxyCommand=x/y",
    "ssh://work.example/-x",
    "https://work.example/a\n.git",
    "git@work.example:a b",
    "https://github.com/team/app/tree/%0a",
  ]) {
    const address = readGitAddress(text);
    assert.ok(address === undefined || !/[\0-\x20]|(?:^|[@/])-/u.test(address.url), text);
  }
});
