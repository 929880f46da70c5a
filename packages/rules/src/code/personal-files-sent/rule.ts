import { defineRule } from "@doorward/core";
import { followCopies, pathsOf } from "../secret-places.ts";
import { goesToWrittenAddress, isPersonalFolder } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where files of the person's home, documents, desktop or disk are the content of a request. */
export const rule = defineRule({
  id: "code/personal-files-sent",
  kind: "code",
  title: "It sends files from your own folders to somebody else.",
  strength: "strong",
  family: "exfiltration",
  techniques: ["T1041", "T1005", "T1119"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, BeaverTail (S1246), v19, 2026-04" },
    { title: "Cisco Talos, indicator list of OtterCookie and BeaverTail, 2025-10" },
  ],
  detect: (facts) => {
    const follow = followCopies(facts);
    return tellTogether(
      facts,
      facts.effects.filter(
        (effect) =>
          effect.kind === "request" &&
          goesToWrittenAddress(effect) &&
          pathsOf(follow(effect.payload)).some(isPersonalFolder),
      ),
    );
  },
});
