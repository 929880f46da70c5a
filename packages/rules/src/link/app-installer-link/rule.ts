import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on links to installers of systems that name a stranger's package. */
export const rule = defineRule({
  id: "link/app-installer-link",
  kind: "link",
  title: "It starts the installation of an app straight from a stranger's server.",
  strength: "strong",
  family: "download-and-run",
  techniques: ["T1204.002", "T1218", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "layers",
  references: [{ title: "Microsoft, Misuse of App Installer, 2023-12-28" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.via === "deep-link" && installers.has(link.viaName) && isStranger(link) ? link.canonical : undefined,
    ),
});

/** As the reader names the programs that open `ms-appinstaller:` and `itms-services:`. */
const installers: ReadonlySet<string> = new Set(["App Installer", "iOS App Installer"]);
