import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { isLauncher, isProgram, isScript, tellFile } from "../type-words.ts";

/** Fires on programs whose name holds characters that show nothing. */
export const rule = defineRule({
  id: "file/invisible-in-name",
  kind: "file",
  title: "The name of a program holds characters that show nothing, so that it looks like another name.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036.005", "T1564"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Boucher and Anderson, Trojan Source, 2021-11", url: "https://trojansource.codes/" }],
  detect: findNames,
});

/** Letters of Hangul that show nothing. */
const fillers = /[\u115f\u1160\u3164\uffa0]/gu;

function findNames({ files }: FileFacts): Detection[] {
  return files.filter(isDisguised).map((fact) => tellFile(fact, "the name holds characters that show nothing"));
}

function isDisguised({ at, type, namedType, oddities, isFixture }: FileFact): boolean {
  if (isFixture || !isOdd(oddities)) return false;
  // Names of other scripts need joiners now and then.
  if (/[\u0590-\u1cff\u2e80-\uffdc]/u.test(at.path.replace(fillers, ""))) return false;
  return [type, namedType].some((each) => isProgram(each) || isLauncher(each) || isScript(each));
}

function isOdd(oddities: FileFact["oddities"]): boolean {
  return oddities.includes("invisible-in-name") || oddities.includes("line-break-in-name");
}
