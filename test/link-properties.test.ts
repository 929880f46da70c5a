import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noPolicy, outcomes, type Verdict } from "@doorward/core";
import { judgeLink } from "@doorward/doors/link";
import { noList, openLinkReader, openList, type LinkList } from "@doorward/readers/link";
import { buildList, type ListRow } from "@doorward/readers/lists";
import * as fc from "fast-check";
import { parseAddress } from "../packages/readers/src/link/address/parse-address.ts";
import { wrappings, type Wrapping } from "../packages/readers/src/link/wrappers/wrap.test-support.ts";
import { linkPool, someLink } from "./link/link-pool.ts";

const today = "2026-11-26";
const fixed = { seed: 1, numRuns: 1000 };

describe("a verdict on a link", () => {
  const judge = openJudge(noList);

  for (const name of new Set(wrappings.map((wrapping) => wrapping.name)))
    it(`is never milder when ${name} leads to the link`, () => {
      for (const wrapping of wrappings.filter((each) => each.name === name))
        for (const link of linkPool.filter((each) => isCarried(each) && keeps(wrapping, each)))
          expectNoMilder(judge(wrapping.wrap(link)), judge(link));
    });

  it("is never milder for one more wrapper of any family", () => {
    const some = fc.constantFrom(...wrappings);
    fc.assert(
      fc.property(someLink.filter(isCarried), fc.array(some, { minLength: 1, maxLength: 4 }), (link, around) => {
        let wrapped = link;
        for (const wrapping of around) {
          if (!isCarried(wrapped) || !keeps(wrapping, wrapped)) return;
          const more = wrapping.wrap(wrapped);
          expectNoMilder(judge(more), judge(wrapped));
          wrapped = more;
        }
      }),
      fixed,
    );
  });

  it("is never milder for one more row that blocks", () => {
    fc.assert(
      fc.property(someLink, fc.array(someRow, { maxLength: 4 }), someRow, fc.boolean(), (link, rows, row, isOwn) => {
        const key = isOwn ? (chooseKey(link) ?? row.key) : row.key;
        const more = [...rows, { ...row, key, effect: "block" as const }];
        expectNoMilder(openJudge(open(more))(link), openJudge(open(rows))(link));
      }),
      { ...fixed, numRuns: 200 },
    );
  });

  it("is the same for the same link, whatever was judged in between", () => {
    const first = openJudge(noList);
    fc.assert(
      fc.property(someLink, someLink, (link, other) => {
        const before = first(link);
        first(other);
        assert.deepEqual(first(link), before);
      }),
      fixed,
    );
  });
});

/** What services lead to. Scripts, files, programs and text that is no address at all are nothing that they carry. */
function isCarried(text: string): boolean {
  return /^(?:https?:|\/\/)/iu.test(text);
}

/** A backslash that stands in a path as it is becomes a slash in every browser, so another link is asked for. */
function keeps({ wrap }: Wrapping, link: string): boolean {
  return !link.includes("\\") || !wrap(link).includes("\\");
}

function openJudge(lists: LinkList): (link: string) => Verdict {
  const reader = openLinkReader({ policy: noPolicy, lists, today });
  return (link) =>
    judgeLink(reader.read(link, { path: "test", excerpt: "" }), { door: "support", name: link, tookMs: 0 });
}

function expectNoMilder(verdict: Verdict, than: Verdict): void {
  const rank = outcomes.indexOf(verdict.verdict);
  assert.ok(
    rank >= outcomes.indexOf(than.verdict),
    `${than.arrival.name} is ${than.verdict} (${than.because}), and ${verdict.arrival.name} is ${verdict.verdict}`,
  );
}

const someRow: fc.Arbitrary<ListRow> = fc.record({
  key: fc.constantFrom("files.example", "zoom.us.files.example", "vercel.app", "login.example/j", "a.test"),
  source: fc.constantFrom("one", "two"),
  label: fc.constant("phishing"),
  since: fc.constantFrom("2026-11-01", today),
  reach: fc.constantFrom("domain", "host", "path"),
  effect: fc.constantFrom("block", "hold", "allow"),
  isExact: fc.boolean(),
});

/** What a list would name to mean this link. */
function chooseKey(link: string): string | undefined {
  const { listKey } = parseAddress(link).address;
  return listKey === "" ? undefined : listKey.replace(/^www\./u, "").split(/[/?]/u, 1)[0];
}

function open(rows: readonly ListRow[]): LinkList {
  return openList(buildList(rows), { today, name: "test" });
}
