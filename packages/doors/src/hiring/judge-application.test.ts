import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noDeliveryFacts, noPolicy, type ApplicationReading, type DeliveryFacts } from "@doorward/core";
import { sketchText } from "@doorward/readers/application";
import { noList, openLinkReader } from "@doorward/readers/link";
import { listHashedObservables } from "./application-observables.ts";
import { judgeApplication } from "./judge-application.ts";
import { makeReading, makeTrace } from "./reading.test-support.ts";
import { openApplicationMemory } from "./remember.ts";

const links = openLinkReader({ policy: noPolicy, lists: noList, today: "2026-11-26" });

function judge(reading: ApplicationReading, delivery = noDeliveryFacts, ...earlier: readonly ApplicationReading[]) {
  const memory = openApplicationMemory();
  for (const each of earlier) memory.keep(each);
  const arrival = { kind: "application" as const, name: "jane" };
  const options = { arrival, recollection: memory.recall(reading), listed: [], links, policy: noPolicy, tookMs: 1 };
  return judgeApplication({ reading, delivery }, options);
}

const jane = makeReading({ names: ["Jane Doe"], traces: [makeTrace("phone", "+442079460958")] });
const disguised: DeliveryFacts = {
  ...noDeliveryFacts,
  delivered: [{ path: "letter.pdf", type: "windows-program", size: 20 }],
  file: {
    files: [
      {
        at: { path: "letter.pdf" },
        size: 20,
        type: "windows-program",
        namedType: "pdf",
        oddities: [],
        isFixture: false,
        inProject: false,
        contents: [
          {
            kind: "program",
            at: { path: "letter.pdf", excerpt: "a program for Windows" },
            target: "program for Windows",
          },
        ],
      },
    ],
  },
};

describe("a verdict on an application", () => {
  it("clears nobody", () => {
    const { verdict, because, next, door, arrival, parts } = judge(jane);
    assert.deepEqual([verdict, door, arrival.kind, parts], ["clear", "hiring", "application", undefined]);
    assert.match(because, /That is not clearance/u);
    assert.match(next.join(" "), /take the steps of the role/u);
  });

  it("says what to verify, and by which way, when somebody else has the same number", () => {
    const { verdict, findings, next } = judge({ ...jane, names: ["Bob Ray"] }, noDeliveryFacts, jane);
    assert.equal(verdict, "check");
    const [first] = findings;
    assert.ok(first?.verify !== undefined && (first.innocentCauses?.length ?? 0) >= 2);
    assert.equal(next[0], first.verify);
    assert.match(next.join(" "), /by a way that you found yourself/u);
    assert.match(next.join(" "), /A person decides/u);
    assert.doesNotMatch(next.join(" "), /Do not open/u);
  });

  it("asks for a pause because of a file, and says nothing of the person then", () => {
    const { verdict, next, parts } = judge(jane, disguised);
    assert.equal(verdict, "stop");
    assert.match(next[0] ?? "", /^Do not open letter\.pdf/u);
    assert.doesNotMatch(next.join(" "), /met the person|by a way that you found/u);
    assert.deepEqual(
      parts?.map((part) => [part.path, part.verdict]),
      [["letter.pdf", "stop"]],
    );
  });

  it("tells what could not be read once, and asks for it as text", () => {
    const row = { path: "resume.pdf", reason: "no text could be read; ask for it as text" };
    const { verdict, unjudged, next } = judge({ ...jane, unjudged: [row] }, { ...noDeliveryFacts, unjudged: [row] });
    assert.deepEqual([verdict, unjudged], ["check", [row]]);
    assert.match(next.join(" "), /Scans are usual/u);
  });

  it("names contacts and pictures, and never an account, a document or where somebody lives", () => {
    const at = { path: "resume.pdf", excerpt: "its words" };
    const text = { ...sketchText("one two three four five six seven eight nine ten"), at };
    const picture = { hashes: ["ffff00000000ffff", "0000ffffffff0000"], is: "photo" as const, at };
    const traces = [
      ...jane.traces,
      makeTrace("bank-account", "iban:GB33BUKB20201555555555"),
      makeTrace("person-document", "GBR:X1234567"),
      makeTrace("postal-address", "1 harbour street"),
      makeTrace("connection", "203.0.113.9"),
    ];
    const { observables } = judge({ ...jane, traces, texts: [text], pictures: [picture] });
    const types = Map.groupBy(observables, ({ type }) => type);
    assert.deepEqual([...types.keys()].toSorted(), ["address", "image", "phone"]);
    assert.equal(types.get("image")?.length, 1);
    const hashed = listHashedObservables({ traces }).map(({ type }) => type);
    assert.deepEqual(hashed.toSorted(), ["bank-account", "person-document", "postal-address"]);
    assert.doesNotMatch(JSON.stringify(observables), /BUKB|X1234567|harbour/u);
  });
});
