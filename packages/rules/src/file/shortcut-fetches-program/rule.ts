import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { fetchesOrHides, showCommand } from "../command-words.ts";
import { contentsOf, listDelivered, nameOf, tellOnce } from "../delivered-contents.ts";
import { isScript } from "../type-words.ts";

/** Fires on a shortcut that has an interpreter of the system fetch something, or run what nobody can read. */
export const rule = defineRule({
  id: "file/shortcut-fetches-program",
  kind: "file",
  title:
    "A shortcut was sent that has the computer fetch and run a program, or run a hidden command, when it is opened.",
  strength: "decisive",
  family: "download-and-run",
  techniques: ["T1204.002", "T1105", "T1218.005", "T1027.010"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Sekoia, rules for the shortcuts of DangerousPassword, 2022 and 2023" }],
  detect: findShortcuts,
});

function findShortcuts({ files }: FileFacts): Detection[] {
  return tellOnce(
    listDelivered(files)
      // Scripts start programs as a matter of course; rules about scripts look at those.
      .filter(({ type }) => !isScript(type))
      .flatMap((fact) =>
        contentsOf(fact, "starts-program")
          .filter(({ target = "" }) => fetchesOrHides(target))
          .map(({ at, target = "" }) => ({ ...at, excerpt: `${nameOf(fact)}: ${showCommand(target)}`.slice(0, 400) })),
      ),
  );
}
