import { dropMarks } from "./lookalikes.ts";
import { stopWords } from "./stop-words.ts";

const sampleLength = 3000;
const fewestLetters = 40;
/** One of these characters says about as much as so many letters. */
const lettersOfHan = 3;
const blocks: readonly (readonly [script: string, from: number, to: number])[] = [
  ["cyrillic", 0x400, 0x52f],
  ["han", 0x4e00, 0x9fff],
  ["kana", 0x3040, 0x30ff],
  ["hangul", 0xac00, 0xd7af],
  ["latin", 0x1e00, 0x1eff],
  ["arabic", 0x600, 0x6ff],
  ["hebrew", 0x590, 0x5ff],
  ["greek", 0x370, 0x3ff],
  ["thai", 0xe00, 0xe7f],
  ["devanagari", 0x900, 0x97f],
  ["han", 0x3400, 0x4dbf],
];
const noProse = /\bhttps?:\/\/\S{1,2000}|\S{1,64}@\S{1,255}|\b[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}\b/gu;
const ofScript: Readonly<Record<string, string>> = {
  arabic: "ar",
  hebrew: "he",
  greek: "el",
  thai: "th",
  devanagari: "hi",
};
const languagesOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopWords))
  for (const word of words) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);

/** The language of a text as ISO 639-1: by its script, and by the most frequent words where it is the alphabet. Empty when unsure. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength).replace(noProse, " ");
  const counts = countScripts(sample);
  const count = (script: string) => counts.get(script) ?? 0;
  const asian = (count("kana") + count("han") + count("hangul")) * lettersOfHan;
  const others = [...counts]
    .filter(([script]) => ofScript[script] !== undefined)
    .toSorted((one, other) => other[1] - one[1]);
  const [most, amount] = others[0] ?? ["", 0];
  const letters = asian + count("cyrillic") + count("latin") + amount;
  if (letters < fewestLetters) return "";
  if (asian * 2 > letters) return nameAsian(count);
  if (count("cyrillic") * 2 > letters) return /[іїєґ]/iu.test(sample) && !/[ыэъё]/iu.test(sample) ? "uk" : "ru";
  if (amount * 2 > letters) return ofScript[most] ?? "";
  return nameLatin(sample);
}

function nameAsian(count: (script: string) => number): string {
  if (count("hangul") > count("kana") + count("han")) return "ko";
  return count("kana") * 8 > count("han") ? "ja" : "zh";
}

function countScripts(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < sample.length; at += 1) {
    const script = nameScript(sample.charCodeAt(at));
    if (script !== "") counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

/** The script of a letter by Unicode's blocks; empty for what is no letter of these. */
function nameScript(unit: number): string {
  if (unit < 0x250)
    return (unit | 32) >= 97 && (unit | 32) <= 122 && unit < 128 ? "latin" : unit >= 0xc0 ? "latin" : "";
  return blocks.find(([, from, to]) => unit >= from && unit <= to)?.[0] ?? "";
}

/** Every frequent word speaks for its languages, less where it is of several; one language must stand out. */
function nameLatin(sample: string): string {
  const words = dropMarks(sample.toLowerCase()).match(/[a-z]{1,24}/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOfWord.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1 / (languagesOfWord.get(word)?.length ?? 1));
  const [first, second] = [...scores].toSorted((one, other) => other[1] - one[1]);
  if (first === undefined || first[1] < 2 || first[1] < words.length * 0.12) return "";
  return first[1] > (second?.[1] ?? 0) * 1.4 ? first[0] : "";
}
