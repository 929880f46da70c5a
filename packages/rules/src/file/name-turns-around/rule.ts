import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { tellFile } from "../type-words.ts";

/** Fires on a name with a character that turns the reading direction. */
export const rule = defineRule({
  id: "file/name-turns-around",
  kind: "file",
  title: "The name of a file is turned around by hidden characters, so that its ending looks like another one.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Masquerading: Right-to-Left Override (T1036.002), v18, 2025-11" }],
  detect: findNames,
});

/** Marks that only place a sign among letters of another script are no turns. */
const turn = /[\u202a-\u202e\u2066-\u2069]/u;

function findNames({ files }: FileFacts): Detection[] {
  return files.filter(isTurned).map((fact) => tellFile(fact, "the name is shown in another order than it has"));
}

function isTurned({ at, oddities, isFixture }: FileFact): boolean {
  return oddities.includes("direction-control-in-name") && turn.test(at.path) && !isFixture;
}
