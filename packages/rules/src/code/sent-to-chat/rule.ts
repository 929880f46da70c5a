import { defineRule, type Effect } from "@doorward/core";
import { followCopies } from "../secret-places.ts";
import { holdsPersonalData, isChatHost, listHosts } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where personal data goes to the hook or bot of a chat service, or to a store that anybody may write to. */
export const rule = defineRule({
  id: "code/sent-to-chat",
  kind: "code",
  title: "It sends what it finds on your computer to a chat or a public drop box.",
  strength: "strong",
  family: "exfiltration",
  techniques: ["T1567", "T1102.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v19, 2026-04" },
    { title: "Cisco Talos, indicator list of OtterCookie and BeaverTail, 2025-10" },
  ],
  detect: (facts) => {
    const follow = followCopies(facts);
    return tellTogether(
      facts,
      facts.effects.filter(
        (effect) => asksChat(effect) && holdsPersonalData([...effect.subject.origins, ...follow(effect.payload)]),
      ),
    );
  },
});

function asksChat({ kind, subject }: Effect): boolean {
  return kind === "request" && listHosts(subject).some(isChatHost);
}
