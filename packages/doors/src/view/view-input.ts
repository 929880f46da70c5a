import type { Authentication, MessageView, Outcome, Verdict } from "@doorward/core";

/** What is said of one link. */
export interface LinkWord {
  readonly verdict: Outcome;
  /** One sentence why. */
  readonly because: string;
}

/** A message to be shown, with what is proved about its sender when that was looked at. */
export interface ShownMessage {
  readonly view: MessageView;
  readonly authentication?: Authentication;
}

/** All that a view shows. */
export interface SafeView {
  readonly verdict: Verdict;
  readonly messages: readonly ShownMessage[];
  /** Judges a link of the messages by itself. */
  readonly tellLink: (address: string) => LinkWord;
}
