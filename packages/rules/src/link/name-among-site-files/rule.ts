import { defineRule, type Resemblance } from "@doorward/core";
import { isHosted } from "../hosting.ts";
import { isTelling } from "../imitations.ts";
import { isAmongSiteFiles, isPage } from "../site-files.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a page in a folder that is called after a well-known name, where a website's program keeps its own files. */
export const rule = defineRule({
  id: "link/name-among-site-files",
  kind: "link",
  title: "A page that carries a well-known name lies among the files of somebody else's website.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1584.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  detect: (facts) =>
    tellLinks(facts, (link) => {
      if (link.resemblances.length === 0 || !isPage(link.path) || !isAmongSiteFiles(link.path)) return undefined;
      if (!isStranger(link) || isHosted(link)) return undefined;
      return link.resemblances.some((name) => isFolder(link.path, name))
        ? `${link.host?.shown ?? ""}${link.path}`
        : undefined;
    }),
});

/** The name is the whole folder, or the page itself; what a website is extended with is honestly called after what it talks to. */
function isFolder(path: string, name: Resemblance): boolean {
  if (name.where !== "path" || !isTelling(name)) return false;
  const at = path.toLowerCase().indexOf(`/${name.part.toLowerCase()}`);
  return at >= 0 && !/\/(?:plugins|themes|modules|extensions|docs?)$/u.test(path.slice(0, at));
}
