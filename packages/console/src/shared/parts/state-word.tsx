import type { ReactNode } from "react";
import "./state-word.css";

/** How something that works by itself is doing. */
export type Tone = "well" | "attention" | "ill" | "off";

/** That in a word. */
export function StateWord({ tone, word }: { readonly tone: Tone; readonly word: string }): ReactNode {
  return <span className={`state-word state-${tone}`}>{word}</span>;
}
