// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as fileCommandInDocument } from "./file/command-in-document/rule.ts";
import { rule as fileDataAroundArchive } from "./file/data-around-archive/rule.ts";
import { rule as fileDoubleExtension } from "./file/double-extension/rule.ts";
import { rule as fileEquationObject } from "./file/equation-object/rule.ts";
import { rule as fileInvisibleInName } from "./file/invisible-in-name/rule.ts";
import { rule as fileLaunchableFile } from "./file/launchable-file/rule.ts";
import { rule as fileLinkLeavesFolder } from "./file/link-leaves-folder/rule.ts";
import { rule as fileLinkToSecrets } from "./file/link-to-secrets/rule.ts";
import { rule as fileLyingArchive } from "./file/lying-archive/rule.ts";
import { rule as fileMacroHidesItself } from "./file/macro-hides-itself/rule.ts";
import { rule as fileMacroRunsOnOpen } from "./file/macro-runs-on-open/rule.ts";
import { rule as fileMacroStartsProgram } from "./file/macro-starts-program/rule.ts";
import { rule as fileMacroUnderPlainName } from "./file/macro-under-plain-name/rule.ts";
import { rule as fileNameHidesItsEnd } from "./file/name-hides-its-end/rule.ts";
import { rule as fileNameTurnsAround } from "./file/name-turns-around/rule.ts";
import { rule as fileNamesDifferInCase } from "./file/names-differ-in-case/rule.ts";
import { rule as fileObjectFromWeb } from "./file/object-from-web/rule.ts";
import { rule as fileObjectStartsByItself } from "./file/object-starts-by-itself/rule.ts";
import { rule as fileOverlappingMembers } from "./file/overlapping-members/rule.ts";
import { rule as filePathFromRoot } from "./file/path-from-root/rule.ts";
import { rule as filePathLeavesArchive } from "./file/path-leaves-archive/rule.ts";
import { rule as fileProgramInDocument } from "./file/program-in-document/rule.ts";
import { rule as fileProgramInNotebook } from "./file/program-in-notebook/rule.ts";
import { rule as fileProgramInTree } from "./file/program-in-tree/rule.ts";
import { rule as fileProgramUnderAnotherName } from "./file/program-under-another-name/rule.ts";
import { rule as fileReservedName } from "./file/reserved-name/rule.ts";
import { rule as fileSameNameTwice } from "./file/same-name-twice/rule.ts";
import { rule as fileSheetMacroRunsOnOpen } from "./file/sheet-macro-runs-on-open/rule.ts";
import { rule as fileSheetMacroStartsProgram } from "./file/sheet-macro-starts-program/rule.ts";
import { rule as fileSlideStartsProgram } from "./file/slide-starts-program/rule.ts";
import { rule as fileSpecialEntry } from "./file/special-entry/rule.ts";
import { rule as fileTemplateFromWeb } from "./file/template-from-web/rule.ts";

/** Every rule about file, sorted by id. */
export const fileRules: readonly Rule<"file">[] = [
  fileCommandInDocument,
  fileDataAroundArchive,
  fileDoubleExtension,
  fileEquationObject,
  fileInvisibleInName,
  fileLaunchableFile,
  fileLinkLeavesFolder,
  fileLinkToSecrets,
  fileLyingArchive,
  fileMacroHidesItself,
  fileMacroRunsOnOpen,
  fileMacroStartsProgram,
  fileMacroUnderPlainName,
  fileNameHidesItsEnd,
  fileNameTurnsAround,
  fileNamesDifferInCase,
  fileObjectFromWeb,
  fileObjectStartsByItself,
  fileOverlappingMembers,
  filePathFromRoot,
  filePathLeavesArchive,
  fileProgramInDocument,
  fileProgramInNotebook,
  fileProgramInTree,
  fileProgramUnderAnotherName,
  fileReservedName,
  fileSameNameTwice,
  fileSheetMacroRunsOnOpen,
  fileSheetMacroStartsProgram,
  fileSlideStartsProgram,
  fileSpecialEntry,
  fileTemplateFromWeb,
];
