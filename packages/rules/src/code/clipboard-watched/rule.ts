import { defineRule, type CodeFacts, type Effect, type Place } from "@doorward/core";
import { isFromClipboard } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where code reads the clipboard again and again, or sends away what is in it. */
export const rule = defineRule({
  id: "code/clipboard-watched",
  kind: "code",
  title: "It watches what you copy and paste.",
  strength: "strong",
  family: "theft",
  techniques: ["T1115"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, InvisibleFerret (S1245), v19, 2026-04" },
    { title: "Cisco Talos, indicator list of OtterCookie and BeaverTail, 2025-10" },
  ],
  detect: (facts) => {
    const asked = listAskedReads(facts);
    return tellTogether(
      facts,
      facts.effects.filter((effect) => watches(effect, asked) || sends(effect, asked)),
    );
  },
});

/** A web page reads the clipboard only when the person allows it and looks at the page. */
function listAskedReads({ effects }: CodeFacts): ReadonlySet<string> {
  return new Set(effects.filter(({ via }) => via.startsWith("navigator.")).map(({ at }) => keyOf(at)));
}

function watches({ kind, at, subject, traits }: Effect, asked: ReadonlySet<string>): boolean {
  return (
    kind === "observe" && subject.texts.includes("clipboard") && traits.includes("repeated") && !asked.has(keyOf(at))
  );
}

function sends({ kind, payload }: Effect, asked: ReadonlySet<string>): boolean {
  if (kind !== "request" || payload === undefined) return false;
  return payload.origins.some((origin) => isFromClipboard(origin) && !asked.has(keyOf(origin.place)));
}

function keyOf({ path, line, column }: Place): string {
  return [path, line, column].join("\n");
}
