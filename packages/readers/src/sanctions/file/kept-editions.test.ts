import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Problem } from "@doorward/core";
import { diffEditions } from "../diff-editions.ts";
import { importEdition } from "../import-edition.ts";
import { ofacCsv } from "../lists.test-support.ts";
import { readEditions, replaceEdition, writeEditions } from "./kept-editions.ts";

const edition = importEdition(ofacCsv, { published: "2026-11-20", floor: {} });
const options = { today: "2026-11-26", mayShrink: false };
const without = (id: string, published: string) => ({
  ...edition,
  published,
  parties: edition.parties.filter((party) => party.id !== id),
});

describe("kept editions", () => {
  it("are read as they were written, and a damaged file is refused", () => {
    const kept = replaceEdition([], edition, options);
    const bytes = writeEditions(kept);
    assert.deepEqual(readEditions(bytes, "kept"), kept);
    const damaged = new Uint8Array(bytes.slice(0));
    damaged[damaged.length - 20] = 65;
    for (const each of [damaged.buffer, bytes.slice(0, -5), bytes.slice(0, 10), new ArrayBuffer(0)])
      assert.throws(
        () => readEditions(each, "kept"),
        (error) => error instanceof Problem && error.code === "lists-not-valid",
      );
  });

  it("are not replaced by an older edition, or by one that lacks a tenth unless that is meant", () => {
    const kept = replaceEdition([], edition, options);
    assert.throws(() => replaceEdition(kept, { ...edition, published: "2026-11-19" }, options), /import a newer one/u);
    assert.throws(() => replaceEdition(kept, without("101", "2026-11-21"), options), /--may-shrink/u);
    const [after] = replaceEdition(kept, without("101", "2026-11-21"), { ...options, mayShrink: true });
    assert.deepEqual(
      after?.delisted.map(({ party, since }) => `${party.id} ${since}`),
      ["101 2026-11-21"],
    );
  });

  it("of other lists stay", () => {
    const kept = replaceEdition(replaceEdition([], edition, options), { ...edition, list: "eu" }, options);
    assert.deepEqual(
      kept.map(({ list }) => list),
      ["ofac-sdn", "eu"],
    );
  });
});

it("a difference names who was added, changed and delisted", () => {
  const older = without("103", "2026-11-19");
  const newer = {
    ...edition,
    parties: edition.parties
      .filter(({ id }) => id !== "102")
      .map((party) => (party.id === "101" ? { ...party, wallets: [] } : party)),
  };
  const { added, changed, delisted } = diffEditions(older, newer);
  assert.deepEqual([added.map(({ id }) => id), delisted.map(({ id }) => id)], [["103"], ["102"]]);
  assert.deepEqual(
    changed.map(({ party, changes }) => [party.id, ...changes]),
    [["101", "wallets: 2 removed"]],
  );
});
