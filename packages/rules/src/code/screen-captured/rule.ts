import { defineRule, type Effect } from "@doorward/core";
import { followCopies } from "../secret-places.ts";
import { tellTogether } from "../together.ts";

/** Fires where pictures of the screen are sent, or taken again and again. */
export const rule = defineRule({
  id: "code/screen-captured",
  kind: "code",
  title: "It takes pictures of your screen and sends them away or keeps taking them.",
  strength: "strong",
  family: "theft",
  techniques: ["T1113"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Elastic, REF9403, 2026-07" },
    { title: "MITRE ATT&CK, InvisibleFerret (S1245), v19, 2026-04" },
  ],
  detect: (facts) => {
    const follow = followCopies(facts);
    const sends = ({ kind, payload }: Effect) =>
      kind === "request" && follow(payload).some((origin) => origin.kind === "screen");
    return tellTogether(
      facts,
      facts.effects.filter((effect) => watchesScreen(effect) || sends(effect)),
    );
  },
});

function watchesScreen({ kind, subject, traits }: Effect): boolean {
  return kind === "observe" && subject.texts.includes("screen") && traits.includes("repeated");
}
