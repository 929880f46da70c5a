import assert from "node:assert/strict";
import { test } from "node:test";
import type { Observable } from "@doorward/core";
import { inTransaction } from "../database.ts";
import { erasePerson } from "../keeping/erase-person.ts";
import { findEverywhere } from "../keeping/keeping.test-support.ts";
import { newId } from "../new-id.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { seeSome } from "../sightings/sightings.test-support.ts";
import { listApplicationTies, tieApplications } from "./application-ties.ts";
import { keepOne } from "./applications.test-support.ts";
import { changeApplication, listApplicationChanges } from "./change-application.ts";
import { listApplicationsWith } from "./list-applications-with.ts";
import { addPersonAnswer, listPersonAnswers } from "./person-answers.ts";
import { listOwnObservables, recallApplication, type RecallQuestion } from "./recall-application.ts";
import { addStepAnswer, listStepAnswers } from "./step-answers.ts";

const at = new Date("2026-11-20T10:00:00Z");
const email: Observable = { type: "email", value: "kim@mail.example" };
const account: Observable = { type: "bank-account", value: "iban:DE02120300000000202051" };
const agency: Observable = { type: "phone", value: "+15550100000" };

await onEveryEngine("what memory says to an application", (database) => {
  let first = "";
  let second = "";
  let ticket = "";
  const ask = async (question: Partial<RecallQuestion>) =>
    await recallApplication(database(), {
      arrivalId: newId(at),
      observables: [],
      texts: [],
      pictures: [],
      ...question,
    });
  const tie = async (ids: readonly [string, string], decision: "same" | "other" | "open") =>
    await inTransaction(database(), (handle) =>
      tieApplications(handle, { ids, decision, reason: "They said so.", by: "user:1", at }),
    );

  test("who else has a contact, an account or a number, at every door, with the names that are sealed", async () => {
    first = await keepOne(database(), { at, name: "Kim One", observables: [email], hashed: [account] });
    second = await keepOne(database(), { at, name: "Lee Two", hashed: [account] });
    ticket = await seeSome(database(), [email], { door: "support" });
    const { sightings, applications } = await ask({ observables: [email, account, agency] });
    assert.deepEqual(
      sightings.map(({ seen }) => seen.map(({ arrivalId }) => arrivalId).toSorted()),
      [[first, ticket].toSorted(), [first, second].toSorted(), []],
    );
    assert.equal(sightings[0]?.seen.find(({ arrivalId }) => arrivalId === ticket)?.door, "support");
    assert.deepEqual([...applications.values()].map(({ names }) => names[0] ?? "").toSorted(), ["Kim One", "Lee Two"]);
  });

  test("the number of an account stands nowhere, and its keyed hash finds it again", async () => {
    assert.deepEqual(await findEverywhere(database(), ["120300000000202051"]), []);
    const own = await listOwnObservables(database(), [second]);
    assert.deepEqual(
      own.map(({ type, value }) => [type, value]),
      [["bank-account", null]],
    );
    const again = await ask({ observables: own.map(({ hash }) => ({ hash })) });
    assert.deepEqual(again.sightings[0]?.seen.map(({ arrivalId }) => arrivalId).toSorted(), [first, second].toSorted());
  });

  test("names stand nowhere in the clear but where people see the arrival", async () => {
    const found = await findEverywhere(database(), ["Kim One"]);
    assert.ok(found.length > 0);
    assert.deepEqual(
      found.filter((place) => place.startsWith("applications.")),
      [],
    );
  });

  test("an application never finds itself, and what people keep apart is not told", async () => {
    const about = { arrivalId: first, observables: [account] };
    const seen = async () => (await ask(about)).sightings[0]?.seen.map(({ arrivalId }) => arrivalId);
    assert.deepEqual(await seen(), [second]);
    await tie([second, first], "other");
    assert.deepEqual(await seen(), []);
    await tie([first, second], "open");
    assert.deepEqual(await seen(), [second]);
    await assert.rejects(tie([first, first], "same"), /Name two applications/u);
  });

  test("texts meet in a band, and in none by chance", async () => {
    const bands = ["0:aaaa", "1:bbbb"];
    const text = { minima: [1, 2, 3], words: 300 };
    const id = await keepOne(database(), { at, name: "Ann", textBands: bands, person: { texts: [text] } });
    const { texts, applications } = await ask({ texts: [{ bands: ["0:cccc", "1:bbbb"] }, { bands: ["1:aaaa"] }] });
    assert.deepEqual(texts, [[id], []]);
    assert.deepEqual(applications.get(id)?.texts, [text]);
  });

  test("every picture that differs in up to ten bits is found, wherever they lie, and none that differs in more", async () => {
    const hash = "0123456789abcdef";
    const id = await keepOne(database(), { at, name: "Bo", person: { pictures: [{ hashes: [hash], is: "photo" }] } });
    const turn = (bits: readonly number[]) =>
      bits
        .reduce((value, bit) => value ^ (1n << BigInt(bit)), BigInt(`0x${hash}`))
        .toString(16)
        .padStart(16, "0");
    for (const [bits, distance] of [
      [[], 0],
      [[0, 1, 2, 16, 17, 18, 32, 33, 48, 49], 10],
      [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 10],
      [[3, 14, 21, 22, 40, 41, 42, 60, 61, 62], 10],
    ] as const) {
      const { pictures } = await ask({ pictures: [{ hashes: [turn(bits)] }] });
      assert.deepEqual(pictures, [[{ arrivalId: id, distance }]], String(bits));
    }
    const far = await ask({ pictures: [{ hashes: [turn([0, 1, 2, 16, 17, 18, 32, 33, 34, 48, 49])] }] });
    assert.deepEqual(far.pictures, [[]]);
    const part = turn([0, 1, 16, 17, 32, 33, 48]);
    const ofPart = await ask({ pictures: [{ hashes: ["ffffffffffffffff", part] }] });
    assert.deepEqual(ofPart.pictures, [[{ arrivalId: id, distance: 7 }]]);
  });

  test("what many have is told as common, and nobody is named", async () => {
    for (let number = 0; number < 61; number += 1)
      await seeSome(database(), [agency], { door: "hiring", kind: "application" });
    const [told] = (await ask({ observables: [agency] })).sightings;
    assert.deepEqual([told?.isCommon, told?.seen.length], [true, 0]);
  });

  test("applications with a value are listed, the newest first, and none for a value that many have", async () => {
    const shared: Observable = { type: "handle", value: "telegram:two-of-them" };
    const observables = [shared, agency];
    const older = await keepOne(database(), { at, name: "Old", observables });
    const newer = await keepOne(database(), { at: new Date(at.getTime() + 1000), name: "New", observables });
    await seeSome(database(), [shared], { door: "support" });
    assert.deepEqual(await listApplicationsWith(database(), [agency, shared, shared], 9), [newer, older]);
    assert.deepEqual(await listApplicationsWith(database(), [shared], 1), [newer]);
    assert.deepEqual(await listApplicationsWith(database(), [agency], 9), []);
    assert.deepEqual(await listApplicationsWith(database(), [], 9), []);
  });

  test("what was seen often at another door is not common for that: the one who applies with it is told", async () => {
    const lure: Observable = { type: "handle", value: "github:lure-of-many" };
    for (let number = 0; number < 61; number += 1) await seeSome(database(), [lure], { door: "interview" });
    const id = await keepOne(database(), { at, name: "Mo", observables: [lure] });
    const [told] = (await ask({ observables: [lure] })).sightings;
    assert.equal(told?.isCommon, false);
    assert.deepEqual(
      told?.seen.filter(({ door }) => door === "hiring").map(({ arrivalId }) => arrivalId),
      [id],
    );
    assert.ok(told.seen.some(({ door }) => door === "interview"));
  });

  test("what was stopped after many harmless arrivals at a door is told", async () => {
    const patient: Observable = { type: "handle", value: "telegram:patient" };
    for (let number = 0; number < 61; number += 1) await seeSome(database(), [patient], { outcome: "clear" });
    const seenAt = new Date("2026-11-27T10:00:00Z");
    const lure = await seeSome(database(), [patient], { outcome: "stop", seenAt });
    const [told] = (await ask({ observables: [patient] })).sightings;
    assert.deepEqual(
      told?.seen.filter(({ outcome }) => outcome === "stop").map(({ arrivalId }) => arrivalId),
      [lure],
    );
  });

  test("after an erasure the keyed hash finds the arrival, and nothing of the person is left", async () => {
    await erasePerson(database(), { observables: [email], reason: "request 7", by: "user:1", at });
    const { sightings, applications } = await ask({ observables: [account] });
    assert.deepEqual(sightings[0]?.seen.map(({ arrivalId }) => arrivalId).toSorted(), [first, second].toSorted());
    assert.deepEqual([...applications.keys()], [second]);
    assert.deepEqual(await findEverywhere(database(), ["Kim One", "kim@mail"]), []);
  });

  test("an erasure takes what people wrote about the application and what it is compared by, and leaves that they did", async () => {
    const own: Observable = { type: "email", value: "gone@mail.example" };
    const text = { bands: ["0:gone"] };
    const picture = { hashes: ["00ff00ff00ff00ff"] };
    const id = await keepOne(database(), {
      at,
      name: "Gone",
      observables: [own],
      textBands: text.bands,
      person: { texts: [{ minima: [1], words: 300 }], pictures: [{ ...picture, is: "photo" }] },
    });
    await tie([id, second], "other");
    await inTransaction(database(), async (handle) => {
      await addStepAnswer(handle, {
        arrivalId: id,
        step: "reference",
        result: "done",
        note: "A note.",
        by: "user:1",
        at,
      });
      await addPersonAnswer(handle, { arrivalId: id, kind: "answered", text: "An answer.", by: "user:1", at });
      await changeApplication(handle, id, { tier: "other", reason: "A reason.", by: "user:1", at });
    });
    await erasePerson(database(), { observables: [own], reason: "request 8", by: "user:1", at });
    const found = await ask({ texts: [text], pictures: [picture] });
    assert.deepEqual([found.texts, found.pictures, [...found.applications]], [[[]], [[]], []]);
    const written = [
      ...(await listStepAnswers(database(), [id])).map(({ note }) => note),
      ...(await listPersonAnswers(database(), [id])).map((answer) => answer.text),
      ...(await listApplicationChanges(database(), id)).map(({ reason }) => reason),
      ...(await listApplicationTies(database(), [id])).map(({ reason }) => reason),
    ];
    assert.deepEqual(written, [null, null, null, null]);
  });
});
