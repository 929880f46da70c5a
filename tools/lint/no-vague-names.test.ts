import { noVagueNames } from "./no-vague-names.ts";
import { ruleTester } from "./rule-tester.ts";

ruleTester.run("no-vague-names", noVagueNames, {
  valid: [
    "const lineIndex = 1;",
    "function readMail(source: string) {}",
    "const { params, src } = node;",
    "const { params: parameters } = node;",
    "const { src = 1 } = node;",
    "node.params;",
    "const row = { src: 1, msg: text };",
    "const resource = 1; const reference = 2; const strength = 3;",
    "err.message;",
    "const packageManager = 1;",
  ],
  invalid: [
    { code: "const lineIdx = 1;", errors: [{ messageId: "short", data: { word: "idx", name: "lineIdx" } }] },
    { code: "function read(src: string) {}", errors: 1 },
    { code: "const read = (msg: string) => 1;", errors: 1 },
    { code: "const read = ({ source: src }: Row) => 1;", errors: 1 },
    { code: "function read(...opts: string[]) {}", errors: 1 },
    { code: "const [val] = values;", errors: 1 },
    { code: "function read(num = 1) {}", errors: 1 },
    { code: "class CaseHelper {}", errors: [{ messageId: "vague", data: { word: "helper", name: "CaseHelper" } }] },
    { code: "interface UrlHelpers {}", errors: 1 },
    { code: "type ParseOpts = string;", errors: 1 },
    { code: "try { read(); } catch (err) { tell(err); }", errors: 1 },
  ],
});
