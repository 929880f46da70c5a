import { callBuiltin } from "../builtins/builtins.ts";
import type { Model, Platform } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import type { Value } from "../evaluate/value.ts";
import { decipherModel, decodingModels } from "../models/decoding.ts";
import { compileModel, evaluationModels } from "../models/evaluation.ts";
import { fileModels } from "../models/files.ts";
import { languageModels } from "../models/language.ts";
import { moduleModels } from "../models/modules.ts";
import { askUnknown, networkModels } from "../models/network.ts";
import { pathModels } from "../models/paths.ts";
import { processModels } from "../models/processes.ts";
import { searchModels } from "../models/searches.ts";
import { pipeModel, sendingModels } from "../models/sending.ts";
import { findRouteModel, serverModels } from "../models/servers.ts";
import { systemModels } from "../models/system.ts";
import { walletModels } from "../models/wallets.ts";

const models: ReadonlyMap<string, Model> = new Map(
  [
    languageModels,
    decodingModels,
    evaluationModels,
    fileModels,
    moduleModels,
    networkModels,
    pathModels,
    processModels,
    searchModels,
    sendingModels,
    serverModels,
    systemModels,
    walletModels,
  ].flatMap((table) => Object.entries(table)),
);

/** Methods that mean the same whatever they are called on. */
const methods: ReadonlyMap<string, Model> = new Map([
  ["_compile", compileModel],
  ["pipe", pipeModel],
]);

const deciphers = /^decipher\.(?:update|final|toString)$/u;

/** What Node.js and browsers offer to a program. */
export const javascriptPlatform: Platform = {
  findModel: (name) =>
    models.get(name) ??
    (deciphers.test(name) ? decipherModel : (findByOtherName(name) ?? findRouteModel(name) ?? findMethod(name))),
  callBuiltin: (object, name, call) => callBuiltin(object, name, call) ?? callOnUnknown(object, name, call),
};

/** `ethers.ethers.Wallet` and `ethers.Wallet` are the same: many packages give themselves as a member too. */
function findByOtherName(name: string): Model | undefined {
  const other = name.replace(/^([\w@/-]{1,60})\.\1(?=[.(])/u, "$1");
  return other === name ? undefined : models.get(other);
}

/** A method of something nothing is known of. */
function callOnUnknown(object: Value, name: string, call: Call): Value | undefined {
  if (object.kind === "opaque") return methods.get(name)?.(call, name) ?? askUnknown(call, name);
  const owner = object.kind === "instance" ? object.of : object.kind === "api" ? object.name : undefined;
  if (owner === undefined || models.has(`${owner}.${name}`) || findRouteModel(`${owner}.${name}`) !== undefined)
    return undefined;
  return object.kind === "instance" && object.entries.has(name) ? undefined : askUnknown(call, name);
}

function findMethod(name: string): Model | undefined {
  return methods.get(name.slice(name.lastIndexOf(".") + 1));
}
