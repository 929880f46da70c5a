import type { FieldAsk } from "./page.ts";

/** Field types into which a person types nothing. */
export const silentTypes: ReadonlySet<string> = new Set(
  "hidden submit button reset image checkbox radio range color file".split(" "),
);

const words: readonly (readonly [FieldAsk, RegExp])[] = [
  [
    "seed phrase",
    /seed|mnemonic|(?:recovery|secret|backup|wallet)[\s_-]{0,2}(?:phrase|words)|\bphrase\b|\b(?:12|24)[\s-]words?\b/u,
  ],
  ["private key", /private[\s_-]{0,2}key|keystore|privkey/u],
  ["password", /passw|passcode|\bpwd\b|\bpass\b|kennwort|contrase|mot[\s_-]{0,2}de[\s_-]{0,2}passe|пароль|密码/u],
  ["card", /card[\s_-]{0,2}(?:number|no)|cardnumber|\bccnum|\bcvv|\bcvc|\bcc-(?:number|csc|exp)/u],
  ["one-time code", /one[\s_-]{0,2}time|\botp\b|\b2fa\b|\btotp\b|(?:verification|auth|security|sms)[\s_-]{0,2}code/u],
  ["email", /e-?mail/u],
];

/** What a field asks for, by its type and by all words that name it. */
export function findAsk(type: string, names: string): FieldAsk {
  if (type === "password") return /seed|mnemonic|phrase/iu.test(names) ? "seed phrase" : "password";
  const text = names.slice(0, 500).toLowerCase();
  for (const [ask, pattern] of words) if (pattern.test(text)) return ask;
  return type === "email" ? "email" : "other";
}

const leastPhraseWords = 12;

/** Whether the names of fields count the words of a seed phrase: word1 … word12. */
export function countsWords(names: readonly string[]): boolean {
  const counted = names.filter((name) => /^(?:word|w|phrase|input)?[\s_-]{0,2}\d{1,2}$/iu.test(name));
  return counted.length >= leastPhraseWords && counted.length <= 33;
}
