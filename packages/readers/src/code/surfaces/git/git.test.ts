import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatPlace } from "@doorward/core";
import { readFiles, surfacesOf, tellSettings, tellSurfaces } from "../surfaces.test-support.ts";

const config = (text: string) => ({ ".git/HEAD": head, ".git/config": text });

const head = "ref: refs/heads/main\n";

describe("hooks of Git", () => {
  it("takes every known hook for live, whatever its mode, and leaves samples out", () => {
    const files = {
      ".git/HEAD": head,
      ".git/hooks/pre-commit": "#!/bin/sh\n",
      ".git/hooks/post-checkout": "echo hello\n",
      ".git/hooks/pre-push.sample": "#!/bin/sh\n",
      ".git/hooks/notes.txt": "text",
    };
    assert.deepEqual(tellSurfaces("git", files), [
      'manual hook-file "notes.txt" .git/hooks/notes.txt',
      'checkout! hook "post-checkout" .git/hooks/post-checkout',
      'commit! hook "pre-commit" .git/hooks/pre-commit',
    ]);
  });

  it("does not take a folder called hooks for one of Git", () => {
    assert.deepEqual(tellSurfaces("git", { "src/hooks/update": "x", "src/hooks/use-thing.ts": "" }), []);
  });

  it("reads hooks of submodules and of a folder that the configuration names", () => {
    const files = {
      ".git/HEAD": head,
      ".git/config": "[core]\n\thooksPath = tools/hooks\n",
      ".git/modules/x/hooks/post-merge": "",
      "tools/hooks/pre-push": "",
      "tools/hooks/README.md": "",
    };
    assert.deepEqual(tellSurfaces("git", files), [
      'git-command! hook "pre-push" tools/hooks/pre-push',
      'git-command! hook "post-merge" .git/modules/x/hooks/post-merge',
    ]);
    assert.deepEqual(tellSettings("git", files), ["core.hookspath = tools/hooks"]);
  });

  it("tells a file that sends Git to another folder", () => {
    assert.deepEqual(tellSettings("git", { ".git": "gitdir: tools/repository\n" }), ["gitdir = tools/repository"]);
    assert.deepEqual(tellSettings("git", { "src/.git": "just a file\n" }), []);
  });

  it("tells hooks that only wait in the work tree apart from live ones", () => {
    assert.deepEqual(tellSurfaces("git", { ".githooks/pre-commit": "" }), [
      'commit offered-hook "pre-commit" .githooks/pre-commit',
    ]);
  });
});

describe("configuration of Git", () => {
  it("reads sections, subsections, quotation marks, comments and continued lines", () => {
    const text = [
      "[core]",
      "\tfsmonitor = \"sh -c 'x' # no comment\" ; a comment",
      '[filter "Strange Name"] smudge = curl https://a.example/x \\',
      "  | sh",
      "[ALIAS]",
      "\tst = !sh setup.sh",
      "\tci = commit",
      '[url "https://a.example/"]',
      "\tinsteadOf = https://b.example/",
    ].join("\n");
    assert.deepEqual(tellSurfaces("git", config(text)), [
      `git-command! config-command "core.fsmonitor" sh -c 'x' # no comment`,
      'checkout! config-command "filter.Strange Name.smudge" curl https://a.example/x   | sh',
      'manual alias "alias.st" sh setup.sh',
    ]);
    assert.deepEqual(tellSettings("git", config(text)), ["url.https://a.example/.insteadof = https://b.example/"]);
    const [first, second] = surfacesOf("git", config(text));
    assert.equal(first && formatPlace(first.commands[0]?.at ?? first.at), ".git/config:2:15");
    assert.equal(second && formatPlace(second.at), ".git/config:3:25");
  });

  it("takes truth values and names of helpers for settings", () => {
    const text =
      '[core]\n\tfsmonitor = true\n\tbare = false\n[credential]\n\thelper = osxkeychain\n[remote "origin"]\n\turl = https://a.example/x.git\n';
    assert.deepEqual(tellSurfaces("git", config(text)), []);
    assert.deepEqual(tellSettings("git", config(text)), [
      "core.fsmonitor = true",
      "credential.helper = osxkeychain",
      "remote.origin.url = https://a.example/x.git",
    ]);
  });

  it("follows included files of the arrival, and stops at a circle", () => {
    const files = {
      ...config("[include]\n\tpath = ../tools/extra\n"),
      "tools/extra": "[include]\n\tpath = extra\n[core]\n\tpager = sh x.sh\n",
    };
    assert.deepEqual(tellSurfaces("git", files), ['git-command! config-command "core.pager" sh x.sh']);
    assert.equal(surfacesOf("git", files)[0]?.at.path, "tools/extra");
  });

  it("tells a repository inside the work tree, and its configuration", () => {
    const files = {
      "docs/site/HEAD": head,
      "docs/site/config": "[core]\n\tbare = false\n\tworktree = ../..\n\tfsmonitor = sh x.sh\n",
      "README.md": "",
    };
    assert.deepEqual(tellSurfaces("git", files), [
      'git-command embedded-repository "site"',
      'git-command! config-command "core.fsmonitor" sh x.sh',
    ]);
    assert.deepEqual(tellSurfaces("git", { "docs/site/HEAD": head, "README.md": "" }), []);
  });
});

describe("attributes and submodules", () => {
  it("tells drivers that a configuration may define, and no built-in ones", () => {
    const files = {
      ".gitattributes":
        "*.png filter=lfs diff=lfs -text\n# *.a filter=b\n*.js diff=css\n*.lock merge=union\n*.x filter=x\n",
    };
    assert.deepEqual(tellSettings("git", files), ["filter = lfs", "diff = lfs", "filter = x"]);
  });

  it("tells where submodules come from, and commands in place of their update", () => {
    const files = {
      ".gitmodules": '[submodule "a"]\n\tpath = a\n\turl = https://a.example/a.git\n\tupdate = !sh x.sh\n',
    };
    assert.deepEqual(tellSettings("git", files), ["submodule.a.path = a", "submodule.a.url = https://a.example/a.git"]);
    assert.deepEqual(tellSurfaces("git", files), ['clone submodule-update "submodule.a.update" sh x.sh']);
  });
});

describe("managers of hooks", () => {
  it("reads husky's folder and its older settings", () => {
    const files = {
      ".husky/pre-commit": "npx lint-staged\n",
      ".husky/common.sh": "",
      "package.json": `{ "husky": { "hooks": { "pre-push": "npm test" } }, "simple-git-hooks": { "post-checkout": "sh x.sh" }, "pre-commit": ["lint"] }`,
    };
    assert.deepEqual(tellSurfaces("husky", files), ['commit! hook "pre-commit" .husky/pre-commit']);
    assert.deepEqual(tellSurfaces("git-hooks", files), [
      'git-command! hook "pre-push" npm test',
      'checkout! hook "post-checkout" sh x.sh',
      'commit! hook "pre-commit" npm run lint',
    ]);
  });

  it("reads lefthook with its commands, jobs and scripts", () => {
    const files = {
      "lefthook.yml":
        "pre-commit:\n  parallel: true\n  commands:\n    lint:\n      run: npx eslint {staged_files}\n  jobs:\n    - name: a\n      group:\n        jobs:\n          - run: sh x.sh\ncolors: false\n",
    };
    assert.deepEqual(tellSurfaces("lefthook", files), [
      'commit! hook "pre-commit" npx eslint {staged_files} ; sh x.sh',
    ]);
    assert.deepEqual(
      surfacesOf("lefthook", files)[0]?.commands.map(({ at }) => formatPlace(at)),
      ["lefthook.yml:5:12", "lefthook.yml:10:18"],
    );
  });

  it("reads hooks of overcommit", () => {
    const files = {
      ".overcommit.yml": "PreCommit:\n  A:\n    enabled: true\n    command: ['sh', 'x.sh']\n  B:\n    enabled: false\n",
    };
    assert.deepEqual(tellSurfaces("overcommit", files), ['commit hook "A" sh x.sh']);
  });

  it("reads local hooks of pre-commit, and names the repositories of the others", () => {
    const files = {
      ".pre-commit-config.yaml":
        "repos:\n- repo: https://github.com/pre-commit/pre-commit-hooks\n  rev: v5.0.0\n  hooks:\n  - id: end-of-file-fixer\n- repo: local\n  hooks:\n  - id: check\n    language: system\n    entry: sh tools/check.sh\n    args: [--all]\n",
    };
    assert.deepEqual(tellSurfaces("pre-commit", files), ['commit hook "check" sh tools/check.sh --all']);
    assert.deepEqual(tellSettings("pre-commit", files), [
      "repos.repo = https://github.com/pre-commit/pre-commit-hooks",
    ]);
    assert.deepEqual(readFiles(files).unjudged, []);
  });
});
