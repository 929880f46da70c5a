import type { Examples } from "@doorward/core";

/** Scripts that rewrite what was published and cover it, and what people do to tidy their work. */
export const examples: Examples = {
  hits: [
    {
      name: "a batch file that sets the clock to the day of the last commit",
      files: {
        "temp_auto_push.bat": `@echo off
for /f "delims=" %%i in ('git log -1 --format^=%%cd') do set LAST_COMMIT_DATE=%%i
date 01-05-2026
git add .
git commit --amend --no-edit --no-verify
git push -uf origin main --no-verify
`,
      },
    },
    {
      name: "a shell script that keeps the old date",
      files: {
        "sync.sh": `when=$(git log -1 --format=%cI)
GIT_COMMITTER_DATE="$when" git commit -a --amend --no-edit --date "$when"
git push --force origin HEAD
`,
      },
    },
    {
      name: "a program that does the same through commands",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n',
        "server.js": `const { execSync } = require("child_process");
execSync("git commit --amend --no-edit --no-verify");
execSync("git push -f origin main");
`,
      },
    },
    {
      name: "a PowerShell script that sets the clock",
      files: { "push.ps1": 'Set-Date "2026-01-05"\ngit commit --amend --no-edit\ngit push --force\n' },
    },
  ],
  misses: [
    {
      name: "a script that mends the last commit and publishes it again",
      why: "Neither a date is set nor a check passed over; people tidy their own branches so.",
      files: { "fixup.sh": "git commit -a --amend --no-edit\ngit push --force-with-lease\n" },
    },
    {
      name: "a release script that pushes a tag",
      why: "Nothing is rewritten.",
      files: { "release.sh": "git commit -am release --no-verify\ngit tag v1\ngit push origin v1\n" },
    },
    {
      name: "a script that makes a small repository for tests with fixed dates",
      why: "It publishes nothing.",
      files: {
        "test/make.sh": 'GIT_AUTHOR_DATE="2020-01-01" GIT_COMMITTER_DATE="2020-01-01" git commit -m first\n',
      },
    },
    {
      name: "a script that publishes a site by force",
      why: "It records new commits on a branch of its own and rewrites none.",
      files: { "deploy.sh": "git add dist\ngit commit -m deploy\ngit push -f origin HEAD:gh-pages\n" },
    },
  ],
  evasions: [
    {
      name: "a rewrite without Git's own command",
      caughtBy: "nothing",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n',
        "server.js": `const git = require("isomorphic-git");
git.commit({ dir: ".", amend: true, author: { timestamp: 1767600000 } });
git.push({ dir: ".", force: true });
`,
      },
    },
  ],
};
