import { addMarks, fromOrigin, type Flow, forgetTexts, handOn, unknown } from "../flow/flow.ts";
import { locatePath, resolveTarget } from "../session/paths.ts";
import type { Call } from "../session/session.ts";
import { originOf, placeOf, recordEffect } from "./record.ts";

/** The content of a file that a call reads, without saying that it reads. */
export function contentOf(call: Call, file: Flow): Flow | undefined {
  const { session } = call.scene;
  for (const text of file.texts) {
    const path = locatePath(call.scene, text);
    // A file that came with the arrival is not one that a download into the same folder brought.
    const around = resolveTarget(call.scene, text) === undefined ? session.files.readAround(path) : undefined;
    const content = session.files.read(path) ?? around;
    if (content !== undefined) return handOn(content, placeOf(call));
  }
  return undefined;
}

/** Records that a call reads a file, and gives its content. */
export function readPath(call: Call, path: Flow, via?: string): Flow {
  const content = contentOf(call, path);
  const isOwn = content !== undefined && path.texts.some((text) => text.startsWith("/dev/fd/"));
  if (isOwn) return content;
  recordEffect(call, {
    kind: "read",
    subject: path,
    target: targetOf(call, path),
    ...(via === undefined ? {} : { via }),
  });
  return content ?? fromOrigin(originOf(call, "file", path.texts[0] ?? "", path));
}

/** Records that a call writes a file, and remembers what it holds now. */
export function writePath(call: Call, path: Flow, payload: Flow | undefined, extra: WriteExtra = {}): void {
  const { isAppended = false, ...seen } = extra;
  recordEffect(call, { kind: "write", subject: path, payload, target: targetOf(call, path), ...seen });
  if (payload === undefined) return;
  if (!isAppended) rememberContent(call, path, payload);
  else for (const text of path.texts) call.scene.session.files.append(locatePath(call.scene, text), payload);
}

interface WriteExtra {
  readonly via?: string;
  readonly isAppended?: boolean;
}

/** Remembers what a file holds, without saying that something wrote it. */
export function rememberContent(call: Call, path: Flow, content: Flow): void {
  for (const text of path.texts) call.scene.session.files.write(locatePath(call.scene, text), content);
}

/** Remembers where all below a folder comes from. */
export function fillFolder(call: Call, folder: Flow, content: Flow): void {
  const source = forgetTexts(content);
  for (const text of folder.texts) call.scene.session.files.fill(locatePath(call.scene, text), source);
}

/** Records that a call deletes a file. */
export function deletePath(call: Call, path: Flow): void {
  recordEffect(call, { kind: "delete", subject: path, target: targetOf(call, path) });
}

/** The file of the arrival a path names. */
export function targetOf(call: Call, path: Flow): string | undefined {
  for (const text of path.texts) {
    const target = resolveTarget(call.scene, text);
    if (target !== undefined) return target;
  }
  return undefined;
}

/** What a program makes out of several inputs when nothing more is known of it. */
export function blend(flows: readonly (Flow | undefined)[]): Flow {
  return flows.reduce<Flow>((all, flow) => (flow === undefined ? all : addMarks(all, flow)), unknown);
}
