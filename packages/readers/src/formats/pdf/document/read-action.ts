import { decodeTextString } from "../syntax/text-string.ts";
import { isDictionary, isReference, nameOf, type PdfDictionary, type PdfValue } from "../syntax/value.ts";
import type { PdfDocument } from "../structure/open-document.ts";
import type { PdfAction, PdfActionKind, PdfTrigger } from "./action.ts";
import { readFileTarget, readLaunchTarget } from "./file-target.ts";

/** Characters of one script that are kept. */
const longestScript = 1_000_000;

const kinds = new Map<string, PdfActionKind>([
  ["URI", "opens-address"],
  ["Launch", "launches"],
  ["JavaScript", "runs-script"],
  ["GoToR", "opens-file"],
  ["Thread", "opens-file"],
  ["GoToE", "opens-embedded-file"],
  ["SubmitForm", "submits-form"],
  ["ImportData", "imports-data"],
  ["Rendition", "plays-media"],
  ["Movie", "plays-media"],
  ["Sound", "plays-media"],
  ["RichMediaExecute", "plays-media"],
]);

/** The actions a dictionary states, without those that follow it; empty when it is no action. */
export function readAction(
  document: PdfDocument,
  dictionary: PdfDictionary,
  trigger: PdfTrigger,
  object: number,
): PdfAction[] {
  const { resolve } = document;
  const stated = nameOf(resolve(dictionary.get("S")));
  const actions: PdfAction[] = [];
  // That there is an action can be seen of a locked document, but not where it leads.
  const isLocked = document.encryption === "locked";
  const kind = kinds.get(stated);
  const isScript = stated === "JavaScript" || (stated === "Rendition" && dictionary.has("JS"));
  for (const key of isScript ? ["JS", "JS "] : []) {
    const script = readScript(document, dictionary.get(key));
    if (script !== "" || isLocked) actions.push({ kind: "runs-script", trigger, target: "", script, object });
  }
  if (kind === undefined || stated === "JavaScript") return actions;
  for (const target of readTargets(document, dictionary, stated)) {
    if (target !== "" || kind === "plays-media" || isLocked) actions.push({ kind, trigger, target, object });
  }
  return actions;
}

function readTargets({ resolve }: PdfDocument, action: PdfDictionary, stated: string): string[] {
  if (stated === "URI") {
    const texts = [resolve(action.get("URI")), resolve(action.get("URI "))];
    return texts.filter((text) => typeof text === "string").map(decodeTextString);
  }
  if (stated === "Launch") return [readLaunchTarget(action, resolve)];
  if (stated === "Rendition") return [readMediaTarget(action, resolve)];
  if (stated === "GoToE") {
    const file = readFileTarget(action.get("F"), resolve);
    const inner = resolve(action.get("T"));
    const name = isDictionary(inner) ? resolve(inner.get("N")) : undefined;
    return [file === "" && typeof name === "string" ? decodeTextString(name) : file];
  }
  return ["F", "F "].filter((key) => action.has(key)).map((key) => readFileTarget(action.get(key), resolve));
}

function readMediaTarget(action: PdfDictionary, resolve: PdfDocument["resolve"]): string {
  const rendition = resolve(action.get("R"));
  const clip = isDictionary(rendition) ? resolve(rendition.get("C")) : undefined;
  return isDictionary(clip) ? readFileTarget(clip.get("D"), resolve) : "";
}

/** A script, which is a string or a stream. */
function readScript(document: PdfDocument, value: PdfValue | undefined): string {
  const found = document.resolve(value);
  if (typeof found === "string") return decodeTextString(found).slice(0, longestScript);
  if (!isReference(value)) return "";
  const object = document.find(value);
  const bytes = object === undefined ? undefined : document.unpack(object)?.bytes;
  return bytes === undefined ? "" : decodeTextString(bytes.toString("latin1", 0, longestScript));
}
