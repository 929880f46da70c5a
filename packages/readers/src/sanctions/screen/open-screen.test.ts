import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { importEdition } from "../import-edition.ts";
import { replaceEdition } from "../file/kept-editions.ts";
import { file, flatXml, ofacCsv } from "../lists.test-support.ts";
import { readDates } from "../read-dates.ts";
import { openScreen, type ScreenQuestion } from "./open-screen.ts";

const edition = importEdition(ofacCsv, { published: "2026-11-20", floor: {} });
const today = { today: "2026-11-26", mayShrink: true };
const screen = openScreen(replaceEdition([], edition, today));
const name = "Ivan Testov";

describe("a screen", () => {
  it("calls nobody a match for a name alone, however exact", () => {
    const [hit] = ask({ name: "TESTOV, Ivan Petrovich" });
    assert.deepEqual(
      [hit?.outcome, hit?.score, hit?.agrees, hit?.published, hit?.loaded],
      ["possible", 1, [], "2026-11-20", "2026-11-26"],
    );
  });

  it("calls a match a name with the day of birth, a document, an address or a wallet", () => {
    for (const [told, agrees] of [
      [{ born: readDates("1968-12-10") }, "date of birth"],
      [{ documents: ["ab123456"] }, "document"],
      [{ addresses: ["12 Test Street, 101000 Moscow, Russia"] }, "address"],
      [{ wallets: ["1BoatSLRHtKNngkdXEeobR76b53LETtpyT"] }, "wallet"],
    ] as const) {
      const [hit] = ask({ name, ...told });
      assert.deepEqual([hit?.outcome, hit?.agrees], ["match", [agrees]], agrees);
    }
  });

  it("takes the year of birth for a reason to ask and for no second identifier", () => {
    const [hit] = ask({ name, born: readDates("1968") });
    assert.deepEqual([hit?.outcome, hit?.sameYear, hit?.otherBirth], ["possible", true, false]);
    assert.equal(ask({ name, born: readDates("1990-01-01") })[0]?.otherBirth, true);
  });

  it("finds a document under another name, and calls it possible", () => {
    const [hit] = ask({ name: "Somebody Else", documents: ["AB123456"] });
    assert.deepEqual([hit?.outcome, hit?.agrees], ["possible", ["document"]]);
    assert.deepEqual(ask({ name: "Somebody Else", documents: ["AB 1"] }), []);
  });

  it("finds wallets whole and in the form of their chain, and never near ones", () => {
    assert.deepEqual(find("0x8576ACC5C05D6CE88F4E49BF65BDF0C62F91353C"), ["match"]);
    assert.deepEqual(find("bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), ["match"]);
    assert.deepEqual(find("tron:1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), []);
    assert.deepEqual(find("1boatslrhtknngkdxeeobr76b53lettpyt"), []);
    assert.deepEqual(find("0x8576acc5c05d6ce88f4e49bf65bdf0c62f91353d"), []);
  });

  it("does not search for weak names, and uses them where something else was found", () => {
    assert.deepEqual(ask({ name: "Testo" }), []);
    assert.equal(ask({ name: "Testo", documents: ["AB123456"] })[0]?.name, "TESTO");
  });

  it("tells who is not on the list any more, and since when", () => {
    const newer = { ...edition, published: "2026-11-25", parties: edition.parties.filter(({ id }) => id !== "101") };
    const after = replaceEdition(replaceEdition([], edition, today), newer, today);
    const [hit] = openScreen(after).ask({ name, born: readDates("1968-12-10") }, 0.78);
    assert.equal(hit?.delistedSince, "2026-11-25");
    const again = replaceEdition(after, { ...edition, published: "2026-11-26" }, today);
    assert.equal(openScreen(again).ask({ name }, 0.78)[0]?.delistedSince, undefined);
  });
});

it("wallets of chains that split off stay theirs, whatever form their addresses have", () => {
  const text = flatXml.replace("ZZZ9", "BSV").replace("abcDEF12345 67890", "12sjrrhoFEsedNRhtgwvvRqjFTh8fZTDX9");
  const kept = replaceEdition([], importEdition([file("a.xml", text)], { floor: {} }), today);
  const findHere = (wallet: string) => openScreen(kept).ask({ name: "", wallets: [wallet] }, 0.78).length;
  assert.deepEqual(
    [
      findHere("12sjrrhoFEsedNRhtgwvvRqjFTh8fZTDX9"),
      findHere("bsv:12sjrrhoFEsedNRhtgwvvRqjFTh8fZTDX9"),
      findHere("bitcoin:12sjrrhoFEsedNRhtgwvvRqjFTh8fZTDX9"),
    ],
    [1, 1, 0],
  );
});

function find(wallet: string) {
  return ask({ name: "", wallets: [wallet] }).map(({ outcome }) => outcome);
}

function ask(question: ScreenQuestion) {
  return screen.ask(question, 0.78);
}
