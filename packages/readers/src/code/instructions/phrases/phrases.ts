import type { Phrase } from "../phrase.ts";
import { assistantPhrases } from "./assistant.ts";
import { commandPhrases, protectionPhrases, reviewPhrases, sandboxPhrases, trustPhrases } from "./english.ts";
import { otherLanguages } from "./other-languages.ts";
import { roundaboutPhrases } from "./roundabout.ts";

/** Every way of saying an order that is known. */
export const phrases: readonly Phrase[] = [
  ...sandboxPhrases,
  ...trustPhrases,
  ...protectionPhrases,
  ...commandPhrases,
  ...reviewPhrases,
  ...roundaboutPhrases,
  ...assistantPhrases,
  ...otherLanguages,
];
