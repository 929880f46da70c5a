import { evaluationOn } from "../evaluate/evaluate.ts";
import { declare } from "../evaluate/scope.ts";
import { arrivalPrefix } from "../evaluate/text.ts";
import { api, constant, unknown } from "../evaluate/value.ts";
import type { ProgramLanguage } from "../language.ts";
import { evaluateImport } from "../models/modules.ts";
import { arrivalFolder } from "../models/paths.ts";
import { resolveImport } from "./modules.ts";
import { parseJavaScript } from "./parse.ts";
import { javascriptPlatform } from "./platform.ts";

/** JavaScript and TypeScript, for Node.js and browsers. */
export const javascript: ProgramLanguage = {
  name: "javascript",
  evaluation: evaluationOn(javascriptPlatform, { ImportExpression: evaluateImport }),
  parse: parseJavaScript,
  resolveImport,
  prepare(module) {
    module.self.entries
      .set("constructor", api("module"))
      .set("require", api("require"))
      .set("_compile", api("module._compile"));
    declare(module.scope, "module", module.self);
    declare(module.scope, "exports", module.self.entries.get("exports") ?? unknown);
    declare(module.scope, "__dirname", constant(arrivalFolder(module.path)));
    declare(module.scope, "__filename", constant(`${arrivalPrefix}${module.path}`));
  },
};
