import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { knowledgeMarker, type JudgeRequest } from "@doorward/server/protocol";
import type { Readers } from "../readers.ts";
import { openRequestJudge } from "./judge-request.ts";

// Links are read in this process.
const noReaders = {} as Readers;

function ask(folder: string): JudgeRequest {
  return {
    id: "1",
    door: "support",
    kind: "link",
    name: "https://files.example/update",
    content: { kind: "text", text: "https://files.example/update" },
    today: "2026-11-26",
    knowledge: { folder, version: "1" },
  };
}

test("a judge whose knowledge is gone says so, and never judges as if there were no policy", async () => {
  const folder = mkdtempSync(join(tmpdir(), "doorward-known-"));
  const judgeOnce = async () => await openRequestJudge(noReaders).judge(ask(folder));
  try {
    const without = await judgeOnce();
    assert.equal(without.kind === "problem" && without.code, "own-fault");
    writeFileSync(join(folder, knowledgeMarker), "1");
    assert.equal((await judgeOnce()).kind, "judged");
    rmSync(folder, { recursive: true });
    const gone = await judgeOnce();
    assert.equal(gone.kind === "problem" && gone.code, "own-fault");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
