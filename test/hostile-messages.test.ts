import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { startReaders } from "../packages/cli/src/readers.ts";
import { runCommand } from "../packages/cli/src/run-command.test-support.ts";
import { conversations } from "./hostile/conversations.ts";
import { compoundFiles } from "./hostile/compound-files.ts";
import { containers } from "./hostile/containers.ts";
import { pages } from "./hostile/mail-pages.ts";
import { headers, structures } from "./hostile/mails.ts";
import { officeFiles } from "./hostile/office-files.ts";
import { pictures } from "./hostile/pictures.ts";
import { portableDocuments } from "./hostile/portable-documents.ts";
import { writeSent, type SentCase } from "./hostile/sent-case.ts";
import { textsSent } from "./hostile/texts-sent.ts";

/** What a reader may take in all: its limit for JavaScript objects, and as much again for bytes. */
const mostMemory = 1_600_000_000;
/** A guard against what never ends; how long it may take is measured by the benchmark. */
const patience = { timeout: 120_000 };

const home = mkdtempSync(join(tmpdir(), "doorward-hostile-"));
const readers = startReaders(1);
after(() => {
  readers.close();
  rmSync(home, { recursive: true, force: true });
});

const groups = {
  headers,
  structures,
  pages,
  conversations,
  compoundFiles,
  officeFiles,
  portableDocuments,
  containers,
  pictures,
  textsSent,
};

for (const [kind, cases] of Object.entries(groups))
  describe(`hostile ${kind.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)}`, () => {
    for (const given of cases) it(given.name, patience, () => checkCase(given));
  });

async function checkCase(given: SentCase): Promise<void> {
  const folder = mkdtempSync(join(home, "sent-"));
  mkdirSync(join(folder, "beside"));
  const path = writeSent(given, folder);
  const command = given.command ?? (given.as.endsWith(".eml") ? "mail" : "file");
  for (const format of [["--json"], []] as const) {
    const { status, output, errors } = await runCommand([command, ...format, path], { readers });
    assert.equal(errors, "");
    assert.ok(status >= 0 && status <= 2, `exit status ${status}`);
    if (format.length > 0) checkVerdict(JSON.parse(output) as Verdict, given);
    else checkTold(output);
  }
  assert.deepEqual(readdirSync(folder).toSorted(), ["beside", given.as].toSorted());
  assert.deepEqual(readdirSync(readers.folder), []);
  assert.deepEqual(findGreedyReaders(), []);
  rmSync(folder, { recursive: true, force: true });
}

function checkVerdict({ verdict, because, findings, unjudged }: Verdict, given: SentCase): void {
  const rows = unjudged.map(({ path, reason }) => `${path}: ${reason}`);
  const seen = `${verdict}: ${because}\n${rows.slice(0, 20).join("\n")}`;
  if (given.finds === true) assert.ok(findings.length > 0 && verdict !== "clear", seen);
  if (given.unjudged !== undefined)
    assert.ok(
      rows.some((row) => given.unjudged?.test(row)),
      seen,
    );
  if (rows.length > 0) assert.notEqual(verdict, "clear", seen);
  const lost = rows.filter((row) => /ended the reader|took too long|again and again/u.test(row));
  assert.deepEqual(
    lost.filter((row) => given.costs?.test(row) !== true),
    [],
  );
}

/** Nothing that a terminal obeys, nothing that it shows as something else, and no more than a person reads. */
function checkTold(told: string): void {
  assert.doesNotMatch(told, /[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
  assert.ok(told.length < 200_000, `${told.length} characters`);
}

/** The processes that took more memory than they may, where the system tells. */
function findGreedyReaders(): string[] {
  if (process.platform !== "linux") return [];
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").split(" ").filter(Boolean);
  return children.flatMap((child) => {
    const status = readFileSync(`/proc/${child}/status`, "utf8");
    const peak = Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;
    return peak > mostMemory ? [`${Math.round(peak / 1e6)} MB`] : [];
  });
}
