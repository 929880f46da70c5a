import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noPolicy, outcomes, type Verdict } from "@doorward/core";
import { judgeLink } from "@doorward/doors/link";
import { noList, openLinkReader, openList, type LinkList } from "@doorward/readers/link";
import { buildList, type ListRow } from "@doorward/readers/lists";
import * as fc from "fast-check";
import { parseAddress } from "../packages/readers/src/link/address/parse-address.ts";
import { wrappings } from "../packages/readers/src/link/wrappers/wrap.test-support.ts";
import { linkPool, someLink } from "./link/link-pool.ts";

const today = "2026-11-26";
const fixed = { seed: 1, numRuns: 1000 };

describe("a verdict on a link", () => {
  const judge = openJudge(noList);

  for (const name of new Set(wrappings.map((wrapping) => wrapping.name)))
    it(`is never milder when ${name} leads to the link`, () => {
      for (const { wrap } of wrappings.filter((wrapping) => wrapping.name === name))
        for (const link of linkPool.filter(isAddress)) expectNoMilder(judge(wrap(link)), judge(link));
    });

  it("is never milder for one more wrapper of any family", () => {
    const some = fc.constantFrom(...wrappings);
    fc.assert(
      fc.property(someLink.filter(isAddress), fc.array(some, { minLength: 1, maxLength: 4 }), (link, around) => {
        let wrapped = link;
        for (const { wrap } of around) {
          const more = wrap(wrapped);
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

/** Text that is no address at all is nothing that a service could lead to; a path of Windows is one of the web there. */
function isAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:/iu.test(text);
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
