import { evaluationOn } from "../evaluate/evaluate.ts";
import { declare } from "../evaluate/scope.ts";
import { arrivalPrefix } from "../evaluate/text.ts";
import { constant } from "../evaluate/value.ts";
import type { ProgramLanguage } from "../language.ts";
import { pythonExecutors } from "./executors.ts";
import { resolvePythonImport } from "./modules.ts";
import { parsePython } from "./parse.ts";
import { pythonPlatform } from "./platform.ts";

/** Python 3, and what Python 2 programs share with it. */
export const python: ProgramLanguage = {
  name: "python",
  evaluation: evaluationOn(pythonPlatform, {}, pythonExecutors),
  parse: (_path, text) => ({ program: parsePython(text) }),
  resolveImport: resolvePythonImport,
  prepare(module) {
    declare(module.scope, "__file__", constant(`${arrivalPrefix}${module.path}`));
    declare(module.scope, "__name__", constant("__main__"));
  },
};
