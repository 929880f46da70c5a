import { findArrivalFolder, locatePath } from "../session/paths.ts";
import { arrivalRoot, type Flow, textOf } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import { placeOf } from "./record.ts";

const mostScripts = 500;

/** Notes a script that a task runner is asked for by name, in the folder of the call or in another one. */
export function noteScript(call: Call, tool: string, name: string, folder?: Flow): void {
  const { scripts } = call.scene.session;
  const where = folderOf(call, folder);
  const key = [tool, name, where].join("\n");
  if (scripts.size < mostScripts && !scripts.has(key))
    scripts.set(key, { tool, name, folder: where, place: placeOf(call) });
}

function folderOf(call: Call, folder: Flow | undefined): string {
  const text = textOf(folder);
  if (text === undefined) return findArrivalFolder(call.scene);
  const path = locatePath(call.scene, text);
  return path.startsWith(arrivalRoot) ? path.slice(arrivalRoot.length + 1) : findArrivalFolder(call.scene);
}
