import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { tellDelivery } from "../packages/cli/src/output/delivery.ts";
import { choosePaint } from "../packages/cli/src/output/paint.ts";
import { startReaders } from "../packages/cli/src/readers.ts";
import { runCommand } from "../packages/cli/src/run-command.test-support.ts";
import { conversations } from "./hostile/conversations.ts";
import { compoundFiles } from "./hostile/compound-files.ts";
import { containers } from "./hostile/containers.ts";
import { pages } from "./hostile/mail-pages.ts";
import { headers, structures } from "./hostile/mails.ts";
import { officeFiles } from "./hostile/office-files.ts";
import { checkMemory, checkRows, checkTold } from "./hostile/outcomes.ts";
import { pictures } from "./hostile/pictures.ts";
import { portableDocuments } from "./hostile/portable-documents.ts";
import { writeSent, type SentCase } from "./hostile/sent-case.ts";
import { textsSent } from "./hostile/texts-sent.ts";

/** A guard against what never ends; how long it may take is measured by the benchmark. */
const patience = { timeout: 120_000 };

const home = mkdtempSync(join(tmpdir(), "doorward-hostile-"));
const readers = startReaders(1);
const paint = choosePaint({ write: () => undefined }, {});
const reliesOn = { lists: [], today: "2026-11-25" };
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
  const { status, output, errors } = await runCommand([command, "--json", path], { readers });
  assert.equal(errors, "");
  assert.ok(status >= 0 && status <= 2, `exit status ${status}`);
  checkVerdict(JSON.parse(output) as Verdict, given);
  assert.deepEqual(readdirSync(folder).toSorted(), ["beside", given.as].toSorted());
  assert.deepEqual(readdirSync(readers.folder), []);
  checkMemory();
  rmSync(folder, { recursive: true, force: true });
}

function checkVerdict(verdict: Verdict, given: SentCase): void {
  const seen = checkRows(verdict, given);
  if (given.finds === true) assert.ok(verdict.findings.length > 0 && verdict.verdict !== "clear", seen);
  checkTold(tellDelivery(verdict, reliesOn, paint, 100));
}
