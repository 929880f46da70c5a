import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, hashPlainly, now, readAll, time } from "../access.test-support.ts";

function readTable(text: string, columns?: Readonly<Record<string, string>>) {
  return readAll(text, { format: "csv", source: "panel", ...(columns === undefined ? {} : { columns }) });
}

describe("a table", () => {
  it("is read by our own names", () => {
    const { records, refused } = readTable(
      `event_id,observed_at,actor,action,customer,fields_revealed,row_count,balance_band\r\n` +
        `1,${time},ann,view,c-7,email; phone,,3\r\n2,${at},ann,search,,,40,\r\n`,
    );
    assert.deepEqual(refused, []);
    const common = { kind: "event", observedAt: at, receivedAt: now, source: "panel", actor: "ann" };
    assert.deepEqual(records, [
      { ...common, id: "1", action: "view", customer: hashPlainly("c-7"), fields: ["email", "phone"], band: 3 },
      { ...common, id: "2", action: "search", fields: [], rows: 40 },
    ]);
  });

  it("is read by a map of its columns, with values that hold for all rows", () => {
    const columns = {
      kind: "=viewer",
      actor: "Employee",
      at: "Since",
      team: "Group, short",
      duty: "=agent",
      shift_zone: "=Asia/Manila",
      shift_days: "=1;2;3",
      shift_from: "Begins",
      shift_until: "Ends",
    };
    const { records, refused } = readTable(
      `Employee,Since,"Group, short",Begins,Ends,Note\nann,${time},cards,22:00,06:30,"left\nhanded"\n`,
      columns,
    );
    assert.deepEqual(refused, []);
    assert.deepEqual(records, [
      {
        kind: "viewer",
        actor: "ann",
        at,
        team: "cards",
        duty: "agent",
        shift: { zone: "Asia/Manila", days: [1, 2, 3], from: 1320, until: 390 },
      },
    ]);
  });

  it("refuses rows as other rows are refused, by their number with the header as the first", () => {
    const { refused } = readTable(
      `event_id,observed_at,actor,action,row_count\n1,${time},ann,search,many\n2,${time},,search,1\n3\n`,
    );
    assert.deepEqual(
      refused.map(({ row, reason }) => [row, reason.slice(0, 22)]),
      [
        [2, "row_count must be a wh"],
        [3, "actor is missing; it m"],
        [4, "has 1 column, and the "],
      ],
    );
  });

  it("refuses ids that a spreadsheet has changed, which would make one customer of many", () => {
    const head = "event_id,observed_at,actor,action,customer\n";
    for (const [customer, reason] of [
      ["1.04E+12", /^customer is a number that a spreadsheet has shortened/u],
      ["1E+12", /^customer is a number that a spreadsheet has shortened/u],
      ['"1,04E+12"', /^customer is a number that a spreadsheet has shortened/u],
      ["4711.0", /^customer is a number with a fraction/u],
      ["#N/A", /^customer is what a spreadsheet shows/u],
      ["#REF!", /^customer is what a spreadsheet shows/u],
      ["########", /^customer is what a spreadsheet shows/u],
    ] as const)
      assert.match(readTable(`${head}1,${time},ann,view,${customer}\n`).refused[0]?.reason ?? "", reason, customer);
    for (const customer of ["0042", "1E12", "12e4", "4711", "4711.5", "9007199254740993", "#4711", "A.0"])
      assert.deepEqual(
        readTable(`${head}1,${time},ann,view,${customer}\n`).records.map((row) => "customer" in row && row.customer),
        [hashPlainly(customer)],
      );
  });

  it("that cannot be read by its header is refused whole, with every row counted", () => {
    for (const [text, columns, reason] of [
      ["event_id,User\n1,ann\n", undefined, /^the column "User" has none of our names/u],
      ["actor,actor\n1,ann\n", undefined, /^two columns have the name "actor"$/u],
      ["a,b\n1,2\n", { actor: "User" }, /^the column "User", which the map names for actor, is not in the header$/u],
      ["a,a\n1,2\n", { actor: "a" }, /^the column "a", which the map names for actor, is there twice$/u],
      ["a,b\n1,2\n", { constructor: "a" }, /^the map of columns names the field "constructor", which there is not$/u],
    ] as const) {
      const { records, refused, refusedCount } = readTable(text, columns);
      assert.deepEqual([records, refusedCount], [[], 2]);
      assert.match(refused[0]?.reason ?? "", reason);
    }
  });
});
