import type { FormatReader, PackageReader } from "../../formats/format-reader.ts";
import { diskImageContent } from "./disk/disk-image-content.ts";
import { browserExtensionContent } from "./extension/browser-extension-content.ts";
import { profileContent } from "./profile/profile-content.ts";
import { packedProgramContent } from "./program/packed-program-content.ts";
import { programContent } from "./program/program-content.ts";
import { registryContent } from "./registry/registry-content.ts";
import { compiledAppleScriptContent } from "./script/compiled-applescript-content.ts";
import { scriptContent } from "./script/script-content.ts";
import { remoteDesktopContent } from "./shortcut/remote-desktop-content.ts";
import { scriptFileContent } from "./shortcut/script-file-content.ts";
import { textShortcutContent } from "./shortcut/text-shortcut-content.ts";
import { windowsShortcutContent } from "./shortcut/windows-shortcut-content.ts";
import { testStringContent } from "./test-string-content.ts";

/** Readers of programs, scripts, shortcuts, disk images, profiles and test strings. */
export const launchFormats: readonly FormatReader[] = [
  windowsShortcutContent,
  textShortcutContent,
  remoteDesktopContent,
  scriptFileContent,
  diskImageContent,
  programContent,
  scriptContent,
  compiledAppleScriptContent,
  profileContent,
  registryContent,
  testStringContent,
];

/** Readers of programs and browser extensions that are archives. */
export const launchPackages: readonly PackageReader[] = [packedProgramContent, browserExtensionContent];
