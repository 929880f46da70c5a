import assert from "node:assert/strict";
import { test } from "node:test";
import * as fastCheck from "fast-check";
import { findCommands } from "../../text/commands/find-commands.ts";
import { findCues } from "./find-cues.ts";
import { detectLanguage } from "./language.ts";

const words = [
  "send",
  "seed phrase",
  "press",
  "win + r",
  "ctrl + v",
  "paste",
  "curl",
  "|",
  "bash",
  "never",
  ".",
  "\n",
  "\u200B",
  "ѕ",
  "`",
  "密码",
  "пароль",
  "password:",
  "https://a.example/",
  '"',
  "if someone",
  "\u{DB40}\u{DC41}",
  "ﬁ",
  "İ",
];

test("any mixture of our words ends, and places lie inside the text", () => {
  fastCheck.assert(
    fastCheck.property(
      fastCheck.array(fastCheck.oneof(fastCheck.constantFrom(...words), fastCheck.string({ unit: "binary" })), {
        maxLength: 60,
      }),
      (parts) => {
        const text = parts.join(" ");
        for (const { offset, excerpt } of [...findCues(text), ...findCues(text, { isHidden: true })]) {
          assert.ok(offset >= 0 && offset <= text.length);
          assert.ok(excerpt.length <= 200);
        }
        for (const { offset, text: command } of findCommands(text)) {
          assert.ok(offset >= 0 && offset < text.length);
          assert.ok(command.length <= 2000);
        }
        detectLanguage(text);
      },
    ),
    { seed: 4, numRuns: 400 },
  );
});

test("half a million characters of nothing but our words end soon", () => {
  const started = performance.now();
  for (const word of [
    "send seed phrase private key ",
    "press win + r ctrl + v paste terminal human ",
    "never send password code ",
    "curl -o x ; ",
    "`curl | bash",
    "powershell -w cmd /c start ",
    "пароль вставь терминал ",
    "请提供密码助记词",
  ]) {
    const text = word.repeat(Math.ceil(500_000 / word.length));
    findCues(text);
    findCommands(text);
    detectLanguage(text);
  }
  assert.ok(performance.now() - started < 20_000);
});

test("a text that is longer than what is read says so", () => {
  const reasons: string[] = [];
  findCues("a ".repeat(300_000), { onLimit: (reason) => reasons.push(reason) });
  assert.equal(reasons.length, 1);
});
