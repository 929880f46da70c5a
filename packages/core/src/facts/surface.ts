import type { Evidence, Place } from "../place.ts";

/** What a person or a tool does that sets something off. */
export type Trigger =
  | "open-folder"
  | "open-agent"
  | "enter-folder"
  | "git-command"
  | "checkout"
  | "commit"
  | "clone"
  | "install"
  | "start"
  | "build"
  | "test"
  | "lint"
  | "import"
  | "container"
  | "ci"
  | "interpreter-start"
  | "shell-start"
  | "double-click"
  | "debug"
  | "manual";

/** Something that tells the person nothing of what it does. */
export type Concealment =
  /** The tool is told to hide the task or not to show its output. */
  | "hidden"
  /** The command stands behind so many blanks that an editor does not show it. */
  | "off-screen"
  /** Its name says something else than what it runs: a task called "eslint-check" that starts a dictionary. */
  | "mislabelled";

/** A command line that a surface runs. */
export interface SurfaceCommand {
  readonly text: string;
  readonly at: Place;
  /** The only system it is meant for, when the tool says so. */
  readonly system?: "windows" | "macos" | "linux";
  /** The shell the tool gives it to, when it is not the system's own. */
  readonly shell?: "posix" | "powershell" | "batch";
  /** Folder of the arrival it runs in; empty for the top. */
  readonly folder: string;
}

/** A place where a tool runs something that came with the arrival. */
export interface Surface {
  /** The tool that runs it: `vscode`, `npm`, `git`, `gradle`. */
  readonly tool: string;
  /** What it is to that tool: `task`, `hook`, `lifecycle-script`, `config-program`, `build-script`. */
  readonly what: string;
  /** Its name there: the task's label, the script's name, the hook's name. */
  readonly name: string;
  readonly trigger: Trigger;
  /** The trigger is all it takes; nothing asks, or the person has already said yes to the whole folder. */
  readonly automatic: boolean;
  readonly at: Evidence;
  /** The command lines it runs, one per system; empty when it runs a file. */
  readonly commands: readonly SurfaceCommand[];
  /** Files of the arrival it runs directly. */
  readonly files: readonly string[];
  readonly concealments: readonly Concealment[];
  /** It stands where the delivered folder is opened, not in a folder somewhere below. */
  readonly atRoot: boolean;
}

/** A setting that comes with the arrival and changes what a tool does, without being a command of its own. */
export interface Setting {
  readonly tool: string;
  /** The key as the tool's documentation writes it: `task.allowAutomaticTasks`, `core.fsmonitor`. */
  readonly key: string;
  readonly value: string;
  readonly at: Evidence;
  /** The file of the arrival the value names, when it names one. */
  readonly target?: string;
  readonly atRoot: boolean;
}

/** A file, or a named command of a file, that runs once a trigger happens, and the way from one to the other. */
export interface Reach {
  readonly path: string;
  /** Set when only one surface of that file is reached: a script of `package.json` that another command asks for. */
  readonly started?: { readonly surface: number };
  /** Index in `surfaces`. */
  readonly surface: number;
  readonly trigger: Trigger;
  readonly automatic: boolean;
  /** Each place that leads on: the command, the import, the call. Surface first. At most 12. */
  readonly route: readonly Place[];
}
