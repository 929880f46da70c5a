import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ApplicationReading } from "@doorward/core";
import { completeApplication } from "./complete-application.ts";
import { makeReading, makeTrace } from "./reading.test-support.ts";
import { noRecollection, type RecalledPerson } from "./recollection.ts";
import { openApplicationMemory } from "./remember.ts";

const phone = makeTrace("phone", "+442079460958");
const jane = makeReading({ names: ["Jane Doe"], traces: [phone] });
const bob = makeReading({ names: ["Bob Ray"], traces: [phone] });

function complete(reading: ApplicationReading, ...earlier: readonly ApplicationReading[]) {
  const memory = openApplicationMemory();
  for (const each of earlier) memory.keep(each);
  return completeApplication(reading, memory.recall(reading), []);
}

function makePeople(count: number): ApplicationReading[] {
  return Array.from({ length: count }, (_, at) => makeReading({ names: [`Ann${at} Person${at}`], traces: [phone] }));
}

/** A name of letters for each number below 400. */
function nameNumber(at: number): string {
  const [first, second] = [at % 20, Math.floor(at / 20)].map((part) => String.fromCodePoint(0x61 + part));
  return `K${first}${second}${first}${second}`;
}

describe("a value that somebody else has", () => {
  it("is a fact, with where it stands here and not there", () => {
    const [shared] = complete(bob, jane).traces;
    assert.deepEqual(shared, {
      type: "phone",
      people: 1,
      areNamesVerified: false,
      isElsewhere: false,
      wasStopped: false,
      isExplained: false,
      isCommon: false,
      at: [phone.at],
    });
  });
  it("is no fact where the name is the same, however it is written", () => {
    assert.deepEqual(complete(jane, makeReading({ names: ["DOE, J."], traces: [phone] })).traces, []);
  });
  it("counts people and not applications", () => {
    const again = makeReading({ names: ["J. Doe"], traces: [phone] });
    assert.equal(complete(bob, jane, again).traces[0]?.people, 1);
    assert.equal(complete(bob, jane, makeReading({ names: ["Ann Lee"], traces: [phone] })).traces[0]?.people, 2);
  });
  it("has verified names where both were compared with a document", () => {
    const verified = { ...jane, isNameVerified: true };
    assert.equal(complete({ ...bob, isNameVerified: true }, verified).traces[0]?.areNamesVerified, true);
    assert.equal(complete(bob, verified).traces[0]?.areNamesVerified, false);
  });
  it("is explained where either side noted why", () => {
    const noted = [{ type: "phone", why: "household" }] as const;
    assert.equal(complete({ ...bob, noted }, jane).traces[0]?.isExplained, true);
    assert.equal(complete(bob, { ...jane, noted }).traces[0]?.isExplained, true);
    assert.equal(
      complete({ ...bob, noted: [{ type: "email", why: "household" }] }, jane).traces[0]?.isExplained,
      false,
    );
  });
  it("is common among fifty, and not among a farm's twenty-two", () => {
    assert.equal(complete(bob, ...makePeople(22)).traces[0]?.isCommon, false);
    assert.equal(complete(bob, ...makePeople(60)).traces[0]?.isCommon, true);
  });
  it("is a fact where another door saw it under no name, and nobody else's by that", () => {
    const person: RecalledPerson = { names: [], isNameVerified: false, door: "support", isExplained: false };
    for (const wasStopped of [false, true]) {
      const traces = [{ type: phone.type, value: phone.value, people: [{ ...person, wasStopped }] }];
      const [shared] = completeApplication(bob, { ...noRecollection, traces }, []).traces;
      assert.deepEqual([shared?.isElsewhere, shared?.people, shared?.wasStopped], [true, 0, wasStopped]);
      assert.deepEqual([shared?.isExplained, shared?.isCommon], [false, false]);
    }
  });
  it("is not explained at another door by why another applicant has it", () => {
    const explained: RecalledPerson = { names: jane.names, isNameVerified: false, door: "hiring", isExplained: true };
    const stopped: RecalledPerson = {
      ...explained,
      names: [],
      door: "interview",
      isExplained: false,
      wasStopped: true,
    };
    const traces = [{ type: phone.type, value: phone.value, people: [explained, stopped] }];
    const told = completeApplication(bob, { ...noRecollection, traces }, []).traces;
    assert.deepEqual(
      told.map(({ people, wasStopped, isExplained }) => [people, wasStopped, isExplained]),
      [
        [1, false, true],
        [0, true, false],
      ],
    );
    const noted = [{ type: "phone", why: "same-person" }] as const;
    const silent = completeApplication({ ...bob, noted }, { ...noRecollection, traces }, []).traces;
    assert.ok(silent.every(({ isExplained }) => isExplained));
  });
});

describe("words and pictures that somebody else has", () => {
  const at = { path: "resume.pdf", excerpt: "the words of the resume" };
  const text = (from: number) => ({ minima: Array.from({ length: 128 }, (_, n) => n + from * 1000), words: 400, at });
  it("are compared whole", () => {
    const mine = { ...bob, traces: [], texts: [text(1)] };
    const [shared] = complete(mine, { ...jane, texts: [text(1)] }).texts;
    assert.deepEqual(shared, { likeness: 1, areStrangers: true, people: 1, at: [at] });
    assert.deepEqual(complete(mine, { ...jane, texts: [text(2)] }).texts, []);
  });
  it("say nothing of anybody when fifty have the same ones, as what a form asks of all", () => {
    const mine = { ...bob, traces: [], texts: [text(1)] };
    const others = Array.from({ length: 60 }, (_, number) =>
      makeReading({ names: [`${nameNumber(number)} ${nameNumber(number + 100)}`], texts: [text(1)] }),
    );
    assert.equal(complete(mine, ...others.slice(0, 22)).texts.length, 1);
    assert.deepEqual(complete(mine, ...others).texts, []);
  });
  it("are no strangers' where a telephone number or a document is the same", () => {
    const [shared] = complete({ ...bob, texts: [text(1)] }, { ...jane, texts: [text(1)] }).texts;
    assert.equal(shared?.areStrangers, false);
    const own = { texts: [text(1)], traces: [makeTrace("person-document", "GB:P123")] };
    const [alike] = complete({ ...bob, ...own }, { ...jane, ...own }).texts;
    assert.equal(alike?.areStrangers, false);
  });
  it("are told of pictures by the bits that differ, of any variant", () => {
    const picture = (...hashes: string[]) => ({ hashes, is: "photo" as const, at });
    const mine = { ...bob, pictures: [picture("ffff00000000ffff", "0000ffffffff0000")] };
    const [shared] = complete(mine, { ...jane, pictures: [picture("0000ffffffff0007")] }).pictures;
    assert.deepEqual(shared, { distance: 3, is: "photo", isNameOther: true, at: [at] });
    assert.deepEqual(complete(mine, { ...jane, pictures: [picture("aaaaaaaaaaaaaaaa")] }).pictures, []);
    // The person's own earlier picture is nearer, and does not count.
    const [beside] = complete(mine, mine, { ...jane, pictures: [picture("0000ffffffff0007")] }).pictures;
    assert.equal(beside?.distance, 3);
  });
});
