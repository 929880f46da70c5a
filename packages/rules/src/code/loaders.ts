import type { Effect } from "@doorward/core";
import { findOrigins, isHidden } from "./effects.ts";

/** Whether an effect runs what it fetched, or what was hidden in the code. */
export function runsFetchedOrHidden({ kind, subject, traits, layer }: Effect): boolean {
  if (kind !== "evaluate" && kind !== "load" && kind !== "run") return false;
  if (findOrigins(subject, "network").length > 0)
    return kind !== "run" || traits.includes("piped") || !isInstaller(subject.texts);
  return kind === "evaluate" && (isHidden(subject) || layer > 0) && findOrigins(subject, "decoded-constant").length > 0;
}

/** A package manager that installs what was downloaded does what everybody does. */
function isInstaller(texts: readonly string[]): boolean {
  return texts.some((text) =>
    /^(?:sudo\s+)?(?:dpkg|rpm|apt(?:-get)?|yum|dnf|brew|npm|pip3?|msiexec|tar|unzip)\b/u.test(text),
  );
}
