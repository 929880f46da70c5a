/** The page of a rule in its parts. */
export interface RulePage {
  readonly summary: string;
  /** Strength, family, techniques, and how often it fired on benign material. */
  readonly about: string;
  readonly sections: readonly { readonly title: string; readonly text: string }[];
}

const titles = new Set([
  "What it sees",
  "Why it matters",
  "What it misses",
  "When it misfires",
  "What to do",
  "References",
]);

/** Takes the text apart that `doorward scan --explain` prints. */
export function readRulePage(page: string): RulePage {
  const [, summary = "", about = "", ...rest] = page.trimEnd().split("\n\n");
  const sections: { title: string; text: string }[] = [];
  for (const part of rest) {
    const last = sections.at(-1);
    if (titles.has(part)) sections.push({ title: part, text: "" });
    else if (last !== undefined) last.text = last.text === "" ? part : `${last.text}\n\n${part}`;
  }
  return { summary, about, sections };
}
