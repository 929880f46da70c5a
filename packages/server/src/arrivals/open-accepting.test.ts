import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { doors } from "@doorward/core";
import { findArrival, listArrivals, type Jobs, type NewArrival } from "@doorward/store";
import { openServices, type TestServices } from "../services.test-support.ts";
import { openAccepting } from "./open-accepting.ts";

let opened: TestServices;
before(async () => {
  opened = await openServices();
});
after(() => opened.close());

const told = { door: "support", kind: "file", source: "api", submittedBy: "token:1", told: {} } as const;
const give = (name: string): NewArrival => ({ ...told, name, content: Buffer.from(name) });

/** Accepting whose transactions fail where one of the names is to break. */
function open(breaking: readonly string[] = []) {
  const { database, now } = opened.services;
  const together: number[] = [];
  const jobs: Pick<Jobs, "sendAll"> = {
    async sendAll(handle, _kind, abouts) {
      together.push(abouts.length);
      for (const about of abouts) {
        const found = "arrivalId" in about ? await findArrival(handle, about.arrivalId, doors) : undefined;
        if (breaking.includes(found?.name ?? "")) throw new Error("broken");
      }
    },
  };
  return { accepting: openAccepting({ database, jobs, now }), together };
}

test("what comes while others are kept goes together, and each gets its own", async () => {
  const { accepting, together } = open();
  const names = Array.from({ length: 100 }, (_none, number) => `together ${number}`);
  const accepted = await Promise.all(names.map((name) => accepting.accept(give(name))));
  assert.deepEqual(
    accepted.map(({ arrival, isNew }) => [arrival.name, isNew]),
    names.map((name) => [name, true]),
  );
  assert.deepEqual(together, [32, 32, 32, 4]);
});

test("what cannot be kept fails alone and leaves nothing", async () => {
  const { accepting } = open(["bad"]);
  const results = await Promise.allSettled(
    ["first", "good", "bad", "also good"].map((name) => accepting.accept(give(name))),
  );
  assert.deepEqual(
    results.map(({ status }) => status),
    ["fulfilled", "fulfilled", "rejected", "fulfilled"],
  );
  const { arrivals } = await listArrivals(opened.services.database, { doors, limit: 200 });
  assert.ok(!arrivals.some(({ name }) => name === "bad"));
  assert.equal((await accepting.accept(give("after"))).isNew, true);
});

test("much is not kept together", async () => {
  const { accepting, together } = open();
  const large = Array.from({ length: 5 }, (_none, number) => ({
    ...give("large"),
    content: Buffer.alloc(900_000, number),
  }));
  await Promise.all(large.map((arrival) => accepting.accept(arrival)));
  assert.deepEqual(together, [2, 2, 1]);
});
