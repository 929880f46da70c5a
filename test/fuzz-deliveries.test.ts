import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import * as fc from "fast-check";
import { noPolicy } from "@doorward/core";
import { judgeDelivery } from "@doorward/doors";
import { noList, openLinkReader } from "@doorward/readers/link";
import { makeFile } from "../corpus/make-delivery.ts";
import { readCases, type CorpusCase } from "../corpus/read-cases.ts";
import { readDelivery } from "../packages/readers/src/delivery/read-delivery.ts";
import { chooseRuns } from "../packages/readers/src/tree/fuzz-runs.test-support.ts";

/** Limits so low that changed files run into them. */
const limits = { entries: 60, unpackedBytes: 8_000_000, depth: 4, fileBytes: 2_000_000, ratio: 200 };
const cases = ["support", "interview"].flatMap((door) =>
  readCases(join(import.meta.dirname, "../corpus", door), ["mail", "ticket", "file"]),
);
const seeds = await Promise.all(cases.flatMap(listSeeds));
const links = openLinkReader({ policy: noPolicy, lists: noList, today: "2026-11-26" });
const spoolFolder = mkdtempSync(join(tmpdir(), "doorward-fuzz-"));
after(() => rmSync(spoolFolder, { recursive: true, force: true }));

/** Bytes that formats are made of. */
const pieces = [
  "\r\n\r\n",
  "--",
  "\0\0\0\0",
  "\xff\xff\xff\xff",
  "=?utf-8?B?",
  "<<",
  ">>",
  "endobj",
  "</",
  "<script>",
  "{",
  "[",
  "BEGIN:VEVENT\r\n",
  "PK\u0003\u0004",
  "stream\n",
  "1 0 R",
  "Content-Type: multipart/mixed; boundary=mix-51e\n\n",
  "charset=utf-16",
];

describe("changed mail, tickets and files", () => {
  it("never throw, never lead out, never go beyond the limits", { timeout: 3_600_000 }, async () => {
    const { seed, runs } = chooseRuns(1000);
    await fc.assert(
      fc.asyncProperty(changeSeed(), ({ name, bytes }) => checkDelivery(name, bytes)),
      { seed, numRuns: runs },
    );
  });
});

/** What is handed in, and everything that was built for it, by itself. */
function listSeeds(given: CorpusCase): Promise<{ readonly name: string; readonly bytes: Buffer }>[] {
  const names = new Set([given.deliver, ...Object.keys(given.make)]);
  return [...names].map(async (name) => ({ name: name.replace(/^.*\//u, ""), bytes: await makeFile(given, name) }));
}

function changeSeed(): fc.Arbitrary<{ readonly name: string; readonly bytes: Buffer }> {
  const place = fc.nat();
  const change = fc.oneof(
    { arbitrary: fc.record({ place, put: fc.oneof(fc.constantFrom(0, 0x7f, 0xff), fc.nat(255)) }), weight: 6 },
    { arbitrary: fc.record({ place, insert: fc.constantFrom(...pieces) }), weight: 2 },
    { arbitrary: fc.record({ place, from: fc.nat(), length: fc.nat(400) }), weight: 2 },
  );
  const changes = fc.array(change, { maxLength: 10 });
  const cut = fc.option(fc.nat(), { nil: undefined, freq: 4 });
  return fc.tuple(fc.constantFrom(...seeds), changes, cut).map(([{ name, bytes }, list, length]) => {
    let changed: Buffer = Buffer.from(bytes);
    for (const each of list) changed = applyChange(changed, each);
    return { name, bytes: length === undefined ? changed : changed.subarray(0, length % (changed.length + 1)) };
  });
}

interface Change {
  readonly place: number;
  readonly put?: number;
  readonly insert?: string;
  readonly from?: number;
  readonly length?: number;
}

/** Puts a byte, a piece of a format, or a copy of another part of the file. */
function applyChange(bytes: Buffer, { place, put, insert, from = 0, length = 0 }: Change): Buffer {
  if (bytes.length === 0) return bytes;
  const at = place % bytes.length;
  if (put !== undefined) {
    bytes[at] = put;
    return bytes;
  }
  const start = from % bytes.length;
  const added = insert === undefined ? bytes.subarray(start, start + length) : Buffer.from(insert, "latin1");
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]);
}

async function checkDelivery(name: string, bytes: Buffer): Promise<void> {
  const isMessage = /\.(?:eml|msg|json|ics)$/u.test(name);
  const { facts } = await readDelivery(
    {
      kind: "deliver",
      name,
      source: { kind: "bytes", bytes },
      expects: isMessage ? "message" : "file",
      wantsView: true,
      records: {},
      spoolFolder,
      limits,
      listed: [],
      skip: [],
    },
    () => undefined,
  );
  assert.ok(facts.delivered.length <= limits.entries + 1, `${facts.delivered.length} files`);
  for (const { path } of [...facts.delivered, ...facts.unjudged, ...facts.file.files.map(({ at }) => at)]) {
    assert.ok(path === name || path.startsWith(`${name}!/`), path);
    assert.ok(!path.split("/").some((part) => part.trimEnd() === ".." || part === "."), path);
  }
  const arrival = { kind: isMessage ? ("message" as const) : ("file" as const), name };
  const verdict = judgeDelivery(facts, { door: "support", arrival, links, policy: noPolicy, tookMs: 0 });
  if (verdict.unjudged.length > 0) assert.notEqual(verdict.verdict, "clear");
}
