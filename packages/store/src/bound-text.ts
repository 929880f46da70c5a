import { Problem } from "@doorward/core";

/** What a person wrote without space around it. Throws a Problem when nothing is left or it is too long. */
export function boundText(text: string, { what, most }: { readonly what: string; readonly most: number }): string {
  const trimmed = text.trim();
  if (trimmed !== "" && trimmed.length <= most && !trimmed.includes("\0")) return trimmed;
  throw new Problem("not-valid", `${what} needs 1 to ${most.toLocaleString("en")} characters.`);
}
