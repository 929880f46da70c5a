import type { SurfaceCommand } from "@doorward/core";
import { readBytes } from "../../../tree/bytes.ts";
import { makeFileSurface, makeUnjudged } from "../facts.ts";
import type { FoundFile, NameReader, SurfaceFact } from "../reader.ts";
import { readWindowsShortcut } from "../../../formats/shortcut/windows-shortcut.ts";

const tool = "desktop";
const longestShortcut = 100_000;

/** Files that run as they are opened from a file manager, and that other readers read as programs. */
export const launchableScripts: NameReader = {
  tool,
  kind: "name",
  files: {
    endings: [
      "bat",
      "cmd",
      "command",
      "vbs",
      "wsf",
      "applescript",
      "run",
      "ps1",
      "tool",
      "csh",
      "zsh",
      "jse",
      "vbe",
      "wsh",
    ],
  },
  *read(file) {
    yield makeFileSurface(file, { what: "launchable", name: file.name, trigger: "double-click" });
    if (/\.(?:jse|vbe)$/u.test(file.name)) yield makeUnjudged(file, "an encoded script, which is not read");
  },
};

/** Programs and packed programs that run as they are opened. */
export const launchablePrograms: NameReader = {
  tool,
  kind: "name",
  files: {
    endings:
      "exe com scr pif msi msp msix appx appinstaller cpl jar pkg dmg iso img vhd vhdx appimage deb rpm reg inf gadget chm xll mobileconfig application settingcontent-ms search-ms library-ms msc job theme".split(
        " ",
      ),
  },
  *read(file) {
    if (file.name === "gradle-wrapper.jar" || file.name === "maven-wrapper.jar") return;
    yield makeFileSurface(file, { what: "launchable-program", name: file.name, trigger: "double-click" });
  },
};

/** The program inside an application of macOS. */
export const applicationProgram: NameReader = {
  tool,
  kind: "name",
  files: { under: ["contents/macos"] },
  read: (file) => [makeFileSurface(file, { what: "launchable-program", name: file.name, trigger: "double-click" })],
};

/** Compiled AppleScript: the text cannot be had without Apple's own tool. */
export const compiledScript: NameReader = {
  tool,
  kind: "name",
  files: { endings: ["scpt"] },
  *read(file) {
    yield makeFileSurface(file, { what: "launchable", name: file.name, trigger: "double-click" });
    const entry = file.view.file(file.path);
    const head = entry === undefined ? "" : readHead(file, 7);
    if (head === "FasdUAS") yield makeUnjudged(file, "compiled AppleScript, which is not read");
  },
};

/** Scripts of the top folder by whose names a reader is told to start. */
export const topScripts: NameReader = {
  tool: "shell",
  kind: "name",
  files: { endings: ["sh", "bash", "fish"] },
  *read(file) {
    if (file.atRoot || /(?:^|\/)(?:scripts?|bin|tools)$/u.test(file.folder))
      yield makeFileSurface(file, { what: "script", name: file.name, trigger: "manual" });
  },
};

/** Windows shortcuts: the command line stands inside. */
export const windowsShortcut: NameReader = {
  tool,
  kind: "name",
  files: { endings: ["lnk"] },
  *read(file) {
    const entry = file.view.file(file.path);
    const shortcut = entry === undefined ? undefined : readWindowsShortcut(readBytes(entry.bytes, longestShortcut));
    if (shortcut === undefined) {
      yield makeFileSurface(file, { what: "shortcut", name: file.name, trigger: "double-click" });
      yield makeUnjudged(file, "a shortcut that cannot be read");
      return;
    }
    const { target, args, showCommand } = shortcut;
    const text = `${/\s/u.test(target) ? `"${target}"` : target} ${args}`.trim();
    const command: SurfaceCommand = {
      text,
      at: { path: file.path },
      system: "windows",
      shell: "batch",
      folder: file.folder,
    };
    const files = [file.view.resolve(file.folder, target)];
    yield addConcealment(
      makeFileSurface(file, {
        what: "shortcut",
        name: file.name,
        trigger: "double-click",
        commands: [command],
        files,
        hidden: showCommand === 7,
      }),
      text,
    );
  },
};

/** Arguments behind many blanks do not show in the shortcut's own dialogue. */
function addConcealment(fact: SurfaceFact, text: string): SurfaceFact {
  if (fact.kind !== "surface" || !/\s{150}/u.test(text)) return fact;
  const { surface } = fact;
  return { ...fact, surface: { ...surface, concealments: [...surface.concealments, "off-screen"] } };
}

function readHead(file: FoundFile, length: number): string {
  const entry = file.view.file(file.path);
  return entry === undefined ? "" : readBytes(entry.bytes, length).toString("latin1");
}
