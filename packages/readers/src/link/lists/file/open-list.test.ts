import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assert as check, nat, property, stringMatching, uniqueArray } from "fast-check";
import { Problem } from "@doorward/core";
import { parseAddress } from "../../address/parse-address.ts";
import type { ListRow } from "../list-row.ts";
import { buildList } from "./build-list.ts";
import { openList } from "./open-list.ts";
import { readRows } from "./read-rows.ts";

const base: ListRow = {
  key: "evil.example",
  source: "test",
  label: "phishing",
  since: "2026-11-01",
  reach: "domain",
  effect: "block",
  isExact: false,
};

describe("a file of lists", () => {
  it("finds a domain, the names below it, and nothing beside it", () => {
    assert.deepEqual(find([base], "https://evil.example/a"), ["evil.example"]);
    assert.deepEqual(find([base], "https://www.evil.example/"), ["evil.example"]);
    assert.deepEqual(find([base], "https://a.b.c.d.e.f.g.evil.example:8443/x?y#z"), ["evil.example"]);
    assert.deepEqual(find([base], "https://notevil.example/"), []);
    assert.deepEqual(find([base], "https://evil.example.org/"), []);
    assert.deepEqual(find([base], "https://example/evil.example"), []);
  });

  it("finds a host without its neighbours, and its parents with it", () => {
    const rows = [{ ...base, key: "login.evil.example", reach: "host" as const }, base];
    assert.deepEqual(find(rows, "https://login.evil.example/"), ["evil.example", "login.evil.example"]);
    assert.deepEqual(find(rows, "https://mail.evil.example/"), ["evil.example"]);
  });

  it("does not look above what one owner holds", () => {
    assert.deepEqual(find([{ ...base, key: "vercel.app" }], "https://shop.vercel.app/"), []);
    assert.deepEqual(find([{ ...base, key: "shop.vercel.app" }], "https://www.shop.vercel.app/"), ["shop.vercel.app"]);
  });

  it("finds a path, what is below it, and no path that merely starts alike", () => {
    const rows = [{ ...base, key: "shared.example/view/evil", reach: "path" as const }];
    for (const link of ["view/evil", "view/evil/", "view/evil/home", "view/evil?utm=1", "view/evil#top"])
      assert.deepEqual(find(rows, `https://shared.example/${link}`), ["shared.example/view/evil"], link);
    for (const link of ["", "view", "view/evil2", "view/Evil", "x/view/evil", "?u=/view/evil"])
      assert.deepEqual(find(rows, `https://shared.example/${link}`), [], link);
  });

  it("finds a path with a query as a whole only", () => {
    const rows = [{ ...base, key: "shared.example/watch?v=evil", reach: "path" as const }];
    assert.equal(find(rows, "https://shared.example/watch?v=evil").length, 1);
    for (const link of ["watch", "watch?v=evil2", "watch?v=good", "watch?v=evil/x"])
      assert.deepEqual(find(rows, `https://shared.example/${link}`), [], link);
  });

  it("keeps a row that speaks of one host alone from the hosts below", () => {
    const rows = [{ ...base, isExact: true, reach: "host" as const }];
    assert.equal(find(rows, "https://evil.example/").length, 1);
    assert.equal(find(rows, "https://www.evil.example/").length, 1);
    assert.deepEqual(find(rows, "https://docs.evil.example/"), []);
  });

  it("forgets a row after its last day", () => {
    const rows = [{ ...base, until: "2026-11-26" }];
    assert.equal(find(rows, "https://evil.example/", "2026-11-26").length, 1);
    assert.deepEqual(find(rows, "https://evil.example/", "2026-11-27"), []);
  });

  it("tells the row with its source, label, day, reach and effect, and the age of each list", () => {
    const list = open([base, { ...base, source: "other", effect: "allow", since: "2026-11-20" }]);
    assert.deepEqual(list.find(parseAddress("https://evil.example/").address), [
      {
        source: "test",
        label: "phishing",
        since: "2026-11-01",
        entry: "evil.example",
        reach: "domain",
        effect: "block",
      },
      {
        source: "other",
        label: "phishing",
        since: "2026-11-20",
        entry: "evil.example",
        reach: "domain",
        effect: "allow",
      },
    ]);
    assert.deepEqual(list.sources, [
      { name: "test", since: "2026-11-01", rows: 1 },
      { name: "other", since: "2026-11-20", rows: 1 },
    ]);
  });

  it("finds numbers as they are", () => {
    const rows = [{ ...base, key: "198.51.100.7", reach: "host" as const }];
    assert.equal(find(rows, "http://198.51.100.7/a").length, 1);
    assert.deepEqual(find(rows, "http://51.100.7/a"), []);
  });

  it("hands out the same empty answer each time", () => {
    const list = open([base]);
    const { address } = parseAddress("https://good.example/");
    assert.equal(list.find(address), list.find(address));
  });

  it("keeps the last of two rows that say the same, and leaves out keys that no address can equal", () => {
    const rows = [base, { ...base, label: "newer" }, { ...base, key: "" }, { ...base, key: "ünï.example" }];
    const kept = readRows(buildList([...rows, { ...base, key: "a".repeat(3000) }]), "x").rows;
    assert.deepEqual(kept, [{ ...base, label: "newer" }]);
  });

  it("gives back the rows it was made of", () => {
    const keys = stringMatching(/^[a-z\d]{1,12}\.example(?:\/[a-z\d]{1,9})?$/u);
    check(
      property(uniqueArray(keys, { maxLength: 40 }), nat(), (unique, seed) => {
        const rows = unique.map((key) => ({ ...base, key }));
        const buffer = buildList(rows, { seed });
        assert.deepEqual(readRows(buffer, "x").rows, rows);
        const list = openList(buffer, { today: "2026-11-26", name: "x" });
        for (const key of unique) {
          const found = list.find(parseAddress(`http://${key}`).address);
          assert.ok(
            found.some(({ entry }) => entry === key),
            key,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it("refuses a file in which any one byte was changed, and one cut off at any place", () => {
    const buffer = buildList([base, { ...base, key: "b.example/x" }]);
    for (let at = 0; at < buffer.byteLength; at += 1) {
      const changed = buffer.slice(0);
      const bytes = new Uint8Array(changed);
      bytes[at] = (bytes[at] ?? 0) ^ 0x41;
      refuses(changed);
      refuses(buffer.slice(0, at));
    }
    refuses(new ArrayBuffer(0));
    refuses(new ArrayBuffer(4096));
  });

  it("survives files that lie with a right checksum", () => {
    const honest = buildList([base, { ...base, key: "b.example/x" }]);
    check(
      property(nat(honest.byteLength / 4 - 1), nat(0xff_ff_ff_ff), (at, value) => {
        const buffer = honest.slice(0);
        const words = new Uint32Array(buffer);
        words[at] = value;
        words[3] = sum(words);
        try {
          const list = openList(buffer, { today: "2026-11-26", name: "lists.bin" });
          list.find(parseAddress("https://evil.example/").address);
          list.find(parseAddress("https://b.example/x/y").address);
        } catch (error) {
          assert.ok(error instanceof Problem, String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function open(rows: readonly ListRow[], today = "2026-11-26") {
  return openList(buildList(rows), { today, name: "lists.bin" });
}

function find(rows: readonly ListRow[], link: string, today?: string): string[] {
  return open(rows, today)
    .find(parseAddress(link).address)
    .map(({ entry }) => entry);
}

function refuses(buffer: ArrayBuffer): void {
  assert.throws(
    () => openList(buffer, { today: "2026-11-26", name: "lists.bin" }),
    /^Problem: lists\.bin .+import the lists again\.$/u,
  );
}

/** The checksum as the format states it. */
function sum(words: Uint32Array): number {
  let value = 0x81_1c_9d_c5;
  for (const [index, word] of words.entries()) if (index !== 3) value = Math.imul(value ^ word, 0x01_00_01_93);
  return value >>> 0;
}
