import type { RoleTier } from "@doorward/core";
import { adaptVendorRecord, unknownVendorRecord } from "@doorward/readers/application";
import { writeZip } from "../../write-zip.ts";
import { encodeJson } from "../json-parts.ts";

/** What an applicant tracking system says of somebody who applies. */
export interface VendorApplication {
  /** As the vendor's API gives it. */
  readonly record: unknown;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly files: readonly VendorFile[];
  /** The tier of its role, as the source is set. */
  readonly tier: RoleTier;
}

/** A resume or another file; without content what could not be loaded. */
export interface VendorFile {
  readonly name: string;
  readonly is: "resume" | "letter" | "other";
  readonly content: Uint8Array | undefined;
}

const mostAnswers = 50;
const mostText = 20_000;

/**
 * An application as the folder that readers of applications know, in an archive: `application.json` and the files. What the vendor says
 * besides, such as schools, places and answers about equal opportunity, is not taken over and so kept nowhere.
 */
export function writeApplication({ record, answers, files, tier }: VendorApplication): Uint8Array {
  const adapted = adaptVendorRecord(record, { tier });
  const named = files.map((file, index) => ({ ...file, path: `files/${String(index + 1)} ${cleanName(file.name)}` }));
  const texts = answers
    .filter(({ answer }) => answer !== "")
    .slice(0, mostAnswers)
    .map(({ question, answer }) => ({
      is: "answer",
      ...(question === "" ? {} : { question: question.slice(0, mostText) }),
      text: answer.slice(0, mostText),
    }));
  // Of a record that nobody knows nothing is kept: it may hold what must not be.
  const whole =
    adapted === undefined
      ? unknownVendorRecord
      : { ...adapted, texts, files: named.map(({ path, is }) => ({ path, is })) };
  const bytes = named.flatMap(({ path, content }) => (content === undefined ? [] : [[path, content] as const]));
  return writeZip({ "application.json": encodeJson(whole), ...Object.fromEntries(bytes) });
}

/** The last part of a name, without what archives or folders give a meaning to. */
function cleanName(name: string): string {
  const plain = (name.split(/[/\\]/u).at(-1) ?? "").replaceAll(/[^\p{L}\p{N}. _-]/gu, "_").trim();
  return plain.slice(-100) || "file";
}
