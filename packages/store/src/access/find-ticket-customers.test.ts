import assert from "node:assert/strict";
import { test } from "node:test";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { at, customer, explainSimply, ticket } from "./access.test-support.ts";
import { findTicketCustomers } from "./find-ticket-customers.ts";
import { keepAccessRecords } from "./keep-access-records.ts";

await onEveryEngine("whose tickets are", (database) => {
  test("a ticket is of the customer whom its changes name, and of nobody where they name two", async () => {
    const records = [
      ticket("asked", "assigned", at("08:00"), { assignee: "ann" }),
      ticket("two", "created", at("08:00"), { ticket: "T-two" }),
      ticket("others", "created", at("08:10"), { ticket: "T-two" }),
    ];
    const receivedAt = new Date(at("12:00"));
    await keepAccessRecords(database(), { source: "panel", batch: "1", receivedAt, explain: explainSimply, records });
    const found = await findTicketCustomers(database(), ["T-asked", "T-two", "T-none", "'; --"]);
    assert.deepEqual([...found], [["T-asked", customer("asked")]]);
  });
});
