import { newId } from "@doorward/store";
import type { Event } from "../contract/schemas/event.ts";

/** An event that never happened, to try a destination with. */
export function makeSampleEvent(at: Date, publicUrl: URL): Event {
  const id = newId(at);
  return {
    id,
    type: "case.opened",
    timestamp: at.toISOString(),
    data: {
      isSample: true,
      isAgain: false,
      case: {
        id,
        door: "support",
        kind: "message",
        name: "Sample: your wallet needs verification.eml",
        outcome: "stop",
        because: "This is a sample that an administrator sent to try this way; nothing came to a door.",
        state: "open",
        openedAt: at.toISOString(),
        link: new URL("/", publicUrl).href,
      },
      findings: [
        {
          rule: "message/known-name-other-domain",
          title: "The sender uses a name you know with a domain that is not theirs.",
          strength: "strong",
          techniques: ["T1566"],
        },
      ],
      observables: [{ type: "domain", value: "sample.example" }],
      decision: null,
      failure: null,
    },
  };
}
