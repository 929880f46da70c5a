import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { Kind } from "@doorward/core";
import { makeArrival } from "../corpus/make-arrival.ts";
import { makeDelivery } from "../corpus/make-delivery.ts";
import { readCases, type CorpusCase } from "../corpus/read-cases.ts";
import { openJudgePool } from "../packages/server/src/judging/judge-pool.ts";
import { knowledgeMarker, type JudgeRequest } from "../packages/server/src/judging/protocol.ts";

const folder = mkdtempSync(join(tmpdir(), "doorward-judge-"));
const corpus = join(import.meta.dirname, "../corpus");
const pool = openJudgePool({
  program: fileURLToPath(import.meta.resolve("../packages/cli/src/judge-program.ts")),
  folder: join(folder, "spool"),
  judges: 1,
  longest: 120_000,
  memory: 768,
  mostArrivals: 1000,
  longestIdle: 60_000,
});
after(() => {
  pool.close();
  rmSync(folder, { recursive: true, force: true });
});

const forms: readonly {
  readonly door: "support" | "interview";
  readonly form: "mail" | "ticket" | "file" | "zip" | "tgz";
  readonly kind: Kind;
}[] = [
  { door: "support", form: "mail", kind: "message" },
  { door: "support", form: "ticket", kind: "message" },
  { door: "support", form: "file", kind: "file" },
  { door: "interview", form: "zip", kind: "code" },
  { door: "interview", form: "tgz", kind: "code" },
];

describe("the program that judges arrivals", () => {
  for (const { door, form, kind } of forms) {
    const [given] = readCases(join(corpus, door), [form]);
    assert.ok(given, form);
    it(`judges a ${form} as the command line does, and tells its own name alone: ${given.name}`, async () => {
      const home = join(folder, given.name);
      mkdirSync(home, { recursive: true });
      const path = kind === "code" ? makeArrival(given, home) : await makeDelivery(given, home);
      const name = `what “they” sent${extname(path)}`;
      const spooled = join(folder, `arrival-${given.name}${extname(path)}`);
      cpSync(path, spooled);
      const outcome = await pool.judge(makeRequest(given, { door, kind, name, home, path: spooled }));
      assert.equal(outcome.kind, "judged");
      const { verdict, facts } = outcome;
      assert.equal(verdict.verdict, given.verdict, verdict.because);
      assert.equal(verdict.arrival.name, name);
      assert.equal(verdict.door, door);
      const told = JSON.stringify(verdict);
      for (const text of [told, facts ?? ""]) {
        assert.ok(!text.includes(basename(spooled)), "where it lay is told");
        assert.ok(!text.includes(folder), "where it lay is told");
      }
      assert.equal(typeof JSON.parse(facts ?? ""), "object");
    });
  }

  it("judges a link", async () => {
    const request = makeRequest(undefined, { door: "support", kind: "link", name: "link", home: folder, path: "" });
    const text = "https://coinbase.com@wallet-help.example/login";
    const outcome = await pool.judge({ ...request, content: { kind: "text", text } });
    assert.equal(outcome.kind === "judged" && outcome.verdict.arrival.kind, "link");
    assert.notEqual(outcome.kind === "judged" && outcome.verdict.verdict, "clear");
  });

  it("says what cannot be judged yet", async () => {
    const request = makeRequest(undefined, {
      door: "insider",
      kind: "access",
      name: "events",
      home: folder,
      path: "x",
    });
    const outcome = await pool.judge(request);
    assert.deepEqual(outcome, {
      kind: "problem",
      code: "not-valid",
      message: 'Nothing here can judge what is called "access" yet.',
    });
  });
});

interface Handed {
  readonly door: JudgeRequest["door"];
  readonly kind: Kind;
  readonly name: string;
  readonly home: string;
  readonly path: string;
}

function makeRequest(given: CorpusCase | undefined, { door, kind, name, home, path }: Handed): JudgeRequest {
  const content = { kind: "file" as const, path };
  writeFileSync(join(home, knowledgeMarker), home);
  return {
    id: given?.name ?? name,
    door,
    kind,
    name,
    content,
    today: "2026-11-26",
    knowledge: { folder: home, version: home },
  };
}
