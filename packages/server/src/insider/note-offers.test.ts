import assert from "node:assert/strict";
import { test } from "node:test";
import type { Verdict } from "@doorward/core";
import { findArrival, listOfferMessages, listOffers } from "@doorward/store";
import { submitJudged } from "../arrivals/judge.test-support.ts";
import { useApp } from "../http/app.test-support.ts";
import { auditOf } from "../http/ask.test-support.ts";
import { noteOffers } from "./note-offers.ts";

const app = useApp();
const at = new Date("2026-11-26T12:00:00Z");

test("a message in which an offer was noticed is laid beside those that people report, once", async () => {
  const { database } = app().services;
  const arrival = await findArrival(database, await submitJudged(app(), "support", "check"), ["support"]);
  assert.ok(arrival);
  const excerpt = "3,000 dollars for each screenshot";
  const finding = {
    rule: "message/money-for-access",
    title: "It offers money for access.",
    strength: "strong",
    family: "request",
    techniques: [],
    evidence: [{ path: "mail.eml", excerpt }],
    chain: [],
  };
  const verdict = { findings: [finding] } as unknown as Verdict;
  const audited = await auditOf(app(), async () => {
    await noteOffers(database, { arrival, verdict, at });
    await noteOffers(database, { arrival, verdict, at });
    await noteOffers(database, { arrival, verdict: { findings: [] } as unknown as Verdict, at });
  });
  const { offers } = await listOffers(database, { limit: 10 });
  assert.deepEqual(
    offers.map(({ source, arrivalId }) => [source, arrivalId]),
    [["message", arrival.id]],
  );
  assert.deepEqual(audited, [`offer.noted offer:${offers[0]?.id ?? ""} {"arrival":"${arrival.id}"}`]);
  const [message] = await listOfferMessages(database, offers[0]?.id ?? "");
  assert.equal(message?.text, `It offers money for access.\n${excerpt}`);
});
