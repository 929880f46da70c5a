import type { CueTopic } from "@doorward/core";
import type { Wording } from "../../text/phrases/wording.ts";

/** A way in which a text says something. It is tried on one sentence, made plain and on one line. */
export interface CuePhrase extends Wording {
  readonly topic: CueTopic;
  /** A "not" or a report belongs to what is said, so that neither excuses it. */
  readonly isWhole?: boolean;
  /** Characters behind the sentence that are tried with it, for steps on lines of their own. */
  readonly behind?: number;
  /** What the sentence has to hold as well. */
  readonly requires?: RegExp;
  /** What has to stand within 300 characters around. */
  readonly requiresNear?: RegExp;
  /** What makes it innocent within 300 characters around. */
  readonly unlessNear?: RegExp;
  /** What the phrase tells beyond its topic: that a secret is to be handed to whoever writes, that a control is meant, … */
  readonly detail?: CueDetail;
  /** Takes a detail out of the sentence as written, in its first group. */
  readonly value?: RegExp;
}

/** `answer`: to be handed over in an answer. `control`: hands over mouse and keyboard. `human`: as a proof of being no machine. `fee`: before something is paid out. `extortion`: something is to be published. `keys`: with the keys to press, as for somebody who never did it. `session`: what holds a session open. `fortune`: much money from nowhere. `act`: an assistant is to do something. `notice`: something waits to be seen. */
type CueDetail =
  "answer" | "control" | "human" | "fee" | "extortion" | "keys" | "session" | "fortune" | "act" | "notice";
