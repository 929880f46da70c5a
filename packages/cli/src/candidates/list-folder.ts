import { readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import { lookAt } from "../streams/look-at.ts";
import { splitFile } from "./split-records.ts";

/** What a folder of applications holds. */
export interface FolderOfApplications {
  /** Paths of folders or records, in their order. */
  readonly applications: readonly string[];
  /** Paths of what lies beside them. */
  readonly leftOut: readonly string[];
}

const usualName = /^application\.json$/iu;
const record = /\.json$/iu;
const document = /\.(?:pdf|docx?|docm|odt|rtf|html?|txt|md|tex)$/iu;
/** Folders in which people sort the files of one application. */
const part =
  /^(?:resumes?|cvs?|letters?|cover.*|photos?|pictures?|avatars?|documents?|docs|files|attachments?|certificates?|portfolio|repo(?:sitory|sitories|s)?|code|src)$/iu;

/** The applications in a folder of applications; undefined for anything else, which is told when it is read. */
export function listFolder(path: string): FolderOfApplications | undefined {
  if (lookAt(path)?.isDirectory() !== true) return undefined;
  const entries = listEntries(path).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."));
  if (files.some(({ name }) => usualName.test(name))) return undefined;
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  const pathOf = ({ name }: Dirent) => join(path, name);
  if (areApplications(path, folders, files)) return { applications: folders.map(pathOf), leftOut: files.map(pathOf) };
  const records = files.filter(({ name }) => record.test(name)).map(pathOf);
  const areRecords = records.length > 1 || records.some((one) => splitFile(one) !== undefined);
  if (!areRecords || folders.length > 0) return undefined;
  return { applications: records, leftOut: files.map(pathOf).filter((one) => !records.includes(one)) };
}

/** Whether each folder is an application: one has a record, or they hold documents and there are none beside them. */
function areApplications(path: string, folders: readonly Dirent[], files: readonly Dirent[]): boolean {
  const inside = folders.map(({ name }) => listNames(join(path, name)));
  if (inside.some((names) => names.some((name) => usualName.test(name)))) return true;
  const isOne = folders.some(({ name }) => part.test(name)) || inside.some((names) => names.includes(".git"));
  if (isOne || files.some(({ name }) => record.test(name) || document.test(name))) return false;
  return inside.some((names) => names.some((name) => record.test(name) || document.test(name)));
}

function listEntries(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem("input-not-readable", `${path} cannot be listed (${code ?? "unknown"}). Check its rights.`);
  }
}

/** Nothing of a folder that must not be opened, which is told when it is read. */
function listNames(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
