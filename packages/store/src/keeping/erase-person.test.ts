import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, doors, type Observable } from "@doorward/core";
import { findArrival } from "../arrivals.ts";
import { listAudit } from "../audit/audit.ts";
import { verifyAudit } from "../audit/verify-audit.ts";
import { addComment } from "../cases/comments.ts";
import { decideCases } from "../cases/decide-cases.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { newId } from "../new-id.ts";
import { hashObservable } from "../sightings/hash-observable.ts";
import { countSightings } from "../sightings/list-sightings.ts";
import { readFacts } from "../readings.ts";
import { readVerdict } from "../verdicts.ts";
import { erasePerson, listErasures, repeatErasures } from "./erase-person.ts";
import { previewErasure } from "./find-person.ts";
import { holdArrivals, releaseArrivals } from "./hold-arrivals.ts";
import { findEverywhere, judgeOne } from "./keeping.test-support.ts";

const at = new Date("2026-11-26T10:00:00Z");
const later = new Date("2026-11-26T10:00:05Z");
const email = { type: "email", value: "zoe.quill@mail.example" } as const;
const phone = { type: "phone", value: "+15550104477" } as const;
const domain = { type: "domain", value: "shared.example" } as const;
const words = ["zoe.quill", "15550104477", "Zoe Quill"];

await onEveryEngine("erasure", (database) => {
  const seen = (observable: Observable) => countSightings(database(), observable, { doors });
  let person = "";
  let other = "";

  test("a preview shows what would go, and what others have too", async () => {
    person = await judgeOne(database(), {
      bytes: "From Zoe Quill <zoe.quill@mail.example>",
      at,
      name: "Zoe Quill.eml",
      outcome: "stop",
      because: "Zoe Quill asks for a seed phrase.",
      observables: [email, phone, domain],
    });
    other = await judgeOne(database(), { bytes: "From somebody else", at, outcome: "stop", observables: [domain] });
    const about = { doors, by: "user:1", at };
    await decideCases(database(), {
      ...about,
      ids: [person],
      decision: "blocked",
      reason: "Zoe Quill lied",
      evidence: [],
    });
    await addComment(database(), { caseId: person, doors, body: "I called Zoe Quill", by: "user:1", at });
    await holdArrivals(database(), { ...about, ids: [person], reason: "Matter of Zoe Quill" });
    await releaseArrivals(database(), { ...about, ids: [person], reason: "Zoe Quill settled" });
    assert.notDeepEqual(await findEverywhere(database(), words), []);
    const preview = await previewErasure(database(), [email]);
    assert.deepEqual(preview.arrivals, [{ id: person, door: "support", name: "Zoe Quill.eml", isHeld: false }]);
    assert.deepEqual(preview.forgotten, [email, phone]);
    assert.deepEqual(preview.elsewhere, [domain]);
  });

  test("what is under legal hold is refused by name, and nothing is erased", async () => {
    await holdArrivals(database(), { ids: [person], doors, reason: "Matter 12", by: "user:1", at });
    await assert.rejects(
      erasePerson(database(), { observables: [email], reason: "Request 7", by: "user:1", at }),
      (error) => error instanceof Problem && error.code === "conflict" && error.message.includes(person),
    );
    assert.equal((await findArrival(database(), person, doors))?.name, "Zoe Quill.eml");
    await releaseArrivals(database(), { ids: [person], doors, reason: "Matter 12 is over", by: "user:1", at });
  });

  test("a reason that tells of the person is refused", async () => {
    await assert.rejects(
      erasePerson(database(), { observables: [email], reason: "Mail of Zoe.Quill@mail.example", by: "user:1", at }),
      /nothing about the person/u,
    );
  });

  test("nothing of the person is left in any table, and others are untouched", async () => {
    const erased = await erasePerson(database(), { observables: [email], reason: "Request 7", by: "user:1", at });
    assert.deepEqual({ ...erased, id: "" }, { id: "", arrivals: 1, observables: 2 });
    assert.deepEqual(await findEverywhere(database(), words), []);
    const verdict = (await readVerdict(database(), person, doors))?.verdict;
    assert.deepEqual(
      [verdict?.verdict, verdict?.findings.map(({ rule }) => rule)],
      ["stop", ["message/asks-for-seed-phrase"]],
    );
    assert.equal(await readFacts(database(), person, doors), undefined);
    assert.deepEqual((await findArrival(database(), person, doors))?.erasedAt, at);
    assert.equal((await readVerdict(database(), other, doors))?.verdict.because, "It is so.");
    assert.notEqual((await findArrival(database(), other, doors))?.sha256, null);
    assert.deepEqual((await verifyAudit(database())).fault, undefined);
  });

  test("that somebody was here before stays known, also when he comes again", async () => {
    assert.equal((await seen(email)).total, 1);
    await judgeOne(database(), { bytes: "From elsewhere", at: new Date(at.getTime() + 1000), observables: [email] });
    assert.equal((await seen(email)).total, 2);
  });

  test("an erasure can be repeated, here and in a store that was restored", async () => {
    const again = await erasePerson(database(), { observables: [email], reason: "Request 7", by: "user:1", at });
    assert.equal(again.arrivals, 2);
    const kept = await listErasures(database());
    assert.deepEqual(
      kept.map(({ reason }) => reason),
      ["Request 7", "Request 7"],
    );
    await judgeOne(database(), { bytes: "Zoe Quill back from a backup", at, name: "Zoe Quill", observables: [email] });
    const told = { by: "command-line", at: later };
    assert.deepEqual(await repeatErasures(database(), kept.slice(0, 1), told), { arrivals: 3, refused: [] });
    const [entry] = await listAudit(database(), { limit: 1 });
    assert.deepEqual([entry?.action, entry?.actor], ["person.erased", "command-line"]);
    assert.deepEqual(await findEverywhere(database(), words), []);
    assert.equal((await listErasures(database())).length, 2);
  });

  test("of several that are repeated each is done that can be, and the others are told", async () => {
    const [fax, chat] = [
      { type: "phone", value: "+15550104499" },
      { type: "handle", value: "z.quill.1" },
    ] as const;
    const held = await judgeOne(database(), { bytes: "held", at, observables: [fax] });
    await judgeOne(database(), { bytes: "free", at, name: "z.quill.1", observables: [chat] });
    await holdArrivals(database(), { ids: [held], doors, reason: "Matter 13", by: "user:1", at });
    const erasures = [fax, chat].map((observable) => ({
      id: newId(at),
      hashes: [hashObservable(database().keys, observable)],
      arrivals: 1,
      reason: "Request 8",
      erasedBy: "user:2",
      erasedAt: at,
    }));
    const damaged = { id: "no id", hashes: [], arrivals: 1, reason: "Request 9", erasedBy: "user:2", erasedAt: at };
    const { arrivals, refused } = await repeatErasures(database(), [damaged, ...erasures], {
      by: "command-line",
      at: later,
    });
    assert.equal(arrivals, 1);
    assert.deepEqual(
      refused.map(({ id }) => id),
      ["no id", erasures[0]?.id],
    );
    assert.ok(refused[1]?.because.includes(held));
    assert.deepEqual(await findEverywhere(database(), ["z.quill.1"]), []);
    const kept = (await listErasures(database())).find(({ id }) => id === erasures[1]?.id);
    assert.deepEqual([kept?.erasedBy, kept?.erasedAt], ["user:2", at]);
  });
});
