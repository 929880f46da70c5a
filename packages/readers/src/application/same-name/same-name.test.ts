import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { areStrangers, openCertainNames, sameName } from "./same-name.ts";

const same: readonly (readonly [string, string, string])[] = [
  ["case", "Jane DOE", "jane doe"],
  ["order", "Doe, Jane", "Jane Doe"],
  ["initials", "J. Doe", "Jane Doe"],
  ["a middle name", "Jane Mary Doe", "Jane Doe"],
  ["an initial in the middle", "Jane M. Doe", "Jane Mary Doe"],
  ["marks", "José Núñez", "Jose Nunez"],
  ["letters of their own", "Øyvind Łukasz", "Oyvind Lukasz"],
  ["Cyrillic in Latin letters", "Иван Петров", "Ivan Petrov"],
  ["a hyphen", "Kim Min-jun", "Kim Minjun"],
  ["a given name of two parts, in another order", "Min-jun Kim", "Kim Minjun"],
  ["a given name of two words", "Kim Min Jun", "Minjun Kim"],
  ["two family names, of which one is left out", "Lucía Gómez Ruiz", "Lucia Gomez"],
  ["an article that is joined", "Omar Al-Hassan", "Omar Alhassan"],
  ["an article that is left out", "Omar al Hassan", "Omar Hassan"],
  ["two ways into Latin letters", "Iuliia Kovalenko", "Yulia Kovalenko"],
  ["two ways from Arabic", "Mohammed Hussein", "Muhammad Husain"],
  ["the letters of a passport", "Юлия Щербакова", "Yulia Shcherbakova"],
  ["another usual spelling", "Aleksandr Petrov", "Alexander Petrov"],
  ["two ways to write Korean syllables", "Lee Ji-woo", "Yi Jiu"],
  ["two ways from Chinese", "Chang Wei-ming", "Zhang Weiming"],
  ["two ways from Japanese", "Satou Youko", "Sato Yoko"],
  ["a short form", "Bill Doe", "William Doe"],
  ["a father's name left out", "Ivan Petrovich Sidorov", "Ivan Sidorov"],
  ["an apostrophe", "Sean O’Neil", "Sean ONeil"],
  ["a form of address", "Dr. Jane Doe", "Jane Doe"],
  ["a first name alone", "Jane", "Jane Doe"],
  ["another writing, which is not compared", "김민준", "Kim Minjun"],
  ["nothing to compare", "…", "Jane Doe"],
  ["Chinese with and without a blank", "李 明", "李明"],
];
const other: readonly (readonly [string, string])[] = [
  ["Jane Doe", "Bob Ray"],
  ["Jane Doe", "Jane Ray"],
  ["J. D.", "Jane Doe"],
  ["Kim Min-jun", "Kim Seo-yeon"],
  ["김민준", "김서연"],
  ["Иван Петров", "Ivan Sidorov"],
  ["Kim Min-jun", "Park Min-jun"],
  ["Maria Ivanova", "Marina Petrova"],
  ["Omar Hassan", "Omar Farouk"],
  ["Wang Wei", "Wang Fang"],
  ["राम शर्मा", "रीमा शर्मा"],
];

describe("one name", () => {
  for (const [what, one, two] of same)
    it(`stays the same in ${what}`, () => {
      assert.ok(sameName(one, two));
      assert.ok(sameName(two, one));
    });
});

describe("another name", () => {
  for (const [one, two] of other)
    it(`${one} is not ${two}`, () => {
      assert.ok(!sameName(one, two));
      assert.ok(!sameName(two, one));
    });
});

describe("strangers", () => {
  it("share none of their names, and are known by at least one each", () => {
    assert.ok(areStrangers(["Jane Doe"], ["Bob Ray", "Ann Lee"]));
    assert.ok(!areStrangers(["Jane Doe", "Jane Ray"], ["J. Ray"]));
    assert.ok(!areStrangers([], ["Bob Ray"]));
  });

  it("are told in two writings that the matcher reads, when nothing in them sounds alike", () => {
    for (const name of ["김민준", "王伟", "山田太郎", "Иван Петров", "محمد علي", "Ελένη Παππά"]) {
      assert.ok(areStrangers([name], ["Bob Ray"]), name);
      assert.ok(areStrangers(["Bob Ray"], [name]), name);
    }
    for (const [one, two] of [
      ["김민준", "Kim Minjun"],
      ["王伟", "Kevin Wang"],
      ["陳大文", "Chan Tai Man"],
      ["محمد علي", "Mohamed Ali"],
      ["דוד כהן", "Bob Ray"],
      ["…", "Bob Ray"],
    ] as const)
      assert.ok(!areStrangers([one], [two]), one);
  });
});

describe("a certain name", () => {
  it("can be compared with one of those given", () => {
    assert.ok(openCertainNames(["Kim Minjun"])("김민준"));
    for (const name of ["דוד כהן", "…", "서울", "New York"]) assert.ok(!openCertainNames(["Kim Minjun"])(name), name);
  });
});
