import { defineRule, type Effect } from "@doorward/core";
import { findConfigPrograms } from "../config-programs.ts";
import { tellEachPlace } from "../fetched.ts";

/** Fires where a configuration file starts a program that outlives the tool and shows nothing. */
export const rule = defineRule({
  id: "code/config-starts-hidden-process",
  kind: "code",
  title: "A configuration file starts a program that runs on unseen, as soon as a tool loads it.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1564.003", "T1059.007", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Report on infected configuration files, OpenSourceMalware, March 2026" },
    { title: "Static-scanner study, 2026-08-20" },
  ],
  detect: (facts) => {
    const programs = findConfigPrograms(facts);
    return tellEachPlace(
      facts,
      facts.effects.filter((effect) => programs.has(effect.at.path) && startsUnseen(effect)),
    );
  },
});

const asset = /\.(?:svg|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|eot|mp[34]|pdf|css|dict|dic|txt|md|json|csv|log|map)$/iu;

function startsUnseen({ kind, time, traits, target }: Effect): boolean {
  if (kind !== "run" || time === "dormant") return false;
  if (
    traits.includes("program-in-asset") ||
    (target !== undefined && asset.test(target) && traits.includes("detached"))
  )
    return true;
  const isDetached = traits.includes("detached") || traits.includes("background");
  return isDetached && (traits.includes("silenced") || traits.includes("hidden-window"));
}
