import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { readBenignFirings, readOrdinaryFirings, tellFiring } from "./benign-firing.ts";

const folder = mkdtempSync(join(tmpdir(), "doorward-firing-"));
after(() => rmSync(folder, { recursive: true }));

function write(text: string): string {
  const path = join(folder, "scan.json");
  writeFileSync(path, text);
  return path;
}

describe("the health card of a rule", () => {
  it("says how often the rule fired on benign packages", () => {
    const path = write('{ "date": "2026-11-20", "benignPackages": 312, "firings": { "code/a-rule": 2 } }');
    assert.equal(
      tellFiring("code/a-rule", [readBenignFirings(path)]),
      "fired on 2 of 312 benign packages (2026-11-20)",
    );
  });
  it("says when a rule took no part, or when nothing was measured yet", () => {
    const path = write('{ "date": "2026-11-20", "benignPackages": 312, "firings": {} }');
    assert.equal(tellFiring("code/a-rule", [readBenignFirings(path)]), "not yet measured");
    assert.equal(tellFiring("code/a-rule", [readBenignFirings(join(folder, "absent.json"))]), "not yet measured");
  });
  it("speaks of links where those were judged, and prefers the first result that knows the rule", () => {
    const links = readBenignFirings(
      write('{ "date": "2026-11-26", "benignLinks": 13, "firings": { "link/a-rule": 1 } }'),
    );
    const packages = readBenignFirings(
      write('{ "date": "2026-11-20", "benignPackages": 3, "firings": { "link/a-rule": 2 } }'),
    );
    assert.equal(tellFiring("link/a-rule", [undefined, links, packages]), "fired on 1 of 13 benign links (2026-11-26)");
  });
  it("says of rules about people of how many viewers they spoke, and that those are simulated", () => {
    const part = { viewers: 2280, viewerMonths: 1086, firings: { "access/a-rule": 3 } };
    const results = readOrdinaryFirings(write(JSON.stringify({ date: "2026-11-27", ordinary: { events: part } })));
    assert.equal(
      tellFiring("access/a-rule", results),
      "noticed on 3 of 2280 viewers of simulated ordinary organisations (1086 viewer-months, 2026-11-27)",
    );
    assert.equal(tellFiring("access/another-rule", results), "not yet measured");
    assert.deepEqual(readOrdinaryFirings(write('{ "date": "2026-11-27" }')), []);
  });
  it("is not made from a file of another shape", () => {
    assert.throws(() => readBenignFirings(write('{ "packages": 3 }')), /benignPackages/u);
    assert.throws(() => readOrdinaryFirings(write('{ "ordinary": { "events": {} } }')), /viewerMonths/u);
  });
});
