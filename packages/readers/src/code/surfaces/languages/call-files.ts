import { findCallTexts } from "../documents/call-texts.ts";
import { makeSurface } from "../facts.ts";
import type { TextReader } from "../reader.ts";

interface CallRow {
  readonly tool: string;
  readonly names: string;
  readonly calls: readonly string[];
}

/**
 * Files of tools whose own language is not parsed here, with the calls by which they start programs. The file itself is
 * told by the table of programs. Source: each tool's documentation.
 */
const rows: readonly CallRow[] = [
  {
    tool: "mix",
    names: "mix.exs .iex.exs .formatter.exs",
    calls: ["System.cmd", "System.shell", ":os.cmd", "Mix.shell().cmd"],
  },
  {
    tool: "cabal",
    names: "setup.hs setup.lhs",
    calls: ["callCommand", "readCreateProcess", "callProcess", "rawSystem", "system", "readProcess"],
  },
  { tool: "swift", names: "package.swift", calls: ["Process", "executableURL", "unsafeFlags"] },
  { tool: "zig", names: "build.zig", calls: ["addSystemCommand", "Child.run"] },
  {
    tool: "meson",
    names: "meson.build",
    calls: ["run_command", "command", "add_install_script", "add_postconf_script"],
  },
  {
    tool: "bazel",
    names: "build.bazel build workspace workspace.bazel module.bazel",
    calls: ["cmd", "cmd_bash", "repository_ctx.execute", "ctx.execute"],
  },
  { tool: "r", names: ".rprofile", calls: ["system", "system2", "shell", "source", "eval"] },
  { tool: "julia", names: "build.jl", calls: ["run"] },
  { tool: "perl", names: "makefile.pl build.pl", calls: ["system", "exec", "qx", "do"] },
  {
    tool: "luarocks",
    names: "premake5.lua xmake.lua .luacheckrc",
    calls: ["os.execute", "io.popen", "os.exec", "os.run"],
  },
  { tool: "ocaml", names: ".ocamlinit", calls: ["Sys.command", "Unix.system"] },
  { tool: "nim", names: "config.nims", calls: ["exec", "gorge", "staticExec", "gorgeEx"] },
  { tool: "octave", names: ".octaverc startup.m", calls: ["system", "shell_cmd", "unix", "dos"] },
  { tool: "tilt", names: "tiltfile", calls: ["local", "local_resource", "custom_build", "run"] },
  { tool: "leiningen", names: "project.clj", calls: [":prep-tasks", "sh"] },
  { tool: "rebar", names: "rebar.config rebar.config.script", calls: ["compile", "os:cmd", "clean", "eunit"] },
  {
    tool: "nix",
    names: "flake.nix shell.nix default.nix devenv.nix",
    calls: ["shellHook =", "enterShell =", "exec =", "script ="],
  },
  { tool: "sbt", names: "build.sbt", calls: ["Process", "sys.process"] },
];

/** A reader for each of these files; it tells the command lines that stand in them as texts. */
export const callReaders: readonly TextReader[] = rows.map(({ tool, names, calls }) => ({
  tool,
  kind: "text",
  files: { names: names.split(" ") },
  *read(file) {
    for (const { name, value, start } of findCallTexts(file.text, calls)) {
      const commands = [{ text: value, start }];
      yield makeSurface(file, { what: "call", name, trigger: "build", start, commands });
    }
  },
}));
