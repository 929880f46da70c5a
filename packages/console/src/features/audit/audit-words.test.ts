import assert from "node:assert/strict";
import { test } from "node:test";
import { readAuditFilters, writeAuditFilters } from "./audit-filters.ts";
import { nameParty, tellDeed, tellValue } from "./audit-words.ts";

const id = "0198c0de-0000-7000-8000-000000000001";
const known = { people: [{ id, name: "Ada" }], tokens: [{ id, name: "Mail gateway" }] };

test("people and programs are told by name, and everything else by what it is", () => {
  for (const [party, name] of [
    [`user:${id}`, "Ada"],
    [`token:${id}`, "Mail gateway"],
    ["user:gone", "Account gone"],
    ["command-line", "Command line"],
    ["doorward", "Doorward"],
    [`verified-source:${id}`, "Verified source …00000001"],
    ["list:our-list", "List our-list"],
    ["domain:a:b", "Domain a:b"],
    ["", ""],
  ] as const)
    assert.equal(nameParty(party, known), name);
});

test("a deed stands beside who did it", () => {
  assert.equal(tellDeed("Somebody decided a case."), "Decided a case");
  assert.equal(tellDeed("A backup was restored."), "A backup was restored");
});

test("details are told as they are", () => {
  assert.deepEqual([tellValue("a"), tellValue(3), tellValue(["a", null]), tellValue([])], ["a", "3", "a, null", "[]"]);
});

test("filters go into the address and come back", () => {
  const filters = readAuditFilters({ actor: "command-line", subject: 7, action: "case.decided" });
  assert.deepEqual(filters, { actor: "command-line", subject: "", action: "case.decided" });
  assert.deepEqual(writeAuditFilters(filters), { actor: "command-line", action: "case.decided" });
});
