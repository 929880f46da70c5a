import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { PGlite } from "@electric-sql/pglite";
import { prepareStatements, type Statements } from "./pglite-statements.ts";

describe("statements that come again", () => {
  let lite: PGlite;
  let statements: Statements;
  before(async () => {
    lite = await PGlite.create();
    await lite.exec("create table notes (id integer primary key, body jsonb, at timestamptz, seal bytea, tags text[])");
    statements = prepareStatements(lite);
  });
  after(() => lite.close());
  const prepared = async () => (await lite.query("select name from pg_prepared_statements")).rows.length;

  it("take and give values of all kinds as they do the first time", async () => {
    const at = new Date("2026-11-26T10:00:00.000Z");
    const add = "insert into notes values ($1, $2, $3, $4, $5) returning *";
    const row = (id: number) => [id, JSON.stringify({ id }), at, Buffer.of(0, id), ["a", `b,${id}`]];
    const results = [];
    for (const id of [1, 2, 3]) results.push(await statements.query(add, row(id)));
    assert.equal(await prepared(), 1);
    for (const [index, { rows, affectedRows }] of results.entries()) {
      const id = index + 1;
      assert.deepEqual(rows, [{ id, body: { id }, at, seal: new Uint8Array([0, id]), tags: ["a", `b,${id}`] }]);
      assert.equal(affectedRows, 1);
    }
    const [nothing] = (await statements.query(add, [4, null, null, null, null])).rows;
    assert.deepEqual(nothing, { id: 4, body: null, at: null, seal: null, tags: null });
  });

  it("fail alone, and undo nothing but their own transaction", async () => {
    const add = "insert into notes (id) values ($1)";
    await statements.query(add, [10]);
    await statements.query(add, [11]);
    await lite.exec("begin");
    await statements.query(add, [12]);
    await assert.rejects(statements.query(add, [10]), { code: "23505" });
    await assert.rejects(statements.query(add, [13]), { code: "25P02" });
    await lite.exec("rollback");
    await statements.query(add, [14]);
    const { rows } = await lite.query("select id from notes where id >= 10 order by id");
    assert.deepEqual(rows, [{ id: 10 }, { id: 11 }, { id: 14 }]);
  });

  it("that cannot be prepared are said again the next time", async () => {
    const wrong = "insert into nowhere values ($1)";
    for (let time = 0; time < 3; time += 1) await assert.rejects(statements.query(wrong, [1]), { code: "42P01" });
    await lite.exec("create table nowhere (id integer)");
    await statements.query(wrong, [1]);
  });

  it("work on when their columns change", async () => {
    const all = "select * from nowhere where id = $1";
    for (let time = 0; time < 2; time += 1) await statements.query(all, [1]);
    await lite.exec("alter table nowhere add column name text");
    await assert.rejects(statements.query(all, [1]), { code: "0A000" });
    assert.deepEqual((await statements.query(all, [1])).rows, [{ id: 1, name: null }]);
  });

  it("are forgotten when there are too many, lists from the start", async () => {
    for (let number = 0; number < 150; number += 1) {
      for (let time = 0; time < 2; time += 1) await statements.query(`select $1::integer + ${number}`, [1]);
    }
    assert.equal(await prepared(), 100);
    const list = "select id from notes where id = $1 order by id";
    for (let time = 0; time < 3; time += 1) assert.deepEqual((await statements.query(list, [1])).rows, [{ id: 1 }]);
    assert.equal(await prepared(), 100);
  });
});
