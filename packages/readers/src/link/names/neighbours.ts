import words from "./data/neighbours.json" with { type: "json" };

const neighbours: ReadonlySet<string> = new Set(words);

/** Whether a word of a language, or an honest name, only happens to be close to a brand's: "tremor", "cloudflared". */
export function isNeighbour(word: string): boolean {
  return neighbours.has(word);
}
