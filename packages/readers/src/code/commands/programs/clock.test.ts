import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../read.test-support.ts";

describe("the clock and the dates of commits", () => {
  const scripts: readonly (readonly [language: "shell" | "batch" | "powershell", text: string, effects: string[]])[] = [
    ["shell", "date +%s", []],
    ["shell", 'date -s "2026-01-05"', ["run date: date -s 2026-01-05"]],
    ["batch", "date 01-05-2026\r\ntime 10:00", ["run date: date 01-05-2026", "run time: time 10:00"]],
    ["batch", "date /t", []],
    [
      "shell",
      'GIT_COMMITTER_DATE="2026-01-05" git commit --amend --no-edit',
      ["run git: GIT_COMMITTER_DATE=2026-01-05 git commit --amend --no-edit"],
    ],
    [
      "batch",
      "set GIT_COMMITTER_DATE=2026-01-05\r\ngit commit --amend",
      ["run git: GIT_COMMITTER_DATE=2026-01-05 git commit --amend"],
    ],
    ["shell", "git commit -m done", ["run git: git commit -m done"]],
  ];
  for (const [language, text, effects] of scripts)
    it(text, () => assert.deepEqual(readText(text, { language }).effects, effects));
});

describe("what PowerShell calls its own files", () => {
  it("the profile", () => {
    const { effects } = readText('Add-Content $PROFILE "node a.js"', { language: "powershell" });
    assert.deepEqual(effects, [
      "write add-content: ~\\Documents\\PowerShell\\Microsoft.PowerShell_profile.ps1 <= node a.js",
    ]);
  });

  for (const own of ["$PSCommandPath", "$MyInvocation.MyCommand.Path", "$MyInvocation.MyCommand.Definition"])
    it(own, () => {
      const around = { language: "powershell", path: "setup.ps1", files: ["setup.ps1"] } as const;
      assert.match(readText(`Remove-Item ${own}`, around).effects[0] ?? "", /-> setup\.ps1$/u);
    });
});
