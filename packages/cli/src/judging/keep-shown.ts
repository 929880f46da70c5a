import type { DeliveryFacts, Door, Policy, Verdict } from "@doorward/core";
import { keepView, makeSafeView, type KeptView } from "@doorward/doors";
import type { LinkReader } from "@doorward/readers/link";

/** Facts with what the desk shows of their messages beside them, and not in them a second time. */
export interface ShownFacts extends DeliveryFacts {
  readonly shown?: KeptView;
}

/** Puts what is shown beside the facts, with every link judged by what is known now. */
export function keepShown(
  verdict: Verdict,
  facts: DeliveryFacts,
  surroundings: { readonly links: LinkReader; readonly policy: Policy; readonly door: Door },
): ShownFacts {
  const view = makeSafeView(verdict, facts, surroundings);
  const messages = facts.messages.map(({ view: _shown, ...message }) => message);
  return { ...facts, messages, ...(view.messages.length === 0 ? {} : { shown: keepView(view) }) };
}
