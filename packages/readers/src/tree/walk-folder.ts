import { lstatSync, readdirSync, readlinkSync, type Stats } from "node:fs";
import { tellFileError } from "./file-error.ts";
import { isFull, type Carrier } from "./intake/intake.ts";
import { leaveUnread, takeFolder, takeInPlace, takeLink, takeSpecial } from "./intake/take.ts";
import { isLeftToSurvey } from "./left-to-survey.ts";
import type { SpecialEntry } from "./tree.ts";

/**
 * Takes in everything below a folder, nearest first, so that a limit cuts off what lies deepest. Links are taken as
 * links; nothing is followed, and of files only the beginning and the end are read. Those whose names claim texts are left
 * to the survey, but for those in `lookInto`.
 */
export function walkFolder(folder: string, carrier: Carrier, lookInto: ReadonlySet<string>): void {
  const inner = [""];
  for (const prefix of inner) {
    for (const name of listFolder(folder, prefix, carrier)) {
      if (isFull(carrier)) return;
      if (takeFound({ folder, name: prefix + name, carrier, lookInto })) inner.push(`${prefix}${name}/`);
    }
  }
}

function listFolder(folder: string, prefix: string, carrier: Carrier): string[] {
  try {
    const names = readdirSync(`${folder}/${prefix}`).toSorted();
    return names.filter((name, index) => {
      // Different names that are not valid text may be shown as the same text.
      const isRepeated = name === names[index - 1];
      if (isRepeated) leaveUnread(carrier, "its name is not valid text", prefix + name);
      return !isRepeated;
    });
  } catch (error) {
    leaveUnread(carrier, tellFileError(error), prefix === "" ? undefined : prefix.slice(0, -1));
    return [];
  }
}

interface FoundName {
  readonly folder: string;
  readonly name: string;
  readonly carrier: Carrier;
  readonly lookInto: ReadonlySet<string>;
}

/** Takes in what stands under a name; true when it is a folder, whose content is then to be looked at. */
function takeFound({ folder, name, carrier, lookInto }: FoundName): boolean {
  const path = `${folder}/${name}`;
  try {
    const state = lstatSync(path);
    if (state.isDirectory()) return takeFolder(carrier, name);
    if (state.isSymbolicLink()) takeLink(carrier, name, readlinkSync(path), false);
    else if (!state.isFile()) takeSpecial(carrier, name, nameKind(state));
    else {
      const member = { name, executable: (state.mode & 0o111) !== 0, size: state.size };
      const isLeft = isLeftToSurvey(name) && isReadable(state) && !lookInto.has(name);
      takeInPlace(carrier, member, { kind: "file", path }, isLeft);
    }
  } catch (error) {
    leaveUnread(carrier, tellFileError(error), name);
  }
  return false;
}

/** Where not everybody may read a file, it is opened to see whether we may. */
function isReadable({ mode }: Stats): boolean {
  return (mode & 0o444) === 0o444;
}

function nameKind(state: Stats): SpecialEntry["what"] {
  if (state.isFIFO()) return "pipe";
  if (state.isSocket()) return "socket";
  return state.isBlockDevice() || state.isCharacterDevice() ? "device" : "unknown";
}
