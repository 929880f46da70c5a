import assert from "node:assert/strict";
import { test } from "node:test";
import { indexWords } from "./word-index.ts";

function find(words: readonly string[], text: string): [string | undefined, number][] {
  const found: [string | undefined, number][] = [];
  indexWords(words).find(text, (word, at) => found.push([words[word], at]));
  return found;
}

test("words are found where words of the text begin with them", () => {
  assert.deepEqual(find(["pass", "word"], "pass password words sword"), [
    ["pass", 0],
    ["pass", 5],
    ["word", 14],
  ]);
});

test("a word may hold blanks and marks", () => {
  assert.deepEqual(find(["win + r", "if you"], "press win + r, if you can"), [
    ["win + r", 6],
    ["if you", 15],
  ]);
});

test("scripts without blanks are searched everywhere", () => {
  assert.deepEqual(find(["密码", "パスワード"], "请发送密码。新しいパスワード"), [
    ["密码", 3],
    ["パスワード", 9],
  ]);
});

test("other alphabets have words as well", () => {
  assert.deepEqual(find(["парол"], "ваш пароль, беспарольный"), [["парол", 4]]);
});

test("several words may begin at one place", () => {
  assert.deepEqual(find(["seed", "seeds", "see"], "seeds"), [
    ["seed", 0],
    ["seeds", 0],
    ["see", 0],
  ]);
});
