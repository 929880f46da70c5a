import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import {
  addToOffer,
  answerOffer,
  findOfferByCode,
  listOfferMessages,
  listOffers,
  noteOffer,
  reportOffer,
} from "./offers.ts";

const at = new Date("2026-11-20T14:37:12.345Z");
const arrivalId = "01936000-0000-7000-8000-000000000001";

await onEveryEngine("offers that were reported", (database) => {
  let code = "";

  test("of who wants to stay unknown nothing is kept but the day and what they wrote, sealed", async () => {
    const told = await reportOffer(database(), { text: "Somebody offered me 500 a day.", reporter: null, at });
    ({ code } = told);
    assert.match(code, /^(?:[\da-z]{5}-){3}[\da-z]{5}$/u);
    const rows = await database().sql.selectFrom("offers").selectAll().execute();
    const messages = await database().sql.selectFrom("offer_messages").selectAll().execute();
    const kept = JSON.stringify([rows, messages.map((row) => ({ ...row, sealed: String(row.sealed) }))]);
    for (const secret of ["500", "14:37", "12.345", code, code.replaceAll("-", "")]) assert.ok(!kept.includes(secret));
    assert.equal(rows[0]?.received_at.toISOString(), "2026-11-20T00:00:00.000Z");
    assert.equal(Number.parseInt(told.offer.id.replaceAll("-", "").slice(0, 12), 16), Date.parse("2026-11-20"));
  });

  test("they come back with the code, however it was copied, and read what the desk answered", async () => {
    const [offer] = (await listOffers(database(), { limit: 5 })).offers;
    const told = { id: offer?.id ?? "", text: "Thank you. Keep the messages.", by: "user:7", at } as const;
    await answerOffer(database(), { ...told, state: "looked-into" });
    const added = await addToOffer(database(), { code: ` ${code.toUpperCase()}`, text: "It was on Telegram.", at });
    assert.deepEqual([added?.offer.id, added?.isOpenAgain], [told.id, false]);
    const found = await findOfferByCode(
      database(),
      code.replaceAll("-", " ").replaceAll("0", "O").replaceAll("1", "l"),
    );
    assert.deepEqual(
      found?.messages.map(({ by, text }) => [by, text]),
      [
        ["reporter", "Somebody offered me 500 a day."],
        ["user:7", "Thank you. Keep the messages."],
        ["reporter", "It was on Telegram."],
      ],
    );
    assert.equal(found?.messages[2]?.at.toISOString(), "2026-11-20T00:00:00.000Z");
    assert.equal(found?.offer.state, "looked-into");
  });

  test("a report that was closed is new again when they write again, and the day alone tells when", async () => {
    const [offer] = (await listOffers(database(), { limit: 5 })).offers;
    await answerOffer(database(), { id: offer?.id ?? "", state: "closed", by: "user:7", at });
    const added = await addToOffer(database(), { code, text: "They wrote again.", at });
    assert.deepEqual([added?.offer.state, added?.isOpenAgain], ["new", true]);
    const [open] = (await listOffers(database(), { state: "new", limit: 5 })).offers;
    assert.deepEqual([open?.id, open?.changedAt.toISOString()], [offer?.id, "2026-11-20T00:00:00.000Z"]);
    await answerOffer(database(), { id: offer?.id ?? "", state: "looked-into", by: "user:7", at });
  });

  test("no other code opens anything, and nobody answers what is not there", async () => {
    for (const text of ["", "00000-00000-00000-00000", code.slice(1)]) {
      assert.equal(await findOfferByCode(database(), text), undefined);
      assert.equal(await addToOffer(database(), { code: text, text: "x", at }), undefined);
    }
    await assert.rejects(answerOffer(database(), { id: arrivalId, by: "user:7", at }), Problem);
  });

  test("who gives a name is kept with the moment, and what a rule noticed is kept once", async () => {
    const named = await reportOffer(database(), { text: "An offer", reporter: "user:9", at });
    assert.deepEqual([named.offer.reporter, named.offer.receivedAt], ["user:9", at]);
    const noticed = await noteOffer(database(), { text: "A handle and money", arrivalId, at });
    assert.equal(noticed?.source, "message");
    assert.equal(await noteOffer(database(), { text: "again", arrivalId, at }), undefined);
    const { offers, next = "" } = await listOffers(database(), { limit: 2 });
    const rest = await listOffers(database(), { limit: 2, after: next });
    assert.equal(new Set([...offers, ...rest.offers].map(({ id }) => id)).size, 3);
    assert.equal((await listOfferMessages(database(), noticed?.id ?? "")).length, 1);
    assert.equal((await listOffers(database(), { state: "looked-into", limit: 9 })).offers.length, 1);
  });
});
