import { defineRule } from "@doorward/core";
import { isInstaller } from "../files-behind-links.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a path that ends in a program at a stranger. */
export const rule = defineRule({
  id: "link/installer-behind-link",
  kind: "link",
  title: "It leads to a program, an installer or a disk image.",
  strength: "weak",
  family: "download-and-run",
  techniques: ["T1204.002", "T1608.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Mark-of-the-Web Bypass (T1553.005), v18, 2025-11" }],
  needs: "file",
  detect: (facts) =>
    tellLinks(facts, (link) =>
      isInstaller(link.path) && isStranger(link) && link.form === "web"
        ? `${link.host?.shown ?? ""}${link.path}`
        : undefined,
    ),
});
