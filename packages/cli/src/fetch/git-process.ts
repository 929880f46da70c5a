import { spawn, type ChildProcess } from "node:child_process";
import { devNull } from "node:os";
import { locks, passedVariables } from "./git-locks.ts";

/** How one run of Git ended. */
export type GitRun =
  | { readonly kind: "ended"; readonly status: number; readonly output: string; readonly complaint: string }
  /** There is no Git on this machine. */
  | { readonly kind: "absent" }
  | { readonly kind: "stopped"; readonly why: "too-slow" | "too-large" };

/** Limits of one run of Git. */
export interface GitRunOptions {
  /** A fresh folder of ours: Git's current folder, its home, and its repository. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly milliseconds: number;
  /** Asked several times a second; true stops the run. */
  readonly isTooLarge: () => boolean;
}

const outputCharacters = 64_000_000;
const complaintCharacters = 65_536;
const looksEachSecond = 5;

/** Runs Git on the bare repository in a folder, with nothing of the machine's or the person's Git configuration. */
export function runGit(words: readonly string[], options: GitRunOptions): Promise<GitRun> {
  const settings = locks.flatMap((lock) => ["-c", lock]);
  const child = spawn("git", [`--git-dir=${options.folder}`, ...settings, ...words], {
    cwd: options.folder,
    env: makeEnvironment(options),
    stdio: ["ignore", "pipe", "pipe"],
    // Its own group, so that the programs Git starts for the transfer end with it.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  return watchRun(child, options);
}

function makeEnvironment({ folder, environment }: GitRunOptions): NodeJS.ProcessEnv {
  const passed = passedVariables.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(passed),
    // No `.netrc`, whose passwords would go to an address that a stranger chose. ssh finds its home without this.
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  };
}

function watchRun(child: ChildProcess, options: GitRunOptions): Promise<GitRun> {
  return new Promise((resolve) => {
    const output: string[] = [];
    const complaint: string[] = [];
    let outputLeft = outputCharacters;
    let complaintLeft = complaintCharacters;
    let stopped: "too-slow" | "too-large" | undefined;
    const stop = (why: "too-slow" | "too-large") => {
      stopped ??= why;
      endGroup(child);
    };
    const timer = setTimeout(stop, options.milliseconds, "too-slow");
    const watch = setInterval(() => {
      if (options.isTooLarge()) stop("too-large");
    }, 1000 / looksEachSecond);
    const end = (run: GitRun) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(run);
    };
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      outputLeft -= text.length;
      if (outputLeft < 0) stop("too-large");
      else output.push(text);
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      complaintLeft -= text.length;
      if (complaintLeft >= 0) complaint.push(text);
    });
    child.on("error", () => end({ kind: "absent" }));
    child.on("close", (status) => {
      if (stopped !== undefined) end({ kind: "stopped", why: stopped });
      else end({ kind: "ended", status: status ?? 1, output: output.join(""), complaint: complaint.join("") });
    });
  });
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}
