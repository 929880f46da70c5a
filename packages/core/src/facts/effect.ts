import type { Evidence, Place } from "../place.ts";
import type { Data } from "./data.ts";

/** The languages whose programs and commands are read. */
export type Language =
  | "javascript"
  | "python"
  | "shell"
  | "powershell"
  | "batch"
  | "applescript"
  | "vbscript"
  | "rust"
  | "go"
  | "ruby"
  | "php"
  | "java"
  | "make"
  | "xml";

/** What a program or a command would do, in any language. The subject's meaning depends on it. */
export type EffectKind =
  /** Runs text as code. Subject: the code. */
  | "evaluate"
  /** Starts a process. Subject: the command line. */
  | "run"
  /** Loads a module chosen at run time. Subject: its name or path. */
  | "load"
  /** Asks something of the network. Subject: the address. Payload: what is sent. */
  | "request"
  /** Reads a file or lists a folder. Subject: the path. */
  | "read"
  /** Writes, moves or makes executable a file, or sets a registry value. Subject: the path. Payload: what is written. */
  | "write"
  /** Deletes a file. Subject: the path. */
  | "delete"
  /** Watches the clipboard, the screen or the keyboard, or asks for a password. Subject: what is watched. */
  | "observe"
  /** Reads one environment variable, or asks what the machine is. Subject: the variable or the question. */
  | "inspect"
  /** Waits for connections. Subject: the port or path. */
  | "listen";

/** How something is done, as far as it tells intent. */
export type EffectTrait =
  /** Given to a shell as a line, not as a program with arguments. */
  | "shell"
  /** Outlives the process that started it. */
  | "detached"
  /** Started with `&`, `start /b`, `nohup` or the like. */
  | "background"
  | "hidden-window"
  /** Its output is thrown away, or its errors are swallowed. */
  | "silenced"
  /** Asks for administrator or root rights. */
  | "elevated"
  /** Turns off a protection to be able to run: execution policy, certificate checks, quarantine, sandbox. */
  | "unprotected"
  /** The program is given on the command line: `node -e`, `python -c`, `-EncodedCommand`. */
  | "inline-code"
  /** What was downloaded goes straight into an interpreter. */
  | "piped"
  /** An interpreter is pointed at a file whose name says it is not a program. */
  | "program-in-asset"
  /** Installs a package without recording it. */
  | "unrecorded-install"
  /** Repeats on a timer or in an endless loop. */
  | "repeated"
  /** The code that runs is handed `require`, `process` or the like, which it could not reach by itself. */
  | "given-loader"
  /** Machine code or a pickle, not source text. */
  | "machine-code"
  /** Makes a file executable. */
  | "executable";

/** How certain it is that the effect happens once its file is started. */
export type EffectTime =
  /** When the file is loaded, without any call. */
  | "load"
  /** In a function that the program itself calls or registers. */
  | "call"
  /** In a function nothing in the arrival calls, as far as can be seen. */
  | "dormant";

/** One thing a program or a command would do. */
export interface Effect {
  readonly kind: EffectKind;
  readonly language: Language;
  /** The function or program that does it, by its real name: `child_process.exec`, `curl`. */
  readonly via: string;
  readonly at: Evidence;
  readonly subject: Data;
  readonly payload?: Data;
  readonly traits: readonly EffectTrait[];
  readonly time: EffectTime;
  /** How many times code had to be decoded to see this; 0 is the text as it stands. */
  readonly layer: number;
  /** The file of the arrival that the subject names, when it names one. */
  readonly target?: string;
  /** Index in `surfaces` of the surface whose own command this is. */
  readonly surface?: number;
  /** The functions the program went through to get here, outermost first. At most 12. */
  readonly calls: readonly Place[];
}
