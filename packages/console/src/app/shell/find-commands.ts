import type { Binding } from "../../shared/keyboard/keyboard.tsx";

/** The commands whose words begin with the words of a text, in any order; those whose first word does come first. */
export function findCommands(all: readonly Binding[], text: string): readonly Binding[] {
  const wanted = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const fitting = all.filter(({ label }) => {
    const words = label.toLowerCase().split(/\W+/u);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
  const first = wanted[0] ?? "";
  const rank = ({ label }: Binding) => (label.toLowerCase().startsWith(first) ? 0 : 1);
  return fitting.toSorted((one, other) => rank(one) - rank(other));
}
