import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ApplicationTrace } from "@doorward/core";
import { readIndicators } from "@doorward/readers/indicators";
import type { KeptEdition, ListedParty } from "@doorward/readers/sanctions";
import { makeReading, makeTrace } from "../reading.test-support.ts";
import { findListed } from "./find-listed.ts";
import { openHiringLists } from "./hiring-lists.ts";

const wallet = "0x8576acc5c05d6ce88f4e49bf65bdf0c62f91353c";
const party: ListedParty = {
  id: "101",
  kind: "person",
  names: [{ text: "TESTOV, Ivan", isWeak: false }],
  births: [{ from: "1968-12-10", to: "1968-12-10" }],
  documents: [{ kind: "Passport", number: "AB 123456", country: "Russia" }],
  addresses: ["12 Test Street, 101000 Moscow, Russia"],
  wallets: [{ asset: "ETH", address: wallet }],
  programmes: ["CYBER2"],
};
const edition: KeptEdition = {
  list: "ofac-sdn",
  published: "2026-11-20",
  loaded: "2026-11-26",
  parties: [party],
  delisted: [],
};
const on = "on OFAC SDN 101 of 2026-11-20, loaded 2026-11-26";

function ask(names: readonly string[], traces: readonly ApplicationTrace[], kept: KeptEdition = edition) {
  return findListed(makeReading({ names, traces }), openHiringLists([kept]));
}

describe("sanctions lists at the hiring door", () => {
  it("say nothing of a name alone, however exact it is", () => {
    assert.deepEqual(ask(["TESTOV, Ivan"], []), []);
    assert.deepEqual(ask(["TESTOV, Ivan"], [makeTrace("email", "ivan@mail.example")]), []);
    assert.deepEqual(ask(["TESTOV, Ivan"], [makeTrace("person-document", "RUSSIA:XY999999")]), []);
    assert.deepEqual(ask(["TESTOV, Ivan"], [makeTrace("postal-address", "13 test st 101000 moscow russia")]), []);
  });

  it("name the place, the entry and the days where a name and a second identifier agree, and neither name nor value", () => {
    for (const [type, value] of [
      ["person-document", "RUSSIA:AB123456"],
      ["postal-address", "12 test st 101000 moscow russia"],
    ] as const)
      assert.deepEqual(
        ask(["Nobody Else", "Иван Тестов"], [makeTrace("person-document", "X:7654321"), makeTrace(type, value)]),
        [
          {
            kind: "sanctioned-person",
            hasSecondIdentifier: true,
            at: [{ path: "application.json", excerpt: `a name and the ${type} in the form, ${on}` }],
          },
        ],
      );
  });

  it("say nothing of a document under another name", () => {
    assert.deepEqual(ask(["Jane Doe"], [makeTrace("person-document", "RUSSIA:AB123456")]), []);
  });

  it("know a wallet whole and of its chain, whatever the name is", () => {
    const listed = { kind: "sanctioned-wallet", hasSecondIdentifier: true };
    assert.deepEqual(ask(["Jane Doe"], [makeTrace("wallet", `evm:${wallet}`)]), [
      { ...listed, at: [{ path: "application.json", excerpt: `the wallet in the form, ${on}` }] },
    ]);
    assert.deepEqual(ask(["Jane Doe"], [makeTrace("wallet", `tron:${wallet}`)]), []);
    assert.deepEqual(ask(["Jane Doe"], [makeTrace("wallet", `evm:${wallet.slice(0, -1)}d`)]), []);
    assert.deepEqual(
      ask(["Ivan Testov"], [makeTrace("wallet", `evm:${wallet}`)]).map(({ kind }) => kind),
      ["sanctioned-wallet", "sanctioned-person"],
    );
  });

  it("say nothing of who was delisted", () => {
    const gone = { ...edition, parties: [], delisted: [{ party, since: "2026-11-20" }] };
    assert.deepEqual(
      ask(["Ivan Testov"], [makeTrace("wallet", `evm:${wallet}`), makeTrace("person-document", ":AB123456")], gone),
      [],
    );
  });
});

describe("lists of indicators at the hiring door", () => {
  const options = {
    name: "leads",
    published: "2026-11-01",
    loaded: "2026-11-26",
    key: "0f".repeat(32),
    isKeyed: false,
  };
  const lines = ["Owl77@mail.example\tmaybe", "handle\tgithub:Owl-77", `# remark`, wallet, "passport AB123456"];
  const { list, leftOut } = readIndicators(Buffer.from(lines.join("\n")), options);

  it("are told as leads that nobody verified, with their days", () => {
    const traces = [makeTrace("email", "owl77@mail.example"), makeTrace("handle", "gitlab:owl-77")];
    assert.deepEqual(findListed(makeReading({ names: ["Jane Doe"], traces }), openHiringLists([], [list])), [
      {
        kind: "indicator",
        hasSecondIdentifier: true,
        at: [
          {
            path: "application.json",
            excerpt: 'the email in the form, on the list "leads" of 2026-11-01, loaded 2026-11-26: a lead, unverified',
          },
        ],
      },
    ]);
    assert.deepEqual([list.digests.length, leftOut.map(({ line }) => line)], [3, [5]]);
  });

  it("hold no value that can be read", () => {
    assert.ok(!/owl|8576/iu.test(JSON.stringify(list)));
  });

  it("may come as digests with their key", () => {
    const keyed = readIndicators(Buffer.from(list.digests.join("\n")), { ...options, isKeyed: true });
    assert.deepEqual(keyed.list.digests, list.digests);
  });
});
