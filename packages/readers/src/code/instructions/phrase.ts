import type { InstructionTopic } from "@doorward/core";
import type { Wording } from "../../text/phrases/wording.ts";

/** A way of saying an order. */
export interface Phrase extends Wording {
  readonly topic: InstructionTopic;
  /** What makes them innocent when it stands before their end: a condition or an offer. Behind it, it would excuse nothing. */
  readonly unlessBefore?: RegExp;
}
