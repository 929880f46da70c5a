import { callUnknown, type Model } from "../evaluate/calls.ts";
import type { Call, Frame } from "../evaluate/interpreter.ts";
import { importModule } from "../evaluate/imports.ts";
import { joinAll } from "../evaluate/join.ts";
import { marksOf } from "../evaluate/marks.ts";
import type { Node } from "../evaluate/nodes.ts";
import { arrivalPrefix, gap, toPattern, toTexts } from "../evaluate/text.ts";
import { describeValue } from "../evaluate/data.ts";
import { api, instance, opaque, unknown, type Value } from "../evaluate/value.ts";
import { evaluateText } from "./evaluation.ts";
import { originMarks, recordEffect } from "./record.ts";
import { findTarget } from "./targets.ts";

/** Functions that load modules by name. */
export const moduleModels: Readonly<Record<string, Model>> = {
  require: loadByName,
  "module.require": loadByName,
  "process.mainModule.require": loadByName,
  "require.main.require": loadByName,
  "module.createRequire": () => api("require"),
  "module.Module._load": loadByName,
  "module._load": loadByName,
  "process.getBuiltinModule": loadByName,
  import: loadByName,
  "jiti()": loadByName,
  "import-fresh": loadByName,
  __non_webpack_require__: loadByName,
};

function loadByName(call: Call, via: string): Value {
  const [name = unknown] = call.args;
  const texts = toTexts(name);
  if (texts === undefined) return loadUnknown(call, via, name);
  // `require` takes no address; a compiler made it of an `import` that only a browser carries out.
  if (!via.endsWith("require") && texts.some((text) => remote.test(text))) return loadRemote(call, via, name);
  const code = texts.find((text) => dataAddress.test(text));
  if (code !== undefined)
    return evaluateText(call, `${via} of a data address`, {
      kind: "constant",
      value: dataBody(code),
      marks: name.marks,
    });
  if (name.marks.encodings.length > 0 || texts.some((text) => isMissing(call, text)))
    recordEffect(call, { kind: "load", via, subject: name, target: findTarget(call, name) });
  return joinAll(texts.slice(0, 8).map((text) => importModule(toSpecifier(text), call.node, call.frame))) ?? unknown;
}

const remote = /^https?:\/\//iu;
const dataAddress = /^data:(?:text|application)\/(?:javascript|ecmascript)/iu;
const programPath = /^(?:\.{1,2}|~|[A-Za-z]:)?[\\/](?:.*[\\/])?(?:[^\\/.]+|[^\\/]+\.[cm]?[jt]s)$/u;

/** A program that is named by its path and did not come along must have been put there by something else. */
function isMissing(call: Call, text: string): boolean {
  if (!programPath.test(text) || text.startsWith(arrivalPrefix)) return false;
  const { module, interpreter } = call.frame;
  return interpreter.resolveImport(module.path, toSpecifier(text)) === undefined;
}

/** A module that is loaded from another computer: its code is that computer's answer. */
function loadRemote(call: Call, via: string, name: Value): Value {
  const address = describeValue(name);
  const marks = originMarks(call, "network", address.texts[0] ?? "another computer", address);
  recordEffect(call, { kind: "load", via, subject: opaque(marks, address.texts[0]) });
  return instance("loaded", marks);
}

/** A module chosen by a value: a fact when the value comes from somewhere telling, or was hidden. */
function loadUnknown(call: Call, via: string, name: Value): Value {
  const marks = marksOf(name);
  if (dataAddress.test(toPattern(name) ?? "")) return evaluateText(call, `${via} of a data address`, name);
  recordEffect(call, { kind: "load", via, subject: name });
  const own = importUsual(call, name);
  if (marks.origins.length + marks.encodings.length === 0) return own ?? callUnknown(call, undefined);
  return joinAll([...(own === undefined ? [] : [own]), instance("loaded", marks)]) ?? unknown;
}

/** The module of the arrival that is loaded where nobody sets anything else: `require("./" + (process.env.X || "en"))`. */
function importUsual(call: Call, name: Value): Value | undefined {
  const usual = toPattern(name);
  if (usual === undefined || usual.includes(gap)) return undefined;
  const { module, interpreter } = call.frame;
  const specifier = toSpecifier(usual);
  const isOwn = interpreter.resolveImport(module.path, specifier) !== undefined;
  return isOwn ? importModule(specifier, call.node, call.frame) : undefined;
}

function toSpecifier(text: string): string {
  return text.startsWith(arrivalPrefix) ? `/${text.slice(arrivalPrefix.length)}` : text;
}

function dataBody(address: string): string {
  const comma = address.indexOf(",");
  const body = address.slice(comma + 1);
  if (address.slice(0, comma).endsWith(";base64")) return Buffer.from(body, "base64").toString("utf8");
  try {
    return decodeURIComponent(body);
  } catch {
    return body;
  }
}

/** `import(name)`. */
export function evaluateImport(node: Extract<Node, { type: "ImportExpression" }>, frame: Frame): Value {
  const name = frame.interpreter.evaluate(node.source, frame);
  return loadByName({ callee: api("import"), self: undefined, args: [name], isNew: false, node, frame }, "import");
}
