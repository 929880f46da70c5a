import type { ReactNode } from "react";
import type { Shapes } from "../api/contract.ts";
import { nameOutcome, nameOutcomeBriefly } from "../text/words.ts";
import "./verdict-word.css";

/** Shapes that differ without color, too. */
const signs: Readonly<Record<Shapes["Outcome"], string>> = {
  stop: "M5 1h6l4 4v6l-4 4H5l-4-4V5z",
  check: "M8 1l7.5 13.5H.5z",
  clear: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z",
};

/** A verdict: its sign, its word, and only then its color. */
export function VerdictWord({
  outcome,
  kind,
  hasFindings,
  isLarge = false,
  isBrief = false,
}: {
  readonly outcome: Shapes["Outcome"];
  /** Of what; about people the words differ. */
  readonly kind?: Shapes["Kind"] | undefined;
  /** Where it is known; small signs do not change a verdict, and are not nothing. */
  readonly hasFindings?: boolean | undefined;
  readonly isLarge?: boolean;
  /** Only its first words are shown, and the others are read aloud. */
  readonly isBrief?: boolean;
}): ReactNode {
  const name = nameOutcome(outcome, kind, hasFindings);
  const first = nameOutcomeBriefly(name);
  const others = name.slice(first.length);
  return (
    <span className={`verdict verdict-${outcome}${isLarge ? " verdict-large" : ""}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={signs[outcome]} />
      </svg>
      <span>
        {first}
        {isBrief && others !== "" ? <span className="unseen">{others}</span> : others}
      </span>
    </span>
  );
}
