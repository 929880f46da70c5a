// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as fileArchiveInArchive } from "./file/archive-in-archive/rule.ts";
import { rule as fileBrowserExtension } from "./file/browser-extension/rule.ts";
import { rule as fileCodeAsksToSignIn } from "./file/code-asks-to-sign-in/rule.ts";
import { rule as fileCodeBelowEmptyLines } from "./file/code-below-empty-lines/rule.ts";
import { rule as fileCodeHoldsSecret } from "./file/code-holds-secret/rule.ts";
import { rule as fileCodeLinksDevice } from "./file/code-links-device/rule.ts";
import { rule as fileCodeMovesMoney } from "./file/code-moves-money/rule.ts";
import { rule as fileCommandBehindBlanks } from "./file/command-behind-blanks/rule.ts";
import { rule as fileCommandInDocument } from "./file/command-in-document/rule.ts";
import { rule as fileConfigurationProfile } from "./file/configuration-profile/rule.ts";
import { rule as fileDataAroundArchive } from "./file/data-around-archive/rule.ts";
import { rule as fileDataBehindShortcut } from "./file/data-behind-shortcut/rule.ts";
import { rule as fileDeliveredProgram } from "./file/delivered-program/rule.ts";
import { rule as fileDeliveredScript } from "./file/delivered-script/rule.ts";
import { rule as fileDocumentLeadsElsewhere } from "./file/document-leads-elsewhere/rule.ts";
import { rule as fileDoubleExtension } from "./file/double-extension/rule.ts";
import { rule as fileDrawingLeadsElsewhere } from "./file/drawing-leads-elsewhere/rule.ts";
import { rule as fileDrawingWithScript } from "./file/drawing-with-script/rule.ts";
import { rule as fileEncryptedProgram } from "./file/encrypted-program/rule.ts";
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
import { rule as filePageBuildsProgram } from "./file/page-builds-program/rule.ts";
import { rule as filePageCopiesCommand } from "./file/page-copies-command/rule.ts";
import { rule as filePageDrawsCode } from "./file/page-draws-code/rule.ts";
import { rule as filePageHandsOverFile } from "./file/page-hands-over-file/rule.ts";
import { rule as filePageHasCommandPasted } from "./file/page-has-command-pasted/rule.ts";
import { rule as filePageHidesAddress } from "./file/page-hides-address/rule.ts";
import { rule as filePageHidesPage } from "./file/page-hides-page/rule.ts";
import { rule as filePageImitatesSignIn } from "./file/page-imitates-sign-in/rule.ts";
import { rule as filePageIsOneLink } from "./file/page-is-one-link/rule.ts";
import { rule as filePageOnlyLeadsOn } from "./file/page-only-leads-on/rule.ts";
import { rule as filePageResistsInspection } from "./file/page-resists-inspection/rule.ts";
import { rule as filePageSendsSecret } from "./file/page-sends-secret/rule.ts";
import { rule as filePageSendsSecretToChat } from "./file/page-sends-secret-to-chat/rule.ts";
import { rule as filePathFromRoot } from "./file/path-from-root/rule.ts";
import { rule as filePathLeavesArchive } from "./file/path-leaves-archive/rule.ts";
import { rule as filePdfCarriesActiveFile } from "./file/pdf-carries-active-file/rule.ts";
import { rule as filePdfCarriesProgram } from "./file/pdf-carries-program/rule.ts";
import { rule as filePdfFormAsksForSecret } from "./file/pdf-form-asks-for-secret/rule.ts";
import { rule as filePdfOpensAddress } from "./file/pdf-opens-address/rule.ts";
import { rule as filePdfReachesServer } from "./file/pdf-reaches-server/rule.ts";
import { rule as filePdfScriptIsHidden } from "./file/pdf-script-is-hidden/rule.ts";
import { rule as filePdfScriptReachesOut } from "./file/pdf-script-reaches-out/rule.ts";
import { rule as filePdfStartsProgram } from "./file/pdf-starts-program/rule.ts";
import { rule as fileProgramFromWeb } from "./file/program-from-web/rule.ts";
import { rule as fileProgramInDiskImage } from "./file/program-in-disk-image/rule.ts";
import { rule as fileProgramInDocument } from "./file/program-in-document/rule.ts";
import { rule as fileProgramInNotebook } from "./file/program-in-notebook/rule.ts";
import { rule as fileProgramInTree } from "./file/program-in-tree/rule.ts";
import { rule as fileProgramNamedAsDocument } from "./file/program-named-as-document/rule.ts";
import { rule as fileProgramOnServer } from "./file/program-on-server/rule.ts";
import { rule as fileProgramUnderAnotherName } from "./file/program-under-another-name/rule.ts";
import { rule as fileRemoteDesktopHandsOver } from "./file/remote-desktop-hands-over/rule.ts";
import { rule as fileReservedName } from "./file/reserved-name/rule.ts";
import { rule as fileSameNameTwice } from "./file/same-name-twice/rule.ts";
import { rule as fileScriptFetchesProgram } from "./file/script-fetches-program/rule.ts";
import { rule as fileSearchOnServer } from "./file/search-on-server/rule.ts";
import { rule as fileSheetMacroRunsOnOpen } from "./file/sheet-macro-runs-on-open/rule.ts";
import { rule as fileSheetMacroStartsProgram } from "./file/sheet-macro-starts-program/rule.ts";
import { rule as fileShortcutDressedAsDocument } from "./file/shortcut-dressed-as-document/rule.ts";
import { rule as fileShortcutFetchesProgram } from "./file/shortcut-fetches-program/rule.ts";
import { rule as fileShortcutInDiskImage } from "./file/shortcut-in-disk-image/rule.ts";
import { rule as fileSlideStartsProgram } from "./file/slide-starts-program/rule.ts";
import { rule as fileSpecialEntry } from "./file/special-entry/rule.ts";
import { rule as fileStartsWhenOpened } from "./file/starts-when-opened/rule.ts";
import { rule as fileTemplateFromWeb } from "./file/template-from-web/rule.ts";
import { rule as fileTestString } from "./file/test-string/rule.ts";
import { rule as fileTurnsToServer } from "./file/turns-to-server/rule.ts";

/** Every rule about file, sorted by id. */
export const fileRules: readonly Rule<"file">[] = [
  fileArchiveInArchive,
  fileBrowserExtension,
  fileCodeAsksToSignIn,
  fileCodeBelowEmptyLines,
  fileCodeHoldsSecret,
  fileCodeLinksDevice,
  fileCodeMovesMoney,
  fileCommandBehindBlanks,
  fileCommandInDocument,
  fileConfigurationProfile,
  fileDataAroundArchive,
  fileDataBehindShortcut,
  fileDeliveredProgram,
  fileDeliveredScript,
  fileDocumentLeadsElsewhere,
  fileDoubleExtension,
  fileDrawingLeadsElsewhere,
  fileDrawingWithScript,
  fileEncryptedProgram,
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
  filePageBuildsProgram,
  filePageCopiesCommand,
  filePageDrawsCode,
  filePageHandsOverFile,
  filePageHasCommandPasted,
  filePageHidesAddress,
  filePageHidesPage,
  filePageImitatesSignIn,
  filePageIsOneLink,
  filePageOnlyLeadsOn,
  filePageResistsInspection,
  filePageSendsSecret,
  filePageSendsSecretToChat,
  filePathFromRoot,
  filePathLeavesArchive,
  filePdfCarriesActiveFile,
  filePdfCarriesProgram,
  filePdfFormAsksForSecret,
  filePdfOpensAddress,
  filePdfReachesServer,
  filePdfScriptIsHidden,
  filePdfScriptReachesOut,
  filePdfStartsProgram,
  fileProgramFromWeb,
  fileProgramInDiskImage,
  fileProgramInDocument,
  fileProgramInNotebook,
  fileProgramInTree,
  fileProgramNamedAsDocument,
  fileProgramOnServer,
  fileProgramUnderAnotherName,
  fileRemoteDesktopHandsOver,
  fileReservedName,
  fileSameNameTwice,
  fileScriptFetchesProgram,
  fileSearchOnServer,
  fileSheetMacroRunsOnOpen,
  fileSheetMacroStartsProgram,
  fileShortcutDressedAsDocument,
  fileShortcutFetchesProgram,
  fileShortcutInDiskImage,
  fileSlideStartsProgram,
  fileSpecialEntry,
  fileStartsWhenOpened,
  fileTemplateFromWeb,
  fileTestString,
  fileTurnsToServer,
];
