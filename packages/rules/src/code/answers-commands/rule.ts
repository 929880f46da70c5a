import { defineRule, type Effect, type Origin } from "@doorward/core";
import { findOrigins, isHidden } from "../effects.ts";
import { isPublicHost, listHosts } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where commands that come over a connection are run and answered, or feed a shell directly. */
export const rule = defineRule({
  id: "code/answers-commands",
  kind: "code",
  title: "It takes commands from somebody on the internet and runs them on your computer.",
  strength: "decisive",
  family: "exfiltration",
  techniques: ["T1059", "T1071", "T1041"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, InvisibleFerret (S1245), v19, 2026-04" },
    { title: "Elastic, REF9403, 2026-07" },
    { title: "Cisco Talos, indicator list of OtterCookie and BeaverTail, 2025-10" },
  ],
  detect: (facts) => {
    const answered = new Set(facts.effects.flatMap(listAnswered));
    return tellTogether(
      facts,
      facts.effects.filter((effect) => feedsShell(effect) || runsAnswered(effect, answered)),
    );
  },
});

/** Ways in which only a shell that somebody else steers gets its input. A script that is fetched comes by others. */
const lines = /^(?:\/dev\/(?:tcp|udp)|nc|ncat|netcat|nc\.\w+|socat|telnet|openssl)$/u;

function feedsShell({ kind, via, subject }: Effect): boolean {
  if (kind === "run" && (via === "stdin" || via === "os.dup2")) return findOrigins(subject, "network").some(isFar);
  return (
    kind === "evaluate" && findOrigins(subject, "network").some((origin) => isFar(origin) && lines.test(origin.detail))
  );
}

/** The questions whose answers were run and what was printed then sent somewhere. */
function listAnswered({ kind, payload }: Effect): readonly string[] {
  if (kind !== "request" || findOrigins(payload, "process-output").length === 0) return [];
  return findOrigins(payload, "network").map(keyOf);
}

function runsAnswered({ kind, subject }: Effect, answered: ReadonlySet<string>): boolean {
  return (
    kind === "run" && findOrigins(subject, "network").some((origin) => isFar(origin) && answered.has(keyOf(origin)))
  );
}

function keyOf({ place }: Origin): string {
  return `${place.path}\n${place.line ?? 0}\n${place.column ?? 0}`;
}

/** Servers of tools on the same computer are asked by honest tools as well. */
function isFar({ address }: Origin): boolean {
  return address !== undefined && (isHidden(address) || listHosts(address).some(isPublicHost));
}
