import type { Outcome } from "@doorward/core";

const signs: Readonly<Record<Outcome, string>> = { stop: "■", check: "▲", clear: "●" };

/** A verdict as a word with its sign, so that it never depends on a color. */
export function tellVerdict(verdict: Outcome): string {
  return `${signs[verdict]} ${verdict.toUpperCase()}`;
}

/** The same as an element. */
export function renderVerdict(verdict: Outcome, isBig = false): string {
  return `<span class="word ${verdict}${isBig ? " big" : ""}">${tellVerdict(verdict)}</span>`;
}
