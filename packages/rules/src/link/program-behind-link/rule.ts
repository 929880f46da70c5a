import { defineRule, type Link } from "@doorward/core";
import { isStartedByDoubleClick } from "../files-behind-links.ts";
import { isStranger, isTrusted } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a path that ends in a file which a double-click starts, wherever nobody vouches for it. */
export const rule = defineRule({
  id: "link/program-behind-link",
  kind: "link",
  title: "It leads to a file that starts as soon as it is opened: a shortcut, a script or a screen saver.",
  strength: "strong",
  family: "download-and-run",
  techniques: ["T1204.002", "T1608.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Sekoia, rules for DangerousPassword shortcuts, 2023" },
    { title: "Microsoft, Sapphire Sleet and fake meeting updates, 2026-04-16" },
  ],
  needs: "file",
  detect: (facts) =>
    tellLinks(facts, (link) =>
      isStartedByDoubleClick(link.path) && isReached(link) && !isTrusted(link)
        ? `${link.host?.shown ?? ""}${link.path}`
        : undefined,
    ),
});

/** What lies on this computer or in the network at home came there by other ways. */
function isReached(link: Link): boolean {
  return isStranger(link) || link.official !== undefined;
}
