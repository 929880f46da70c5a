import type { Flow } from "../flow/flow.ts";
import type { ProgramLanguage } from "../reading.ts";
import { resolveTarget } from "../session/paths.ts";
import type { Call } from "../session/session.ts";
import { placeOf } from "./record.ts";

const mostRuns = 1000;

/** Notes a file of the arrival that an interpreter reads; the interpreter's name is empty when it is started itself. */
export function noteRun(call: Call, path: string, interpreter: string, language: ProgramLanguage | undefined): void {
  const { runs } = call.scene.session;
  const key = `${path}\n${interpreter}`;
  if (runs.size >= mostRuns || runs.has(key)) return;
  runs.set(key, { path, place: placeOf(call), interpreter, ...(language === undefined ? {} : { language }) });
}

/** The file of the arrival that a content comes from. */
export function findSource(call: Call, content: Flow | undefined): string | undefined {
  for (const origin of content?.origins ?? []) {
    const target = origin.kind === "file" ? resolveTarget(call.scene, origin.detail) : undefined;
    if (target !== undefined) return target;
  }
  return undefined;
}
