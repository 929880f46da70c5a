import type { Data, Effect, Language, Place } from "@doorward/core";

/** The languages of command lines that are read here. */
export type CommandLanguage = "shell" | "batch" | "powershell" | "applescript" | "vbscript";

/** The languages a program that is started may be in; facts have no word for two of them yet. */
export type ProgramLanguage = Language | "perl" | "lua";

/** A command line or a script, as it stands somewhere. */
export interface CommandSource {
  /** The text; `…` stands for a part that is not known. */
  readonly text: string;
  /** Where the unknown parts come from. */
  readonly gaps?: Data;
  /** `auto` decides by the text itself. */
  readonly language: CommandLanguage | "auto";
  /** Where the character at an offset of `text` stands. */
  readonly at: (offset: number) => Place;
  /** It is a script file of its own: its folder and name stand behind `$0`, `%~dp0` and `$PSScriptRoot`. */
  readonly whole?: boolean;
}

/** What surrounds a command. */
export interface CommandContext {
  /** Folder of the arrival it runs in; empty for the top. */
  readonly folder: string;
  /** The file of the arrival that a reference means, seen from a folder of the arrival. */
  readonly resolve: (folder: string, reference: string) => string | undefined;
  /** Variables known before it starts, from `.env` files or the surface's own settings. */
  readonly environment?: ReadonlyMap<string, Data>;
}

/** A file of the arrival that a command starts or loads. */
export interface RunFile {
  readonly path: string;
  /** The language the interpreter takes it for; absent when it is started by its own name. */
  readonly language?: ProgramLanguage;
  readonly place: Place;
  /** The program that reads it: `node`, `python`, `source`; empty when it is started by its own name. */
  readonly interpreter: string;
}

/** A script that a task runner is asked for by name. */
export interface NamedScript {
  /** `npm`, `pnpm`, `yarn`, `bun`, `make`, `just`, `task`, `composer`, `rake`, `cargo`, `go`, `gradle`, `maven`, `docker`, `pre-commit`. */
  readonly tool: string;
  /**
   * The script's or target's name; empty for the default one. `install` of npm, pnpm, yarn, bun, composer and pip stands
   * for everything that installing what lies in `folder` sets off.
   */
  readonly name: string;
  /** Folder of the arrival it is started in. */
  readonly folder: string;
  readonly place: Place;
}

/** A program in another language, given on the command line or to an interpreter's standard input. */
export interface InlineProgram {
  readonly language: ProgramLanguage;
  readonly code: string;
  /** Where the character at an offset of `code` stands; the command's place when the code was decoded or joined. */
  readonly at: (offset: number) => Place;
  /** The interpreter: `node`, `python`. */
  readonly via: string;
  /** How many times it had to be decoded. */
  readonly layer: number;
}

/** Everything that was seen in a command line or a script. */
export interface CommandReading {
  readonly effects: readonly Effect[];
  readonly runs: readonly RunFile[];
  readonly scripts: readonly NamedScript[];
  readonly inline: readonly InlineProgram[];
  /** Why the text, or a part of it, was not read. */
  readonly unread?: string;
}
