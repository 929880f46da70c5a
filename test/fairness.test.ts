import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { detect, judge, type ApplicationReading, type Finding, type PictureSketch } from "@doorward/core";
import { completeApplication, openApplicationMemory } from "@doorward/doors";
import { describeRecord, readRecord } from "@doorward/readers/application";
import { registry } from "@doorward/rules";
import { parseSync, Visitor } from "oxc-parser";
import { bannedWords, findBannedWord } from "../packages/readers/src/application/record/banned-fields.ts";
import { factsHold, wouldBeCaught } from "./fairness/banned-keys.ts";
import { nameSwaps, noteSwaps, schoolSwaps, scriptSwaps, type Swap } from "./fairness/swaps.ts";
import { openRandom } from "../bench/random.ts";
import { makeApplications, pick, type SyntheticApplication } from "./fairness/synthetic-applications.ts";

const root = join(import.meta.dirname, "..");

/** How many invented applications are swapped. */
const count = 1200;

describe("docs/fairness.md", () => {
  const page = readFileSync(join(root, "docs/fairness.md"), "utf8");
  it("tells of as many applications as are invented here, and of as many as the corpus holds", () => {
    const cases = readdirSync(join(root, "corpus/hiring")).length;
    assert.ok(page.includes(`${count.toLocaleString("en")} invented applications`));
    assert.ok(
      page.includes(`${cases} honest applications`) && page.includes(`${cases} applications of the same corpus`),
    );
  });
});

describe("false hits of the sanctions lists", () => {
  const { falseHits } = JSON.parse(readFileSync(join(root, "docs/benchmarks/names.json"), "utf8")) as {
    falseHits: { people: number; groups: Record<string, { possible: number; match: number }> };
  };
  const groups = Object.entries(falseHits.groups);

  it("are told in docs/sanctions.md and docs/fairness.md as they were measured", () => {
    const sanctions = readFileSync(join(root, "docs/sanctions.md"), "utf8").replaceAll(/ +/gu, " ");
    for (const [group, { possible, match }] of groups)
      assert.ok(sanctions.includes(`| ${group} | ${writePercent(possible)} | ${writePercent(match)} |`), group);
    const rates = groups.map(([, { possible }]) => possible);
    const fairness = readFileSync(join(root, "docs/fairness.md"), "utf8");
    assert.ok(fairness.includes(`${falseHits.people.toLocaleString("en")} made people of each of six groups`));
    assert.ok(fairness.includes(`${writePercent(Math.min(...rates))} to ${writePercent(Math.max(...rates))}`));
  });

  it("are at most one match in two thousand in every group", () => {
    assert.equal(groups.length, 6);
    for (const [group, { match }] of groups) assert.ok(match <= 0.0005, group);
  });
});

function writePercent(rate: number): string {
  return `${(rate * 100).toFixed(2)} %`;
}

describe("what rules about people receive", () => {
  it("has no field for what must not matter, and none for free text, as the compiler sees it", () => {
    assert.deepEqual(factsHold, { noBannedField: true, noFreeText: true });
    assert.deepEqual(wouldBeCaught, { field: false, text: false });
  });

  it("has no name or value that holds a banned word, as its source is written", () => {
    const path = "packages/core/src/facts/application.ts";
    const words: string[] = [];
    new Visitor({
      TSPropertySignature: ({ key }) => {
        if (key.type === "Identifier") words.push(key.name);
      },
      Literal: ({ value }) => {
        if (typeof value === "string") words.push(value);
      },
    }).visit(parseSync(path, readFileSync(join(root, path), "utf8")).program);
    assert.ok(words.length > 150);
    const found = words.filter((word) => findBannedWord(word) !== undefined && !allowed.has(word));
    assert.deepEqual(found, []);
  });
});

/** The name of a country is compared with the one that is claimed, and neither is handed over. */
const allowed: ReadonlySet<string> = new Set(["other-country-than-claimed"]);

describe("an application", () => {
  const record = {
    version: "application/1",
    receivedAt: "2026-11-02",
    role: { title: "Engineer" },
    person: { names: [{ name: "Jane Doe" }] },
    claims: { education: [{ degree: "BSc" }] },
    interviews: [{ at: "2026-11-09", by: "Ann Lee" }],
  };
  for (const word of bannedWords)
    it(`has no place for "${word}"`, () => {
      const value = { [word]: "x" };
      const withWord = [
        { ...record, ...value },
        { ...record, person: { ...record.person, ...value } },
        { ...record, claims: { education: [{ degree: "BSc", ...value }] } },
        { ...record, interviews: [{ ...record.interviews[0], ...value }] },
      ];
      assert.ok("record" in readRecord(JSON.stringify(record), "a"));
      for (const each of withWord) {
        const result = readRecord(JSON.stringify(each), "a");
        assert.ok("unjudged" in result && result.unjudged.reason.includes("must not be asked"));
      }
    });
});

describe(`verdict and findings of ${count} invented applications`, () => {
  const random = openRandom(20_261_126);
  const applications = makeApplications(count, random);
  const judged = applications.map((application) => judgeOne(application));

  it("speak of nearly every rule, so that the swaps below mean something", () => {
    const fired = new Set(judged.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    assert.ok(fired.size >= registry.application.length * 0.9, `${fired.size} of ${registry.application.length}`);
    for (const verdict of ["clear", "check", "stop"])
      assert.ok(
        judged.some((each) => each.verdict === verdict),
        verdict,
      );
  });

  const swaps: readonly (readonly [string, readonly Swap[]])[] = [
    ["other names", nameSwaps],
    ["another writing", scriptSwaps],
    ["schools of other countries", schoolSwaps],
    ["notes about how somebody speaks", noteSwaps],
  ];
  for (const [what, group] of swaps)
    it(`stay the same to the byte with ${what}`, () => {
      let changes = 0;
      for (const [at, application] of applications.entries()) {
        const { name, change } = pick(group, random);
        const other = change(application);
        changes += JSON.stringify(other) === JSON.stringify(application) ? 0 : 1;
        assert.equal(tell(judgeOne(other)), tell(judged[at]), `${name}, application ${at}`);
      }
      assert.ok(changes > 0, "Nothing was changed.");
    });

  it("stay the same to the byte with other photos", () => {
    for (const [at, application] of applications.entries()) {
      const masks = [undefined, 0x5a5a_a5a5, 0x0f0f_3c3c];
      const [plain, ...others] = masks.map((mask) => tell(judgeOne(application, makePhotos(at, mask))));
      for (const other of others) assert.equal(other, plain, `application ${at}`);
    }
  });
});

interface Judged {
  readonly verdict: string;
  readonly findings: readonly Finding[];
}

type Photos = (who: number) => readonly PictureSketch[];

function judgeOne({ own, earlier }: SyntheticApplication, photos: Photos = () => []): Judged {
  const memory = openApplicationMemory();
  for (const [at, record] of earlier.entries()) memory.keep(readOne(record, photos(at + 1)));
  const reading = readOne(own, photos(0));
  const facts = completeApplication(reading, memory.recall(reading), []);
  const findings = registry.application.flatMap((rule) => detect(rule, facts));
  return { ...judge(findings, reading.unjudged, "Nothing was noticed."), findings };
}

function readOne(record: unknown, pictures: readonly PictureSketch[]): ApplicationReading {
  const result = readRecord(JSON.stringify(record), "application.json");
  if ("unjudged" in result) throw new Error(result.unjudged.reason);
  return { ...describeRecord(result.record, { path: "application.json" }), pictures };
}

/** A photo of everybody, of which every third is that of somebody else too; another mask is another set of people. */
function makePhotos(at: number, mask = 0): Photos {
  return (who) => {
    const same = at % 3 === 0 ? 0 : who;
    const half = ((0x1234_5678 * (same + 1)) ^ mask) >>> 0;
    const hash = half.toString(16).padStart(8, "0").repeat(2);
    return [{ hashes: [hash], is: "photo", at: { path: "application.json", excerpt: "the photo" } }];
  };
}

function tell(judgement: Judged | undefined): string {
  return JSON.stringify(judgement);
}
