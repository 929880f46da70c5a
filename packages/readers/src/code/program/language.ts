import type { Language } from "@doorward/core";
import type { TreeView } from "../../tree/view.ts";
import type { Evaluation } from "./evaluate/interpreter.ts";
import type { Module } from "./evaluate/module.ts";
import type { Program } from "./evaluate/nodes.ts";

/** A parsed program, or why there is none. */
export type Parsed =
  | { readonly program: Program; readonly problem?: undefined }
  | { readonly program?: undefined; readonly problem: string };

/** What evaluation needs to know of a programming language. */
export interface ProgramLanguage {
  readonly name: Language;
  readonly evaluation: Evaluation;
  /** Brings a text to the common syntax tree. */
  readonly parse: (path: string, text: string) => Parsed;
  /** The file of the arrival that an import means, seen from another file; undefined when it is a package or not there. */
  readonly resolveImport: (view: TreeView, from: string, specifier: string) => string | undefined;
  /** Declares the names every file of the language finds. */
  readonly prepare: (module: Module) => void;
}
