import type { Ecosystem } from "@doorward/core";
import { normalizePythonName } from "./python-requirement.ts";

/** A package's name in the form in which its registry compares names. */
export function normalizeName(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === "pypi") return normalizePythonName(name);
  if (ecosystem === "cargo" || ecosystem === "rubygems") return name.replaceAll("_", "-").toLowerCase();
  return name.toLowerCase();
}
