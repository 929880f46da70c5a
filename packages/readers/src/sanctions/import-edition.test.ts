import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { assert as check, constantFrom, array, property } from "fast-check";
import { Problem } from "@doorward/core";
import { importEdition, type EditionOptions, type ListFile } from "./import-edition.ts";
import { advancedXml, euCsv, euXml, file, flatXml, ofacCsv, ukCsv, ukXml, unXml } from "./lists.test-support.ts";

const floor = {};
const published = "2026-11-20";

describe("lists are imported", () => {
  it("from OFAC's CSV, with remarks that go on in the comments", () => {
    const { list, parties } = importEdition(ofacCsv, { published, floor });
    assert.equal(list, "ofac-sdn");
    assert.deepEqual(
      parties.map(({ id, kind }) => `${id} ${kind}`),
      ["101 person", "102 organisation", "103 vessel"],
    );
    assert.deepEqual(parties[0], {
      id: "101",
      kind: "person",
      names: [
        { text: "TESTOV, Ivan Petrovich", isWeak: false },
        { text: "PROBNIY, Ivan", isWeak: false },
        { text: "TESTO", isWeak: true },
      ],
      births: [
        { from: "1968-12-10", to: "1968-12-10" },
        { from: "1969-01-01", to: "1971-12-31" },
      ],
      documents: [
        { kind: "Passport", number: "AB 123-456", country: "Russia" },
        { kind: "National ID No.", number: "77 88 99", country: "Russia" },
      ],
      addresses: ["12 Test Street, Moscow 101000, Russia"],
      wallets: [
        { asset: "XBT", address: "1BoatSLRHtKNngkdXEeobR76b53LETtpyT" },
        { asset: "USDT", address: "0x8576acc5c05d6ce88f4e49bf65bdf0c62f91353c" },
      ],
      programmes: ["CYBER2", "DPRK3"],
    });
    assert.deepEqual(
      parties[1]?.names.map(({ text }) => text),
      ["EXAMPLE TRADING, LTD.", "SAMPLE TRADING"],
    );
  });

  it("from the flat XML, whatever currency a wallet has", () => {
    const { list, published: day, parties } = importEdition([file("SDN.XML", flatXml)], { floor });
    assert.deepEqual([list, day, parties.length], ["ofac-sdn", published, 2]);
    assert.deepEqual(parties[0]?.names, [
      { text: "TESTOV, Ivan & Co", isWeak: false },
      { text: "TESTO", isWeak: true },
    ]);
    assert.deepEqual(parties[0]?.births, [{ from: "1960-01-01", to: "1962-12-31" }]);
    assert.deepEqual(parties[0]?.wallets, [{ asset: "ZZZ9", address: "abcDEF1234567890" }]);
    assert.deepEqual(parties[0]?.documents, [{ kind: "Passport", number: "AB 123", country: "Russia" }]);
    assert.equal(importEdition([file("CONSOLIDATED.XML", flatXml)], { floor }).list, "ofac-consolidated");
  });

  it("from the advanced XML, in which everything is a number in a table", () => {
    const { published: day, parties } = importEdition([file("SDN_ADVANCED.XML", advancedXml)], { floor });
    assert.equal(day, published);
    assert.deepEqual(parties, [
      {
        id: "101",
        kind: "person",
        names: [
          { text: "Testov Ivan", isWeak: false },
          { text: "Testo", isWeak: true },
        ],
        births: [{ from: "1968-12-10", to: "1968-12-10" }],
        documents: [{ kind: "Passport", number: "AB123456", country: "Russia" }],
        addresses: ["12 Test Street, Russia"],
        wallets: [{ asset: "XBT", address: "1BoatSLRHtKNngkdXEeobR76b53LETtpyT" }],
        programmes: ["CYBER2"],
      },
    ]);
  });

  it("from the EU, as XML and as CSV", () => {
    const { list, published: day, parties } = importEdition([file("eu.xml", euXml)], { floor });
    assert.deepEqual([list, day], ["eu", published]);
    assert.deepEqual(parties[0]?.names, [
      { text: "Ivan Testov", isWeak: false },
      { text: "Testo", isWeak: true },
    ]);
    assert.deepEqual(parties[0]?.documents, [{ kind: "passport", number: "AB 123456", country: "RUSSIA" }]);
    const csv = importEdition([file("eu.csv", euCsv)], { floor });
    assert.deepEqual([csv.list, csv.published, csv.parties.length], ["eu", published, 2]);
    assert.deepEqual(
      csv.parties[0]?.names.map(({ text }) => text),
      ["Ivan Testov", "Ivan Probniy"],
    );
    assert.deepEqual(csv.parties[0]?.births, [{ from: "1968-12-10", to: "1968-12-10" }]);
    assert.equal(csv.parties[1]?.names[0]?.text, "Example; Trading");
  });

  it("from the UK, as XML and as CSV", () => {
    const { list, published: day, parties } = importEdition([file("UK.xml", ukXml)], { floor });
    assert.deepEqual([list, day], ["uk", published]);
    assert.deepEqual(parties[0]?.names, [
      { text: "Ivan TESTOV", isWeak: false },
      { text: "Vanya Testov", isWeak: true },
      { text: "Иван Тестов", isWeak: false },
    ]);
    assert.deepEqual(parties[0]?.births, [{ from: "1945-01-01", to: "1945-12-31" }]);
    const csv = importEdition([file("uk.csv", ukCsv)], { floor });
    assert.deepEqual([csv.list, csv.published], ["uk", published]);
    assert.deepEqual(
      csv.parties.map(({ id, kind, names }) => [id, kind, names[0]?.text]),
      [
        ["RUS0001", "person", "Ivan TESTOV"],
        ["RUS0002", "organisation", "EXAMPLE LTD"],
      ],
    );
    assert.deepEqual(csv.parties[0]?.births, [{ from: "1960-08-15", to: "1960-08-15" }]);
  });

  it("from the United Nations, with aliases that have nothing in them", () => {
    const { list, published: day, parties } = importEdition([file("un.xml", unXml)], { floor });
    assert.deepEqual([list, day, parties.length], ["un", published, 2]);
    assert.deepEqual(
      parties[0]?.names.map(({ text, isWeak }) => `${text} ${isWeak}`),
      ["IVAN TESTOV false", "Иван Тестов false", "Ivan Probniy false", "Testo true"],
    );
    assert.deepEqual(parties[0]?.births, [{ from: "1960-01-01", to: "1962-12-31" }]);
  });

  const real = process.env["DOORWARD_OFAC"]?.split(",");
  it("from the real files of OFAC, where they are named", { skip: real === undefined }, () => {
    const [folder = "", day = ""] = real ?? [];
    const files = ["sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"].map((name) => ({
      name,
      bytes: readFileSync(join(folder, name)),
    }));
    const { parties } = importEdition(files, { published: day });
    assert.ok(parties.filter(({ kind }) => kind === "person").length > 4000);
    assert.ok(parties.every(({ names }) => names.length > 0));
  });
});

describe("a list is refused as a whole", () => {
  for (const [why, told, ...files] of [
    ["with no day", /--published/u, ...ofacCsv],
    ["with no day in it", /does not say when/u, file("a.xml", flatXml.replace("11/20/2026", ""))],
    ["without its day, of the EU", /does not say when/u, file("a.xml", euXml.replace("2026-11-20", ""))],
    ["without its day, of the UN", /does not say when/u, file("a.xml", unXml.replace(/dateGenerated="[^"]*"/u, ""))],
    ["without its day, of the UK", /Report Date/u, file("a.csv", ukCsv.replace("20-Nov-2026", ""))],
    [
      "with another count than it says",
      /says that it has 3 records and has 2/u,
      file("a.xml", flatXml.replace("Count>2", "Count>3")),
    ],
    ["with no closing root", /not closed/u, file("a.xml", flatXml.replace("</sdnList>", ""))],
    ["cut off within a tag", /not closed/u, file("a.xml", flatXml.slice(0, 500))],
    [
      "with a document type",
      /document type/u,
      file("a.xml", flatXml.replace("<sdnList", '<!DOCTYPE x [<!ENTITY a "b">]><sdnList')),
    ],
    ["with an entity", /entity/u, file("a.xml", flatXml.replace("&amp;", "&bomb;"))],
    ["with an entity that every object has", /entity/u, file("a.xml", flatXml.replace("&amp;", "&constructor;"))],
    ["with an open ampersand", /entity/u, file("a.xml", flatXml.replace("&amp;", "& "))],
    ["with tags that cross", /was not opened/u, file("a.xml", flatXml.replace("</firstName>", "</lastName>"))],
    ["with a second root", /second root|outside/u, file("a.xml", `${unXml}<more/>`)],
    [
      "with a nest of elements",
      /nested too deeply/u,
      file("a.xml", flatXml.replace("<programList>", "<a>".repeat(50))),
    ],
    ["that is none of those known", /none of the lists/u, file("a.txt", "hello\n")],
    ["that begins with another root", /no known list/u, file("a.xml", "<html></html>")],
    ["that is packed", /packed/u, { name: "a.zip", bytes: new Uint8Array([0x50, 0x4b, 3, 4]) }],
    ["with a row of the EU cut off", /columns|cut off/u, file("a.csv", euCsv.slice(0, -40))],
  ] as const)
    it(why, () => expectRefusal(files, told));

  it("of OFAC's CSV, when a file is missing, cut off, or of another day", () => {
    const options = { published, floor };
    expectRefusal(ofacCsv.slice(0, 2), /only with the others/u, options);
    expectRefusal(change("alt.csv", `101,1,"aka","PROBNIY, Iv`), /cut off/u, options);
    expectRefusal(change("alt.csv", `999,1,"aka","PROBNIY",-0- \r\n`), /different days/u, options);
    expectRefusal(change("add.csv", `101,1,"Street"\r\n`), /line 1 is not one of 6 columns/u, options);
    expectRefusal(change("alt.csv", ""), /cut off/u, options);
  });

  it("below the floor of its day, and with two entries of one number", () => {
    expectRefusal([file("a.xml", flatXml)], /holds 2 parties, and a whole one holds 12,000 at least/u, {});
    expectRefusal([file("a.xml", flatXml)], /holds 1 persons/u, { floor: { persons: 2 } });
    expectRefusal([file("a.xml", flatXml.replace("<uid>102</uid>", "<uid>101</uid>"))], /two of one number/u);
    expectRefusal([file("a.xml", flatXml)], /and you said 2026-01-01/u, { published: "2026-01-01", floor });
  });
});

it("no text makes an import do anything but refuse or read", () => {
  const piece = constantFrom(
    "<sdnList>",
    "</sdnList>",
    "<sdnEntry>",
    "</sdnEntry>",
    "<uid>1</uid>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&amp;",
    "&#0;",
    "&#x41;",
    "<a b='c'/>",
    '"',
    "<",
    ">",
    "\n",
    "text",
  );
  check(
    property(array(piece, { maxLength: 20 }), (pieces) => {
      try {
        importEdition([file("a.xml", `<sdnList>${pieces.join("")}`)], { floor });
      } catch (error) {
        assert.ok(error instanceof Problem, String(error));
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

function expectRefusal(files: readonly ListFile[], told: RegExp, options: EditionOptions = { floor }): void {
  assert.throws(
    () => importEdition(files, options),
    (error) =>
      error instanceof Problem &&
      error.code === "list-not-readable" &&
      told.test(error.message) &&
      !error.message.includes("\n"),
  );
}

function change(name: string, text: string): readonly ListFile[] {
  return ofacCsv.map((each) => (each.name === name ? file(name, text) : each));
}
