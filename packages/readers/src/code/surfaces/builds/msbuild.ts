import type { XmlElement } from "@rgrove/parse-xml";
import type { Trigger } from "@doorward/core";
import {
  attributeOf,
  attributeStart,
  childrenNamed,
  contentStart,
  elementsNamed,
  localName,
} from "../documents/xml.ts";
import { findTarget, makeSetting, makeSurface, makeUnjudged } from "../facts.ts";
import type { SurfaceFact, SurfaceFile, XmlReader } from "../reader.ts";

const tool = "msbuild";

/**
 * Targets that Visual Studio and the C# extension run as they load a project, before anybody builds it.
 * Source: dotnet/project-system, docs/design-time-builds.md; common.targets.
 */
const designTimeTarget =
  /^(?:GetFrameworkPaths|ResolveAssemblyReferences(?:DesignTime)?|ResolveProjectReferencesDesignTime2?|ResolveComReferencesDesignTime|CompileDesignTime|CollectPackageReferences|CollectPackageDownloads|ResolvePackageDependenciesDesignTime|CollectResolvedCompilationReferencesDesignTime|CollectFrameworkReferences|GetTargetPath|GetCopyToOutputDirectoryItems|_?CheckForInvalidConfigurationAndPlatform|PrepareForBuild|CoreCompile|Restore|CollectUpToDateCheck\w{1,40})$/iu;

/** Projects of .NET and C++, and what is imported into them by name. */
export const msbuildProject: XmlReader = {
  tool,
  kind: "xml",
  files: {
    endings: [
      "csproj",
      "vbproj",
      "fsproj",
      "vcxproj",
      "proj",
      "msbuildproj",
      "wixproj",
      "sqlproj",
      "shproj",
      "props",
      "targets",
      "user",
      "esproj",
    ],
  },
  *read(file, root) {
    if (localName(root) !== "project") return;
    const initial = new Set(
      (attributeOf(root, "InitialTargets") ?? "").split(/[\s;]/u).map((name) => name.toLowerCase()),
    );
    for (const target of elementsNamed(root, "Target")) yield* readTarget(file, target, initial);
    for (const element of elementsNamed(root, "UsingTask")) yield* readInlineTask(file, element);
    yield* readEvents(file, root);
    yield* readImports(file, root);
  },
};

/** Where packages come from, and programs that hand out credentials. */
export const nugetConfig: XmlReader = {
  tool: "nuget",
  kind: "xml",
  files: { names: ["nuget.config"] },
  *read(file, root) {
    for (const element of elementsNamed(root, "add")) {
      const value = attributeOf(element, "value") ?? "";
      const key = attributeOf(element, "key") ?? "";
      if (/password|token|apikey/iu.test(key) || !/[/:\\]/u.test(value)) continue;
      yield makeSetting(file, { key, value, start: attributeStart(file.text, element, "value") });
    }
  },
};

function* readTarget(file: SurfaceFile, target: XmlElement, initial: ReadonlySet<string>): Generator<SurfaceFact> {
  const name = attributeOf(target, "Name") ?? "";
  const commands = elementsNamed(target, "Exec").flatMap((element) => {
    const text = attributeOf(element, "Command");
    if (text === undefined) return [];
    return [{ text: expandFolder(text), start: attributeStart(file.text, element, "Command") }];
  });
  if (commands.length === 0) return;
  const hooks = ["BeforeTargets", "AfterTargets"].flatMap((key) => (attributeOf(target, key) ?? "").split(/[\s;]+/u));
  const automatic = initial.has(name.toLowerCase()) || [name, ...hooks].some((hook) => designTimeTarget.test(hook));
  const trigger: Trigger = automatic
    ? "open-folder"
    : hooks.some((hook) => /publish|pack|clean/iu.test(hook))
      ? "manual"
      : "build";
  yield makeSurface(file, { what: "target", name, trigger, automatic, start: target.start, end: target.end, commands });
}

/** A task whose source stands in the project and is compiled by the build. */
function* readInlineTask(file: SurfaceFile, element: XmlElement): Generator<SurfaceFact> {
  const name = attributeOf(element, "TaskName") ?? "";
  const { start, end } = element;
  const assembly = attributeOf(element, "AssemblyFile");
  const codes = elementsNamed(element, "Code");
  if (codes.length === 0 && (assembly === undefined || findTarget(file, expandFolder(assembly)) === undefined)) return;
  const sources = codes.map((code) => attributeOf(code, "Source") ?? "");
  const files = [...sources, assembly ?? ""].map((path) => findTarget(file, expandFolder(path)));
  yield makeSurface(file, { what: "inline-task", name, trigger: "build", start, end, files });
  if (codes.some((code) => code.text.trim() !== ""))
    yield makeUnjudged(file, "holds a program of .NET that the build compiles");
}

/** Source: common project properties; in C++ projects the text stands in `Command`. */
function* readEvents(file: SurfaceFile, root: XmlElement): Generator<SurfaceFact> {
  const events = ["PreBuildEvent", "PostBuildEvent", "PreLinkEvent", "CustomBuildStep", "CustomBuild"];
  const properties = ["RunCommand", "NMakeBuildCommandLine", "NMakeReBuildCommandLine", "NMakeCleanCommandLine"];
  for (const event of [...events, ...properties])
    for (const element of elementsNamed(root, event)) {
      const inner = childrenNamed(element, "Command")[0] ?? element;
      const text = expandFolder(inner.text.trim());
      if (text === "" || (inner === element && element.children.some(({ type }) => type === "element"))) continue;
      const shell = file.name.endsWith(".vcxproj") ? { shell: "batch" as const } : {};
      const commands = [{ text, start: contentStart(inner), ...shell }];
      const trigger = event === "RunCommand" ? "start" : "build";
      yield makeSurface(file, { what: "build-event", name: event, trigger, start: element.start, commands });
    }
}

/** Imports of what does not belong to the tool itself. */
function* readImports(file: SurfaceFile, root: XmlElement): Generator<SurfaceFact> {
  for (const element of elementsNamed(root, "Import")) {
    const path = attributeOf(element, "Project") ?? "";
    const isForeign = /^(?:\\\\|https?:|\/\/)/iu.test(path);
    if (!isForeign && findTarget(file, expandFolder(path)) === undefined) continue;
    const start = attributeStart(file.text, element, "Project");
    yield makeSetting(file, { key: "Import", value: path, start, names: expandFolder(path) });
  }
}

/** Paths without the variables that stand for the project's folder. */
function expandFolder(text: string): string {
  return text.replaceAll(
    /\$\((?:MSBuildThisFileDirectory|MSBuildProjectDirectory|ProjectDir|SolutionDir)\)[\\/]?/giu,
    "",
  );
}
