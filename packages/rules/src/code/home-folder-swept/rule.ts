import { defineRule, type Data, type Effect } from "@doorward/core";
import { pathsOf } from "../secret-places.ts";
import { isPersonalFolder } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where code lists a whole home, disk or folder of own documents and takes the content of what it finds. */
export const rule = defineRule({
  id: "code/home-folder-swept",
  kind: "code",
  title: "It goes through all your folders and takes the files it finds there.",
  strength: "strong",
  family: "theft",
  techniques: ["T1083", "T1119", "T1005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, BeaverTail (S1246), v19, 2026-04" },
    { title: "MITRE ATT&CK, InvisibleFerret (S1245), v19, 2026-04" },
  ],
  detect: (facts) => {
    const sweeping = Map.groupBy(facts.effects.filter(sweeps), ({ at }) => at.path);
    const taking = Map.groupBy(facts.effects.filter(takesFound), ({ at }) => at.path);
    const files = [...sweeping].filter(([path]) => taking.has(path));
    return tellTogether(
      facts,
      files.flatMap(([path, effects]) => [...effects, ...(taking.get(path) ?? [])]),
    );
  },
});

function sweeps({ kind, subject }: Effect): boolean {
  return kind === "read" && subject.texts.some(isPersonalFolder);
}

/** Reads, copies or sends what such a folder holds. A listing by itself takes nothing. */
function takesFound({ kind, subject, payload }: Effect): boolean {
  if (kind === "read") return comesFromSweep(subject);
  return (kind === "write" || kind === "request") && payload !== undefined && comesFromSweep(payload);
}

function comesFromSweep({ origins, texts }: Data): boolean {
  return (
    pathsOf(origins).some(isPersonalFolder) ||
    texts.some((text) => isPersonalFolder(text.replace(/^.{0,40}@/u, "")) && text.includes("@"))
  );
}
