import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { array, assert as check, constantFrom, property, string } from "fast-check";
import { compareNames, sameNameFrom } from "./compare-names.ts";

describe("two names are one", () => {
  for (const [why, ...pairs] of [
    [
      "in Korean spellings",
      "Kim Jong Un|Gim Jeongeun",
      "Kim Jong Un|김정은",
      "Ri Yong Ho|이용호",
      "Thae Yong-ho|태영호",
      "Pak Chol|Park Cheol",
      "Choe Ryong Hae|최룡해",
      "U Yong Su|우영수",
    ],
    [
      "in Chinese spellings",
      "习近平|Xi Jinping",
      "Xi Jinping|Hsi Chin-p'ing",
      "毛澤東|Mao Tse-tung",
      "曾国藩|Zeng Guofan",
      "单田芳|Shan Tianfang",
      "蔡英文|Tsai Ing-wen",
    ],
    [
      "in Cyrillic and what others make of it",
      "Владимир Путин|Wladimir Putin",
      "Хрущёв Никита|Nikita Chruschtschow",
      "Сергей Лавров|Serguei Lavrov",
      "Volodymyr Zelenskyy|Владимир Зеленский",
    ],
    [
      "in Arabic and what others make of it",
      "Мухаммад|Mohammed",
      "محمد علي حسن|Mohammed Ali Hassan",
      "عبد الله أحمد|Abdullah Ahmed",
      "Abd al-Rahman Yasin|Abdurrahman Yassin",
      "عمر بركات|Omar Barakat",
      "معمر القذافي|Muammar Gaddafi",
      "إسماعيل هنية|Ismail Haniyeh",
      "Osama bin Laden|أسامة بن لادن",
    ],
    [
      "in Japanese",
      "さとう たろう|Satoh Taro",
      "佐藤太郎|Taro Sato",
      "シミズ フミオ|Simizu Humio",
      "Honma Kenichi|Homma Ken-ichi",
    ],
    [
      "in any order and form",
      "KIM, Jong Un|Jong-un Kim",
      "Duterte Rodrigo|Rodrigo Duterte",
      "Jong Un Kim|Jongun Kim",
      "Mac Donald, John|John MacDonald",
    ],
    [
      "with more or less of it",
      "Nicolas Maduro|Nicolás Maduro Moros",
      "Владимир Владимирович Путин|Vladimir Putin",
      "Anna Schmidt|Anna Schmidt-Müller",
      "Dr. John Smith|John Smith",
      "V. Putin|Vladimir Putin",
    ],
    ["in short", "Bill Clinton|William Clinton", "Sasha Petrov|Aleksandr Petrov"],
    [
      "with a wrong letter",
      "Micheal Jonson|Michael Johnson",
      "Rodrigo Dutrete|Rodrigo Duterte",
      "Emanuel Macron|Emmanuel Macron",
    ],
    [
      "with marks and without",
      "Søren Müller|Soren Mueller",
      "Łukasz Nowak|Lukasz Nowak",
      "Σταύρος Λαμπράκης|Stavros Lambrakis",
    ],
    ["in capitals and with what cannot be seen", "VLADIMIR PUTIN|Vladi\u200Bmir Putin", "Ｋｉｍ Jong Un|Kim Jong Un"],
  ] as const)
    it(why, () => {
      for (const pair of pairs) assert.ok(scoreOf(pair) >= sameNameFrom, `${pair} ${scoreOf(pair)}`);
    });
});

describe("two names are not one", () => {
  for (const [why, ...pairs] of [
    [
      "with the same family name",
      "John Smith|James Smith",
      "Ivan Petrov|Pyotr Petrov",
      "Bashar al-Assad|Maher al-Assad",
      "Lee Jae-yong|Lee Jae-myung",
      "Mohammed Khan|Ahmed Khan",
    ],
    [
      "with one other syllable",
      "Kim Jong Un|Kim Jong Il",
      "Kim Jong Un|Kim Jong Nam",
      "Zhang Wei|Zhang Wen",
      "Li Na|Li Ma",
      "김정은|김정일",
      "王伟|王芳",
    ],
    ["with the same given name", "John Smith|John Brown", "Vladimir Putin|Vladimir Lenin"],
    [
      "with another father",
      "Ivan Petrovich Sidorov|Ivan Ivanovich Sidorov",
      "Иван Петрович Сидоров|Ivan Ivanowitsch Sidorow",
    ],
    ["of a man and of a woman", "Mario Rossi|Maria Rossi", "Juan Perez|Juana Perez"],
    ["where one word says everything", "Kim|Kim Jong Un", "Putin|Vladimir Putin", "Mohammed|Mohammed Hassan"],
    [
      "that sound alike",
      "Ali Hassan|Ali Hussein",
      "محمد علي حسن|Mohammed Ali Hussein",
      "محمد حسن|محمد حسين",
      "Igor Petrov|Egor Petrov",
      "Takeshi Sato|Satoshi Sato",
    ],
    ["of which one is nothing", "|Kim Jong Un", "…|Kim", "123|456"],
  ] as const)
    it(why, () => {
      for (const pair of pairs) assert.ok(scoreOf(pair) < sameNameFrom, `${pair} ${scoreOf(pair)}`);
    });
});

it("a family name of an Ivanov and an Ivanova is one, since a list may have either", () => {
  assert.equal(scoreOf("Olga Ivanova|Olga Ivanov"), 1);
});

it("the score is the same in both directions, from 0 to 1, 1 for a name itself, and any text has one", () => {
  const piece = constantFrom(
    "kim ",
    "jong",
    "김",
    "정",
    "محمد",
    " ",
    "-",
    "Иван",
    "佐藤",
    "ou",
    "van der ",
    "'",
    "\u0301",
    "😀",
    "abd al ",
  );
  check(
    property(
      array(piece, { maxLength: 8 }),
      array(piece, { maxLength: 8 }),
      string({ unit: "binary" }),
      (one, other, any) => {
        const [a, b] = [one.join(""), other.join("")];
        const score = compareNames(a, b);
        assert.ok(score >= 0 && score <= 1);
        assert.ok(Math.abs(score - compareNames(b, a)) < 1e-6, `${a}|${b}`);
        assert.ok(compareNames(any, a) <= 1);
        const self = compareNames(a, a);
        assert.ok(self === 0 || Math.abs(self - 1) < 1e-6, a);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

it("long texts end", () => {
  assert.ok(compareNames("a ".repeat(100_000), "b".repeat(100_000)) <= 1);
  assert.ok(compareNames("ngng".repeat(1000), "haohao ".repeat(1000)) <= 1);
});

function scoreOf(pair: string): number {
  const [one = "", other = ""] = pair.split("|");
  return compareNames(one, other);
}
