import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a path that offers a fix or an update for one system, or a camera's driver, at a stranger. */
export const rule = defineRule({
  id: "link/fix-path-at-stranger",
  kind: "link",
  title: "Its path is one from which fake meetings deliver their “fix” for Mac or Windows.",
  strength: "strong",
  family: "download-and-run",
  techniques: ["T1204.001", "T1105", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Sapphire Sleet and fake meeting updates, 2026-04-16" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
  ],
  needs: "path",
  detect: (facts) =>
    tellLinks(facts, (link) =>
      offers.test(link.path) && isStranger(link) ? `${link.host?.shown ?? ""}${link.path}` : undefined,
    ),
});

/** `/fix/mac/update/…`, `/mac/fix`, `/cameraDriver`, as the published cases have them. */
const offers =
  /\/fix(?:es)?\/(?:mac|macos|osx|win|windows|linux)(?![a-z])|\/(?:mac|macos|osx|win|windows|linux)\/fix(?![a-z])|\/(?:camera|webcam|mic|audio)[-_]?(?:driver|fix)s?(?:\/|\?|\.(?:zip|sh|exe|pkg)|$)/iu;
