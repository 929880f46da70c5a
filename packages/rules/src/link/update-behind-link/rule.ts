import { defineRule, type Link, type LinkWord, type Resemblance } from "@doorward/core";
import { isInstaller, speaksOfUpdates } from "../files-behind-links.ts";
import { isTelling } from "../imitations.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a program at a stranger whose address speaks of updates, drivers or meetings, or bears a known name. */
export const rule = defineRule({
  id: "link/update-behind-link",
  kind: "link",
  title: "It leads to a program that poses as an update, a driver or a meeting tool.",
  strength: "strong",
  family: "download-and-run",
  techniques: ["T1204.002", "T1036.005", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Sapphire Sleet and fake meeting updates, 2026-04-16" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
  ],
  needs: "file",
  detect: (facts) =>
    tellLinks(facts, (link) =>
      isInstaller(link.path) && isStranger(link) && isPosing(link)
        ? `${link.host?.shown ?? ""}${link.path}`
        : undefined,
    ),
});

function isPosing(link: Link): boolean {
  return link.resemblances.some(isNamed) || (speaksOfUpdates(link) && link.words.some(isAboutDevices));
}

/** A server of a company may be called after the program it runs: `gitlab.desk.example`. */
function isNamed(name: Resemblance): boolean {
  return name.kind !== "contained" && (name.where === "site" || (name.where === "subdomain" && isTelling(name)));
}

/** “Setup” and “install” are in the names of all installers. */
function isAboutDevices({ topic, word }: LinkWord): boolean {
  return topic === "driver" || topic === "meeting" || word.startsWith("updat") || word === "hotfix" || word === "patch";
}
