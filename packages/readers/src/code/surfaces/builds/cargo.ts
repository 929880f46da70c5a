import { lineOrList } from "../commands.ts";
import { entriesAt, lastAt, textsAt, valuesAt, walkTexts, writtenAt, type DataNode } from "../documents/data-node.ts";
import { readEnvironment } from "../environment-names.ts";
import { findTarget, makeSetting, makeSurface } from "../facts.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";

const tool = "cargo";
/** rust-analyzer runs both as the folder is opened: `cargo.buildScripts.enable` and `procMacro.enable` are on by default. */
const opened = { trigger: "build", automatic: true } as const;

/** A package's build script and procedural macros: programs that run on the builder's machine. */
export const cargoManifest: DataReader = {
  tool,
  kind: "data",
  files: { names: ["cargo.toml"] },
  *read(file, root) {
    const { view, folder } = file;
    const name = writtenAt(root, "package", "name") ?? "";
    const written = lastAt(root, "package", "build");
    const script = written?.kind === "text" ? written.value : written === undefined ? "build.rs" : undefined;
    const path = script === undefined ? undefined : view.resolve(folder, script);
    const start = written?.start ?? root.start;
    if (path !== undefined) yield makeSurface(file, { what: "build-script", name, ...opened, start, files: [path] });
    const isMacro = writtenAt(root, "lib", "proc-macro") === "true" || writtenAt(root, "lib", "proc_macro") === "true";
    const library = view.resolve(folder, writtenAt(root, "lib", "path") ?? "src/lib.rs");
    if (isMacro)
      yield makeSurface(file, {
        what: "macro",
        name,
        ...opened,
        start: lastAt(root, "lib")?.start ?? 0,
        files: [library],
      });
  },
};

/** Keys of Cargo's configuration whose value is a program. Source: doc.rust-lang.org/cargo/reference/config.html. */
const programKeys = [
  ["build", "rustc"],
  ["build", "rustc-wrapper"],
  ["build", "rustc-workspace-wrapper"],
  ["build", "rustdoc"],
  ["registry", "credential-provider"],
  ["registry", "global-credential-providers"],
  ["doc", "browser"],
  ["credential-process"],
];

/** `.cargo/config.toml`, which Cargo reads from the folder it works in and all above it. */
export const cargoConfig: DataReader = {
  tool,
  kind: "data",
  format: "toml",
  files: { names: ["config.toml", "config"], under: [".cargo"] },
  *read(file, root) {
    for (const keys of programKeys) yield* readProgram(file, keys.join("."), valuesAt(root, ...keys));
    for (const { key, value } of entriesAt(root, "target"))
      for (const name of ["runner", "linker", "rustflags", "ar"])
        yield* readProgram(file, `target.${key}.${name}`, valuesAt(value, name));
    for (const { key, value } of [...entriesAt(root, "registries"), ...entriesAt(root, "source")]) {
      yield* readProgram(file, `registries.${key}.credential-provider`, valuesAt(value, "credential-provider"));
      for (const name of ["index", "registry", "replace-with", "git", "local-registry"])
        for (const { value: address, start } of textsAt(value, name))
          yield makeSetting(file, { key: `source.${key}.${name}`, value: address, start });
    }
    for (const keys of [
      ["alias"],
      ["credential-alias"],
      ["build", "rustflags"],
      ["http", "proxy"],
      ["net", "git-fetch-with-cli"],
      ["include"],
    ])
      yield* readSettings(file, keys.join("."), lastAt(root, ...keys));
    yield* readEnvironment(file, lastAt(root, "env"), "env");
  },
};

/** The compiler that rustup fetches or takes from a path. */
export const rustToolchain: DataReader = {
  tool: "rustup",
  kind: "data",
  format: "toml",
  files: { names: ["rust-toolchain.toml", "rust-toolchain"] },
  *read(file, root) {
    for (const { value, start } of textsAt(root, "toolchain", "path"))
      yield makeSetting(file, { key: "toolchain.path", value, start });
  },
};

/** A program may be a text with arguments, a list, or a table with `path`. Compiler flags are a setting. */
function* readProgram(file: SurfaceFile, key: string, nodes: readonly DataNode[]): Generator<SurfaceFact> {
  for (const node of nodes) {
    const [first] = node.kind === "map" ? textsAt(node, "path") : node.kind === "list" ? node.items : [node];
    if (first?.kind !== "text") continue;
    const value =
      node.kind === "list" ? node.items.map((item) => ("value" in item ? item.value : "")).join(" ") : first.value;
    yield makeSetting(file, { key, value, start: first.start, names: first.value });
    const target = findTarget(file, first.value);
    const isFlags = key.endsWith("rustflags");
    const isSystemProgram = /^[\w.+-]+$/u.test(value) && target === undefined;
    if (isFlags || isSystemProgram || value.startsWith("cargo:")) continue;
    const commands = lineOrList(node.kind === "map" ? [first] : [node]);
    yield makeSurface(file, {
      what: "setting-command",
      name: key,
      ...opened,
      start: first.start,
      commands,
      files: [target],
    });
  }
}

function* readSettings(file: SurfaceFile, key: string, node: DataNode | undefined): Generator<SurfaceFact> {
  if (node?.kind === "plain") yield makeSetting(file, { key, value: node.value, start: node.start });
  for (const { keys, text } of walkTexts(node))
    yield makeSetting(file, { key: [key, ...keys].join("."), value: text.value, start: text.start });
}
