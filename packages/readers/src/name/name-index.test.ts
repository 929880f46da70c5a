import assert from "node:assert/strict";
import { it } from "node:test";
import { compareNames, sameNameFrom } from "./compare-names.ts";
import { makeNameIndex } from "./name-index.ts";
import { readName } from "./read-name.ts";

const listed = [
  "KIM, Jong Un",
  "KIM, Jong Il",
  "PUTIN, Vladimir Vladimirovich",
  "AL-ASSAD, Bashar",
  "MADURO MOROS, Nicolas",
  "XI, Jinping",
  "佐藤太郎",
  "CHOE, Ryong Hae",
  "GADDAFI, Muammar",
  "BIN LADEN, Osama",
  "MOHAMMED, Ahmed Ali",
  "SMITH, William",
  "SMITH, John",
  "OOO Vostok Trading",
  "ABDUL RAHMAN, Yassin",
  "MacDONALD, Flora",
];

it("a name is found under every way to write it, the likeliest first", () => {
  const index = makeNameIndex(listed);
  for (const [asked, found] of [
    ["김정은", 0],
    ["Gim Jeongeun", 0],
    ["Владимир Путин", 2],
    ["بشار الأسد", 3],
    ["Nicolás Maduro", 4],
    ["习近平", 5],
    ["Sato Taro", 6],
    ["최룡해", 7],
    ["Moammar Kadhafi", 8],
    ["أسامة بن لادن", 9],
    ["Bill Smith", 11],
    ["Vostok Trading LLC", 13],
    ["Abd al-Rahman Yasin", 14],
    ["Mac Donald Flora", 15],
  ] as const)
    assert.equal(index.find(readName(asked), sameNameFrom)[0]?.at, found, asked);
});

it("what is found has the score that comparing gives, and nothing below the least", () => {
  const index = makeNameIndex(listed);
  for (const { at, score } of index.find(readName("Kim Jong Un"), 0.5))
    assert.equal(score, compareNames("Kim Jong Un", listed[at] ?? ""));
  assert.deepEqual(
    index.find(readName("Kim Jong Un"), sameNameFrom).map(({ at }) => at),
    [0],
  );
  assert.deepEqual(index.find(readName("Kim"), sameNameFrom), []);
  assert.deepEqual(index.find(readName("Somebody Else"), sameNameFrom), []);
  assert.deepEqual(index.find(readName(""), 0), []);
});

it("asking leaves nothing behind: the same question has the same answer", () => {
  const index = makeNameIndex(listed);
  const first = index.find(readName("John Smith"), 0.4);
  index.find(readName("Vladimir Putin"), 0.4);
  assert.deepEqual(index.find(readName("John Smith"), 0.4), first);
});
