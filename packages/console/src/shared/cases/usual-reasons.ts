import type { Shapes } from "../api/contract.ts";

/** Reasons that are often the reason; each is a start to write on. */
export const usualReasons: Readonly<Record<Shapes["CaseDecision"], readonly string[]>> = {
  allowed: ["I reached the sender on a way I already knew.", "It is what we asked them for."],
  held: ["I asked the sender on another way and wait for the answer.", "A second person should look at it."],
  blocked: ["The evidence is clear.", "The sender is not who they say they are."],
};
