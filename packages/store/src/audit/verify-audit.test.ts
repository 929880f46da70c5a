import assert from "node:assert/strict";
import { before, test } from "node:test";
import { array, assert as assertProperty, asyncProperty, constantFrom, nat, oneof, record, tuple } from "fast-check";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { appendAudit, type KeptAuditEntry } from "./audit.ts";
import { beginAttack, chainAgain, type Attack } from "./tamper.test-support.ts";
import { verifyAudit } from "./verify-audit.ts";

const length = 9;
const places = { start: 0, middle: 4, end: length - 1 };
const at = new Date("2026-11-26T11:00:00.000Z");
const next = { at, actor: "doorward", action: "retention.applied", subject: "arrivals" } as const;
const other = {
  number: 77,
  at,
  actor: "user:2",
  action: "case.withdrawn",
  subject: "case:other",
  details: { index: "other" },
  previous: "0".repeat(64),
  hash: "0".repeat(64),
} satisfies KeptAuditEntry;
const columns = Object.keys(other) as (keyof KeptAuditEntry)[];

await onEveryEngine("audit log under attack", (database) => {
  let attack: Attack;
  before(async () => {
    attack = await beginAttack(database(), length);
  });
  /** What is found, and found again after somebody honest went on writing. */
  async function expectFault(tamper: () => Promise<void>, why: RegExp): Promise<void> {
    await tamper();
    const { fault } = await verifyAudit(database(), { page: 4 });
    await appendAudit(database(), next);
    const later = await verifyAudit(database());
    await attack.undo();
    assert.match(fault?.why ?? "nothing", why);
    assert.notEqual(later.fault, undefined, "what was written later hides it");
  }

  test("is whole before it", async () => {
    const { rows, fault, head } = await verifyAudit(database(), { page: 4 });
    assert.deepEqual({ rows, fault }, { rows: length, fault: undefined });
    assert.deepEqual(head, { number: length, hash: attack.rows.at(-1)?.hash });
  });

  for (const [place, index] of Object.entries(places)) {
    for (const column of columns) {
      test(`tells that ${column} was changed at the ${place}`, () =>
        expectFault(
          () => attack.replaceRows(attack.rows.with(index, { ...rowAt(index), [column]: other[column] })),
          /was changed|was removed|were removed/u,
        ));
    }

    test(`tells of a row changed at the ${place} with its hash`, () =>
      expectFault(
        () => attack.replaceRows(attack.rows.map((row, at_) => (at_ === index ? chainOne(row, index) : row))),
        /does not follow|was replaced/u,
      ));

    test(`tells of a row removed at the ${place}`, () =>
      expectFault(() => attack.replaceRows(attack.rows.toSpliced(index, 1)), /Row \d was removed/u));

    test(`tells of a row removed at the ${place} with all after it chained again`, () =>
      expectFault(() => attack.replaceRows(chainAgain(attack.rows.toSpliced(index, 1), index)), /Row 9 was removed/u));

    test(`tells of a row inserted at the ${place}`, () =>
      expectFault(
        () => attack.replaceRows(chainAgain(attack.rows.toSpliced(index, 0, other), index)),
        /Row 10 was inserted/u,
      ));

    test(`tells of a row inserted before the ${place} with a number that is there`, () =>
      expectFault(
        () => attack.replaceRows([...attack.rows, { ...other, number: index + 1 }]),
        /was changed|was inserted|no number of their own/u,
      ));
  }

  test("tells of rows in another order", () =>
    expectFault(() => {
      const [first, second] = [rowAt(3), rowAt(4)];
      const swapped = attack.rows.with(3, { ...second, number: 4 }).with(4, { ...first, number: 5 });
      return attack.replaceRows(swapped);
    }, /Row 4 is not what was written there/u));

  test("tells of a chain that was written anew from its first row", () =>
    expectFault(() => attack.replaceRows(chainAgain(attack.rows.with(0, other))), /Row 9 was replaced/u));

  test("tells that everything was removed", () =>
    expectFault(() => attack.replaceRows([]), /Rows 1 to 9 were removed/u));

  test("tells that everything was removed with the signed end", () =>
    expectFault(async () => {
      await attack.replaceRows([]);
      await attack.run("delete from settings where name = 'audit-head'");
    }, /signed end of the log was removed/u));

  test("tells of a row appended by somebody else", () =>
    expectFault(() => attack.replaceRows(chainAgain([...attack.rows, other], length)), /Row 10 was inserted/u));

  for (const moment of ["infinity", "-infinity", "290000-01-01T00:00:00Z"])
    test(`tells of a row of the moment ${moment}`, () =>
      expectFault(() => attack.run(`update audit_log set at = '${moment}' where number = 5`), /Row 5 was changed/u));

  test("tells of a row written twice where a page ends", () =>
    expectFault(() => attack.replaceRows([...attack.rows, rowAt(3)]), /1 of the rows have no number of their own/u));

  test("tells of a row without a number", () =>
    expectFault(
      () =>
        attack.run(`alter table audit_log alter column number drop not null;
          insert into audit_log select null, at, actor, action, subject, details, previous, hash from audit_log limit 1`),
      /1 of the rows have no number of their own/u,
    ));

  for (const [what, statement] of [
    ["number", `'{"number": 8}'`],
    ["hash", `'{"hash": "${"0".repeat(64)}"}'`],
    ["signature", `'{"mac": "${"0".repeat(64)}"}'`],
    ["form", `'{"mac": 5}'`],
  ] as const) {
    test(`tells that the ${what} of the signed end was changed`, () =>
      expectFault(
        () => attack.run(`update settings set value = value || ${statement} where name = 'audit-head'`),
        /not signed with this key/u,
      ));
  }

  test("tells that an old copy was put back to who noted the end", async () => {
    const { head } = await verifyAudit(database());
    const older = await verifyAudit(database(), { known: { number: 12, hash: "0".repeat(64) } });
    assert.match(older.fault?.why ?? "", /Rows 10 to 12 were removed/u);
    const another = await verifyAudit(database(), { known: { number: 5, hash: "0".repeat(64) } });
    assert.match(another.fault?.why ?? "", /another one than you noted/u);
    assert.equal((await verifyAudit(database(), { known: head ?? other })).fault, undefined);
  });

  test("tells of any rows but those that were written", async () => {
    const change = record({ index: nat(length - 1), column: constantFrom(...columns) });
    const edit = oneof(
      change.map(({ index, column }) => (rows: readonly KeptAuditEntry[]) => {
        const row = rows[index];
        return row === undefined ? rows : rows.with(index, { ...row, [column]: other[column] });
      }),
      tuple(nat(length - 1), nat(3)).map(
        ([index, count]) =>
          (rows: readonly KeptAuditEntry[]) =>
            rows.toSpliced(index, count),
      ),
      nat(length).map((index) => (rows: readonly KeptAuditEntry[]) => rows.toSpliced(index, 0, other)),
      nat(length).map((index) => (rows: readonly KeptAuditEntry[]) => chainAgain(rows, index)),
    );
    await assertProperty(
      asyncProperty(array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const rows = edits.reduce((so, apply) => apply(so), attack.rows);
        await attack.replaceRows(rows);
        const { fault } = await verifyAudit(database(), { page: 3 });
        const inOrder = rows.toSorted((one, two) => one.number - two.number);
        const isSame = JSON.stringify(inOrder) === JSON.stringify(attack.rows);
        assert.equal(fault === undefined, isSame);
      }),
      { numRuns: 60 },
    );
    await attack.undo();
  });

  function rowAt(index: number): KeptAuditEntry {
    return attack.rows[index] ?? other;
  }

  function chainOne(row: KeptAuditEntry, index: number): KeptAuditEntry {
    const changed = chainAgain([...attack.rows.slice(0, index), { ...row, subject: "case:other" }], index);
    return changed[index] ?? other;
  }
});
