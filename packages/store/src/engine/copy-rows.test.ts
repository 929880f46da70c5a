import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql as raw } from "kysely";
import { inTransaction } from "../database.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { openBinaryRows, writeIds, type BinaryRows } from "./binary-rows.ts";
import { copyRows } from "./copy-rows.ts";

const id = (digit: string) => Buffer.from(digit.repeat(32), "hex");
const into = {
  table: "copied",
  columns: ["id", "small", "whole", "large", "flag", "moment", "day", "word", "bytes", "words"],
};

await onEveryEngine("rows that are copied", (database) => {
  before(async () => {
    await database().engine.run(
      "create table copied (id uuid primary key, small smallint, whole integer, large bigint, flag boolean, moment timestamptz, day date, word text, bytes bytea, words text[])",
    );
  });

  test("every kind of field comes back as it was written, and what is absent as null", async () => {
    const rows = full("a");
    rows.begin(into.columns.length);
    rows.id(id("b"));
    rows.int2(undefined);
    rows.int4(undefined);
    rows.int8(undefined);
    rows.flag(false);
    rows.moment(undefined);
    rows.day(0);
    rows.text(undefined);
    rows.bytes(undefined);
    rows.texts([]);
    await copyRows(database(), into, rows.finish());
    const kept = await database().engine.run("select * from copied order by id");
    assert.deepEqual(
      kept.map(({ bytes, ...row }) => ({ ...row, bytes: bytes && Buffer.from(bytes as Buffer).toString("hex") })),
      [
        {
          id: "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
          small: -3,
          whole: 2_000_000_000,
          large: -(2 ** 53),
          flag: true,
          moment: new Date(Date.UTC(1999, 11, 31, 23, 59, 59, 7)),
          day: "2026-02-28",
          word: "Zo\u00eb \u{1f600}\t\\N\n",
          bytes: "00ff",
          words: ["a,b", "", "{\u00e9}"],
        },
        {
          id: "bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb",
          small: null,
          whole: null,
          large: null,
          flag: false,
          moment: null,
          day: "1970-01-01",
          word: null,
          bytes: null,
          words: [],
        },
      ],
    );
  });

  test("in a transaction that fails nothing of them stays, and the connection goes on", async () => {
    await assert.rejects(
      inTransaction(database(), async (handle) => {
        await copyRows(handle, into, full("c").finish());
        await copyRows(handle, into, full("a").finish());
      }),
      /duplicate key/u,
    );
    assert.equal((await database().engine.run("select from copied")).length, 2);
    await copyRows(database(), into, full("d").finish());
    assert.equal((await database().engine.run("select from copied")).length, 3);
  });

  test("lists of ids are found, however often the statement comes", async () => {
    for (const [ids, count] of [
      [[id("a"), id("d"), id("e")], 2],
      [[], 0],
      [[id("a")], 1],
    ] as const) {
      const list = writeIds(ids);
      const { rows } = await raw`select from copied where id = any(${list}::uuid[])`.execute(database().sql);
      assert.equal(rows.length, count);
    }
  });
});

/** A row of which nothing is absent. */
function full(digit: string): BinaryRows {
  const rows = openBinaryRows(0);
  rows.begin(into.columns.length);
  rows.id(id(digit));
  rows.int2(-3);
  rows.int4(2_000_000_000);
  rows.int8(-(2 ** 53));
  rows.flag(true);
  rows.moment(Date.UTC(1999, 11, 31, 23, 59, 59, 7));
  rows.day(Date.UTC(2026, 1, 28) / 86_400_000);
  rows.text("Zo\u00eb \u{1f600}\t\\N\n");
  rows.bytes(Buffer.from("00ff", "hex"));
  rows.texts(["a,b", "", "{\u00e9}"]);
  return rows;
}
