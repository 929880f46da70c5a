/** The sections that every rule.md has, in this order and no others. */
export const sectionNames = [
  "What it sees",
  "Why it matters",
  "What it misses",
  "When it misfires",
  "What to do",
] as const;

/** Splits a Markdown text at its second-level headings; headings inside code fences do not count. */
export function readSections(markdown: string): Map<string, string> {
  const sections = new Map<string, string>();
  let name = "";
  let fenced = false;
  for (const line of markdown.split(/\r?\n/u)) {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) fenced = !fenced;
    const heading = fenced ? undefined : /^## (.+)$/u.exec(line)?.[1]?.trim();
    if (heading === undefined) sections.set(name, `${sections.get(name) ?? ""}${line}\n`);
    else sections.set((name = heading), "");
  }
  const trimmed = [...sections].map(([heading, text]) => [heading, text.trim()] as const);
  return new Map(trimmed.filter(([heading, text]) => heading !== "" || text !== ""));
}
