import assert from "node:assert/strict";
import { test } from "node:test";
import { doors } from "@doorward/core";
import { acceptArrival } from "@doorward/store";
import { doorsOfRole, roles } from "./roles.ts";
import { useWayIn } from "./way-in.test-support.ts";

const way = useWayIn();

test("each role sees arrivals of its own doors; of others nothing exists, by list, by id and by their bytes", async () => {
  const { database, services } = way();
  const ids = new Map<string, string>();
  for (const door of doors) {
    const content = Buffer.from(`bytes of ${door}`);
    const told = { source: "api", submittedBy: "command-line", content, told: {} };
    const named = { door, kind: "file", name: `secret of ${door}`, ...told } as const;
    const { arrival } = await acceptArrival(database, named, services.now());
    ids.set(door, arrival.id);
  }
  for (const role of roles) {
    const browser = await way().signedIn(role);
    const { body } = await browser.ask("GET", "/api/v1/arrivals");
    const seen = body.arrivals.map(({ door }: { door: string }) => door).toSorted();
    assert.deepEqual(seen, doorsOfRole[role].toSorted(), role);
    for (const door of doors) {
      const isOwn = doorsOfRole[role].includes(door);
      const told = await browser.ask("GET", `/api/v1/arrivals/${ids.get(door)}`);
      assert.equal(told.status === 404, !isOwn, `${role} asks for ${door}: ${told.status}`);
      if (!isOwn) assert.ok(!JSON.stringify(told.body).includes("secret of"));
      const raw = await browser.ask("GET", `/api/v1/arrivals/${ids.get(door)}/raw`);
      if (role === "auditor") assert.equal(raw.status, 403, "an auditor reads no bytes");
      else if (isOwn) assert.equal(raw.body, `bytes of ${door}`);
      else assert.equal(raw.status, 404, `${role} asks for the bytes of ${door}`);
    }
  }
});
