import type { Language, SurfaceCommand } from "@doorward/core";
import { entriesOf } from "../documents/data-node.ts";
import { readIni } from "../documents/ini.ts";
import { childrenOf, contentStart, elementsNamed, localName } from "../documents/xml.ts";
import { findTarget, makeSetting, makeSurface } from "../facts.ts";
import { placeProgram } from "../program-text.ts";
import type { ProgramText, SurfaceFact, SurfaceFile, TextReader, XmlReader } from "../reader.ts";

const tool = "desktop";

interface EntryRow {
  readonly tool: string;
  readonly files: TextReader["files"];
  /** Keys whose value is a command line. */
  readonly commands: RegExp;
  /** Keys whose value is an address or a file. */
  readonly settings: RegExp;
  readonly system?: SurfaceCommand["system"];
}

/** Sources: Desktop Entry Specification; Microsoft, Autorun.inf Entries, Internet Shortcuts, systemd.service(5). */
const rows: readonly EntryRow[] = [
  {
    tool,
    files: { endings: ["desktop"] },
    commands: /^(?:Exec|TryExec)$/u,
    settings: /^(?:URL|Icon|Path)$/u,
    system: "linux",
  },
  {
    tool,
    files: { names: ["autorun.inf"] },
    commands: /^(?:open|shellexecute|shell\\.{1,60}\\command)$/iu,
    settings: /^(?:icon|action|shell)$/iu,
    system: "windows",
  },
  {
    tool,
    files: { endings: ["url"] },
    commands: /^$/u,
    settings: /^(?:URL|BASEURL|IconFile|WorkingDirectory)$/iu,
    system: "windows",
  },
  {
    tool: "explorer",
    files: { names: ["desktop.ini"] },
    commands: /^$/u,
    settings: /^(?:IconResource|IconFile|CLSID\w{0,5}|LocalizedResourceName)$/iu,
  },
  {
    tool: "systemd",
    files: { endings: ["service", "timer"] },
    commands: /^Exec\w{1,20}$/u,
    settings: /^(?:Environment|EnvironmentFile|User|WorkingDirectory)$/u,
    system: "linux",
  },
];

/** One reader for each kind of launchable text; `automatic` stays false since a person must open it. */
export const entryReaders: readonly TextReader[] = rows.map((row) => ({
  tool: row.tool,
  kind: "text",
  files: row.files,
  read: (file) => readEntries(file, row),
}));

/** Terminal profiles and workflows of macOS, which start what they hold as they are opened. */
export const macosEntries: XmlReader = {
  tool,
  kind: "xml",
  aside: true,
  files: { endings: ["terminal", "wflow", "webloc", "fileloc", "inetloc", "plist"] },
  *read(file, root) {
    const keys = /^(?:CommandString|COMMAND_STRING|source|URL|ProgramArguments|Program|RunAtLoad|KeepAlive)$/u;
    for (const map of elementsNamed(root, "dict")) {
      const children = childrenOf(map);
      for (const [index, child] of children.entries()) {
        const value = children[index + 1];
        if (value === undefined || localName(child) !== "key" || !keys.test(child.text)) continue;
        yield* readMacosEntry(file, child.text, value);
      }
    }
  },
};

/** HTML applications and script components: programs that Windows runs outside a browser. */
export const htmlApplication: TextReader = {
  tool,
  kind: "text",
  files: { endings: ["hta", "sct", "wsc"] },
  *read(file) {
    const programs = readScripts(file);
    const hidden = /windowstate\s{0,9}=\s{0,9}["']?minimize|showintaskbar\s{0,9}=\s{0,9}["']?no/iu.test(file.text);
    yield makeSurface(file, {
      what: "launchable",
      name: file.name,
      trigger: "double-click",
      start: 0,
      files: [file.path],
      programs,
      hidden,
    });
  },
};

function* readEntries(file: SurfaceFile, row: EntryRow): Generator<SurfaceFact> {
  for (const section of entriesOf(readIni(file.text)))
    for (const { key, keyStart, value } of entriesOf(section.value)) {
      if (value.kind !== "text") continue;
      const { value: written, start } = value;
      if (row.settings.test(key)) yield makeSetting(file, { key, value: written, start: keyStart });
      if (!row.commands.test(key)) continue;
      const text = written.replace(/^[-@:+!|]{0,3}/u, "");
      const command = { text, start: start + written.length - text.length };
      const commands = [row.system === undefined ? command : { ...command, system: row.system }];
      const trigger = row.tool === "systemd" ? ("manual" as const) : ("double-click" as const);
      const files = [findTarget(file, text.split(/\s/u, 1)[0] ?? "")];
      yield makeSurface(file, { what: "entry", name: key, trigger, start: keyStart, commands, files });
    }
}

function* readMacosEntry(
  file: SurfaceFile,
  key: string,
  value: ReturnType<typeof childrenOf>[number],
): Generator<SurfaceFact> {
  const start = contentStart(value);
  const text = value.text.trim();
  const run = { trigger: "double-click" as const, start };
  if (/^(?:URL|RunAtLoad|KeepAlive)$/u.test(key)) {
    if (file.name.endsWith(".plist") && key === "URL") return;
    yield makeSetting(file, { key, value: text === "" ? localName(value) : text, start });
  } else if (key.startsWith("Program")) {
    const parts = localName(value) === "array" ? childrenOf(value).map((part) => part.text) : [text];
    const commands = [{ text: parts.join(" "), start, system: "macos" as const }];
    yield makeSurface(file, { tool: "launchd", what: "entry", name: key, ...run, trigger: "manual", commands });
  } else if (/^(?:CommandString|COMMAND_STRING)$/u.test(key)) {
    const commands = [{ text, start, system: "macos" as const, shell: "posix" as const }];
    yield makeSurface(file, { what: "entry", name: key, ...run, commands });
  } else if (file.name.endsWith(".wflow") && text.length > 20) {
    yield makeSurface(file, {
      what: "entry",
      name: key,
      ...run,
      programs: [placeProgram(file, "applescript", text, start)],
    });
  }
}

/** The contents of `<script>` elements; without a language Windows takes them for JavaScript. */
function readScripts(file: SurfaceFile): ProgramText[] {
  const programs: ProgramText[] = [];
  const tags = [...file.text.matchAll(/<(\/?)script\b([^>]{0,500})>/giu)];
  for (const [index, tag] of tags.entries()) {
    if (tag[1] === "/") continue;
    const start = tag.index + tag[0].length;
    const code = file.text.slice(start, tags[index + 1]?.index);
    const language: Language = /vbs/iu.test(tag[2] ?? "") ? "vbscript" : "javascript";
    programs.push(placeProgram(file, language, code, start));
  }
  return programs;
}
