import type { DeliveryFacts, Door, Policy, Verdict } from "@doorward/core";
import type { LinkReader } from "@doorward/readers/link";
import { completeMessage } from "../delivery/complete-message.ts";
import { judgeLink } from "../link/judge-link.ts";
import type { SafeView } from "./view-input.ts";

/** What is shown of a delivery that was judged. Messages without a view, because none was asked for, are left out. */
export function makeSafeView(
  verdict: Verdict,
  { messages }: Pick<DeliveryFacts, "messages">,
  { links, policy, door }: { readonly links: LinkReader; readonly policy: Policy; readonly door: Door },
): SafeView {
  return {
    verdict,
    messages: messages.flatMap((reading) =>
      reading.view === undefined
        ? []
        : [{ view: reading.view, authentication: completeMessage(reading, links, policy).authentication }],
    ),
    tellLink(address) {
      const facts = links.read(address, { path: "", excerpt: address.slice(0, 200) });
      const { verdict: word, because } = judgeLink(facts, { door, name: address, tookMs: 0 });
      return { verdict: word, because };
    },
  };
}
