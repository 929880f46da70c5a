import type { EffectTrait } from "@doorward/core";
import { addMarks, type Flow, forgetTexts, hasOrigin, unknown } from "../flow/flow.ts";
import { decodeDataAddress } from "../flow/decode.ts";
import type { ProgramLanguage } from "../reading.ts";
import { resolveTarget } from "../session/paths.ts";
import type { Scope } from "../session/scope.ts";
import type { Call } from "../session/session.ts";
import { assetEnding } from "./asset-endings.ts";
import { evaluateCode, readInside } from "./evaluate.ts";
import { isCommandLanguage, languageOf } from "./language.ts";
import { commandLine, recordEffect } from "./record.ts";
import { findSource, noteRun } from "./runs.ts";
import { contentOf } from "./storage.ts";

/** How a file is started. */
export interface Launch {
  readonly path: Flow;
  /** Program that reads it; empty when the file is started by its own name. */
  readonly interpreter: string;
  readonly language?: ProgramLanguage | undefined;
  /** Endings an interpreter adds by itself, tried in order. */
  readonly endings?: readonly string[];
  readonly traits?: readonly EffectTrait[];
  /** The variables it shares with the caller, as `source` does. */
  readonly scope?: Scope;
}

/** Follows a file that is started: one of the arrival, one that was written before, or one that is not known. */
export function launchFile(call: Call, launch: Launch): Flow {
  const { path, interpreter, traits = [] } = launch;
  const content = contentOf(call, path);
  if (content !== undefined && isDescriptor(path)) return followContent(call, launch, content);
  const target = findTarget(call, launch) ?? findSource(call, content);
  const subject = content === undefined ? commandLine(call) : addMarks(commandLine(call), forgetTexts(content));
  const asset = interpreter !== "" && isAsset(target, path) ? (["program-in-asset"] as const) : [];
  const via = interpreter === "" ? call.name : interpreter;
  recordEffect(call, { kind: "run", subject, target, via, traits: [...traits, ...asset] });
  if (target !== undefined) noteRun(call, target, interpreter, launch.language);
  return content === undefined ? unknown : followContent(call, launch, content);
}

/** Whether a path stands for a process substitution: `<(…)`. */
function isDescriptor(path: Flow): boolean {
  return path.texts.some((text) => text.startsWith("/dev/fd/"));
}

/** Reads what a started file holds, as far as the same commands wrote it. */
function followContent(call: Call, launch: Launch, content: Flow): Flow {
  const { interpreter, path, scope } = launch;
  const language = launch.language ?? languageOf(content) ?? "shell";
  const via = interpreter === "" ? {} : { via: interpreter };
  const shared = scope === undefined ? {} : { scope };
  if (content.texts.length === 0 && !isDescriptor(path)) return unknown;
  if (isDescriptor(path) || !isCommandLanguage(language))
    return evaluateCode(call, content, { language, ...via, ...shared });
  return readInside(call, content, language, scope);
}

function findTarget(call: Call, { path, endings = [] }: Pick<Launch, "path" | "endings">): string | undefined {
  for (const text of path.texts) {
    for (const ending of ["", ...endings]) {
      const target = resolveTarget(call.scene, text + ending);
      if (target !== undefined) return target;
    }
  }
  return undefined;
}

function isAsset(target: string | undefined, path: Flow): boolean {
  return [target ?? "", ...path.texts].some((text) => assetEnding.test(text.slice(-64)));
}

const moduleEndings = [".js", ".cjs", ".mjs", ".ts", "/index.js"];

/** Follows a file that is loaded beside the main program, as with `node --require`. Packages are not files. */
export function loadFile(call: Call, path: Flow, interpreter: string, language: ProgramLanguage): void {
  if (path.texts.some((text) => text.startsWith("data:"))) {
    evaluateCode(call, decodeDataAddress(path), { language, via: interpreter, traits: ["inline-code"] });
    return;
  }
  const target = findTarget(call, { path, endings: moduleEndings });
  const content = contentOf(call, path);
  if (target === undefined && (content === undefined || !hasOrigin(content, "network"))) return;
  const subject = content === undefined ? path : addMarks(path, content);
  recordEffect(call, { kind: "load", subject, target, via: interpreter });
  if (target !== undefined) noteRun(call, target, interpreter, language);
}
