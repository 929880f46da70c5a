import type { Model, Platform } from "../evaluate/calls.ts";
import { callPythonBuiltin } from "./builtins.ts";
import { pythonDecipherModel, pythonDecodingModels } from "./models/decoding.ts";
import { pythonEvaluationModels } from "./models/evaluation.ts";
import { pythonFileModels } from "./models/files.ts";
import { pythonLanguageModels } from "./models/language.ts";
import { pythonNetworkModels } from "./models/network.ts";
import { pythonProcessModels } from "./models/processes.ts";
import { pythonSystemModels } from "./models/system.ts";

const models: ReadonlyMap<string, Model> = new Map(
  [
    pythonLanguageModels,
    pythonDecodingModels,
    pythonEvaluationModels,
    pythonFileModels,
    pythonNetworkModels,
    pythonProcessModels,
    pythonSystemModels,
  ].flatMap((table) => Object.entries(table)),
);

/** What Python and its library offer to a program. */
export const pythonPlatform: Platform = {
  findModel(name) {
    const plain = name.replace(/^(?:builtins|__builtins__|__builtin__)\./u, "");
    if (plain === "python.decipher.decrypt") return pythonDecipherModel;
    return models.get(plain);
  },
  callBuiltin: callPythonBuiltin,
};
