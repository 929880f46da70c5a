import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { knowledgeMarker, type JudgeRequest } from "@doorward/server/protocol";
import type { ListedParty } from "@doorward/readers/sanctions";
import { startReaders, type Readers } from "../readers.ts";
import { writeKeptSanctions } from "../sanctions/kept-sanctions.ts";
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

test("a judge of applications knows the sanctions lists of the knowledge, and hands on what they say", async () => {
  const folder = mkdtempSync(join(tmpdir(), "doorward-known-"));
  const readers = startReaders(1);
  try {
    const wallet = "0x8576acc5c05d6ce88f4e49bf65bdf0c62f91353c";
    const party: ListedParty = {
      id: "101",
      kind: "person",
      names: [{ text: "TESTOV, Ivan", isWeak: false }],
      births: [],
      documents: [],
      addresses: [],
      wallets: [{ asset: "ETH", address: wallet }],
      programmes: [],
    };
    const edition = { list: "ofac-sdn", published: "2026-11-20", parties: [party] } as const;
    writeKeptSanctions(folder, [{ ...edition, loaded: "2026-11-26", delisted: [] }]);
    writeFileSync(join(folder, knowledgeMarker), "1");
    const path = join(folder, "sent");
    const person = { names: [{ name: "Jane Doe" }], wallets: [{ value: wallet }] };
    const sent = { version: "application/1", receivedAt: "2026-11-20", role: { title: "Engineer" }, person };
    writeFileSync(path, JSON.stringify(sent));
    const content = { kind: "file", path } as const;
    const request = { ...ask(folder), door: "hiring", kind: "application", name: "application.json", content } as const;
    const answer = await openRequestJudge(readers).judge(request);
    if (answer.kind !== "judged") assert.fail(JSON.stringify(answer));
    assert.deepEqual(
      answer.verdict.findings.map(({ rule }) => rule),
      ["application/listed-wallet"],
    );
    // Judging again goes by what was read, without a list.
    assert.match(answer.facts ?? "", /"listed":\[\{"kind":"sanctioned-wallet"/u);
  } finally {
    readers.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
