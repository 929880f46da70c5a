import type { Part } from "./document.ts";
import { splitSentences } from "./sentence.ts";

const shortest = 12;
const mostRuns = 50;
const longestRun = 4000;
// Unicode's tag characters repeat ASCII at U+E0020 to U+E007E and show nothing. Flags use a few of them behind U+1F3F4.
const tagRun = /[\u{E0020}-\u{E007E}]{12,4000}/gu;

/** Sentences written in characters that show nothing but spell ASCII, as models read them. */
export function readHiddenText(text: string): Part[] {
  if (!text.includes("\u{DB40}")) return [];
  const parts: Part[] = [];
  for (const match of text.matchAll(tagRun)) {
    if (parts.length >= mostRuns) break;
    const spelled = Array.from(match[0].slice(0, longestRun), spellTag).join("");
    if (spelled.trim().length < shortest) continue;
    for (const sentence of splitSentences(spelled))
      parts.push({ kind: "sentence", text: sentence.text, start: match.index + sentence.start * 2, hidden: true });
  }
  return parts;
}

function spellTag(character: string): string {
  return String.fromCharCode((character.codePointAt(0) ?? 0) - 0xe0000);
}
