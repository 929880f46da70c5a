import { splitLines } from "../documents/ini.ts";
import { makeFileSurface, makeSetting } from "../facts.ts";
import type { NameReader, TextReader } from "../reader.ts";

/** Options of Bazel that choose a program, a download, or take the sandbox away. Source: bazel.build, Command-line reference. */
const watched =
  /--(?:workspace_status_command|credential_helper|run_under|spawn_strategy|strategy|noremote_accept_cached|remote_executor|remote_cache|remote_downloader|override_repository|override_module|registry|host_jvm_args|server_javabase|shell_executable|experimental_downloader_config|sandbox_debug|action_env|repo_env)\b/u;

/** `.bazelrc`, which Bazel reads from the workspace. */
export const bazelOptions: TextReader = {
  tool: "bazel",
  kind: "text",
  files: { names: [".bazelrc", "bazel.rc", ".bazelrc.user"] },
  *read(file) {
    for (const { line, start } of splitLines(file.text)) {
      const option = line.trimStart().startsWith("#") ? null : watched.exec(line.slice(0, 5000));
      if (option === null) continue;
      const value = line.slice(option.index).trim();
      const names = value.replace(/^--\w{1,60}[= ]/u, "").replace(/^%workspace%\//u, "");
      yield makeSetting(file, { key: option[0], value, start: start + option.index, names });
    }
  },
};

/** Bazelisk starts this in place of Bazel. */
export const bazelWrapper: NameReader = {
  tool: "bazel",
  kind: "name",
  files: { names: ["bazel", "bazel.ps1", "bazel.bat"], under: ["tools"] },
  read: (file) => [makeFileSurface(file, { what: "wrapper", name: file.name, trigger: "build" })],
};
