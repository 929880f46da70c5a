import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultInsiderSettings } from "@doorward/core";
import { applyRetention } from "../keeping/apply-retention.ts";
import { emptyCases } from "../keeping/empty-arrivals.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { answerReview, listReviewItems, openReview } from "./access-reviews.ts";
import { listCanaries, listCanaryKeys, placeCanary, retireCanary } from "./canaries.ts";
import { emptyInsiderOfViewer } from "./empty-insider.ts";
import { answerExport, listExportRequests, requestExport } from "./export-requests.ts";
import { answerOffer, findOfferByCode, listOfferMessages, listOffers, noteOffer, reportOffer } from "./offers.ts";
import { askUnmasking, listUnmaskings } from "./unmaskings.ts";

const at = new Date("2026-01-01T10:00:00Z");
const later = (days: number) => new Date(at.getTime() + days * 86_400_000);
const by = "user:1";
const actor = "00000000-0000-0000-0000-000000000001";
const caseId = "01936000-0000-7000-8000-000000000001";
const { exports: limits, unmasking } = defaultInsiderSettings;
const requester = { actor, team: "support" };
const approver = { actor: "00000000-0000-0000-0000-000000000002", team: "cards" };
const asked = { requester, query: "q", rows: Math.min(5, limits.atOnce), purpose: "Tax year", at };

await onEveryEngine("removing what was written at the insider door", (database) => {
  let code = "";
  let reviewId = "";
  const texts = async () => {
    const [request] = (await listExportRequests(database(), { limit: 1 })).requests;
    const [item] = await listReviewItems(database(), { reviewId, limit: 1 });
    const [shown] = await listUnmaskings(database(), caseId);
    const canaries = await listCanaries(database());
    const offer = await findOfferByCode(database(), code);
    const labels = canaries.map(({ label }) => label);
    return [request?.purpose, item?.reason, shown?.why, ...labels, offer?.messages[0]?.text];
  };

  test("it stays until its days are over, and then goes, but for what is in use", async () => {
    await requestExport(database(), asked);
    const item = { what: "grant", actor, source: "panel", grantId: "g", access: "export", noticed: [] } as const;
    reviewId = await openReview(database(), { name: "One", items: [item], dueAt: later(9), by, at });
    await answerReview(database(), { reviewId, number: 1, decision: "keep", reason: "Daily", by, at });
    await askUnmasking(database(), { caseId, actors: [actor], why: "A ring?", by, at }, unmasking);
    const keys = ["a", "b"].map((digit) => digit.repeat(32));
    await placeCanary(database(), { keys: keys.slice(0, 1), band: 9, label: "in use", by, at });
    const id = await placeCanary(database(), { keys: keys.slice(1), band: 9, label: "retired", by, at: later(1) });
    await retireCanary(database(), { id, because: "old", by, at: later(1) });
    const told = await reportOffer(database(), { text: "An offer", reporter: by, at });
    ({ code } = told);
    await answerOffer(database(), { id: told.offer.id, state: "closed", by, at });
    const whole = ["Tax year", "Daily", "A ring?", "retired", "in use", "An offer"];
    assert.equal((await applyRetention(database(), { at: later(1461), by: "doorward" })).insider, 0);
    assert.deepEqual(await texts(), whole);
    assert.equal((await applyRetention(database(), { at: later(1463), by: "doorward" })).insider, 6);
    assert.deepEqual(await texts(), [null, null, null, null, "in use", undefined]);
    const [offer] = (await listOffers(database(), { limit: 1 })).offers;
    assert.equal(offer?.reporter, null);
    assert.equal((await listCanaryKeys(database())).size, 2);
    assert.equal((await applyRetention(database(), { at: later(1463), by: "doorward" })).insider, 0);
  });

  test("an emptied case takes the text of its offer and the reason of its names with it", async () => {
    const offer = await noteOffer(database(), { text: "A handle and money", arrivalId: caseId, at });
    await askUnmasking(database(), { caseId, actors: [actor], why: "Again?", by, at: later(1) }, unmasking);
    await emptyCases(database(), [caseId], at);
    assert.deepEqual(
      (await listUnmaskings(database(), caseId)).map(({ why }) => why),
      [null, null],
    );
    assert.equal((await listOfferMessages(database(), offer?.id ?? ""))[0]?.text, null);
  });

  test("of a viewer who is erased nothing that was written stays", async () => {
    await requestExport(database(), { ...asked, requester: { ...requester, device: "laptop-7" }, at: later(2) });
    const answered = await requestExport(database(), { ...asked, requester: approver, at: later(2) });
    const given = { id: answered.id, approver: { ...requester, team: "risk" }, reason: "Kim asked.", at: later(2) };
    await answerExport(database(), { ...given, answer: "approved" }, limits);
    const other = "0198c0de-0000-7000-8000-0000000000aa";
    const named = async (actors: readonly string[]) =>
      await askUnmasking(database(), { caseId, actors, why: "Ask Kim.", by, at: later(3) }, unmasking);
    const [own, others] = [await named([other, actor]), await named([other])];
    await emptyInsiderOfViewer(database(), actor);
    const why = new Map((await listUnmaskings(database(), caseId)).map((each) => [each.id, each.why]));
    assert.deepEqual([why.get(own.id), why.get(others.id)], [null, "Ask Kim."]);
    const { requests } = await listExportRequests(database(), { requester: actor, limit: 9 });
    assert.deepEqual(
      requests.map(({ purpose, rows }) => [purpose, rows]),
      [
        [null, 5],
        [null, 5],
      ],
    );
    assert.ok(requests.every(({ requester: { device } }) => device === undefined));
    const [ofOther] = (await listExportRequests(database(), { requester: approver.actor, limit: 1 })).requests;
    assert.deepEqual([ofOther?.reason, ofOther?.answer?.kind], [null, "approved"]);
  });
});
