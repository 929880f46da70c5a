import { defineRule, type Effect } from "@doorward/core";
import { followCopies } from "../secret-places.ts";
import { holdsPersonalData, isBareNumber, listHosts } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where personal data, or what commands printed, goes to a public IP address without a name. */
export const rule = defineRule({
  id: "code/sent-to-bare-address",
  kind: "code",
  title: "It sends what it finds on your computer to a bare number address on the internet.",
  strength: "strong",
  family: "exfiltration",
  techniques: ["T1041", "T1571"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Cisco Talos, indicator list of OtterCookie and BeaverTail, 2025-10" },
    { title: "MITRE ATT&CK, BeaverTail (S1246), v19, 2026-04" },
  ],
  detect: (facts) => {
    const follow = followCopies(facts);
    return tellTogether(
      facts,
      facts.effects.filter(
        (effect) => asksNumber(effect) && holdsPersonalData([...effect.subject.origins, ...follow(effect.payload)]),
      ),
    );
  },
});

function asksNumber({ kind, subject }: Effect): boolean {
  return kind === "request" && listHosts(subject).some(isBareNumber);
}
