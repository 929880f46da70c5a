import { noPersonText } from "./no-person-text.ts";
import { ruleTester } from "./rule-tester.ts";

ruleTester.run("no-person-text", noPersonText, {
  valid: [
    "const rows = traces.map(({ at }) => ({ evidence: at }));",
    "const people = trace.people;",
    'import { notice } from "../notice.ts";',
    "const evidence = { path: place, excerpt: text };",
    "export const kinds = [1];",
  ],
  invalid: [
    { code: "const text = at.excerpt;", errors: [{ messageId: "text", data: { name: "excerpt" } }] },
    { code: 'const text = at["path"];', errors: 1 },
    { code: "const tell = ({ excerpt }: Evidence) => excerpt;", errors: 1 },
    { code: "const { path: place } = at;", errors: 1 },
    { code: "rows.filter(({ at: [{ path }] }) => path === '');", errors: 1 },
    { code: "if (at.line === 1) tell();", errors: 1 },
    {
      code: 'import { sameName } from "../same-name/same-name.ts";',
      errors: [{ messageId: "module", data: { name: "../same-name/same-name.ts" } }],
    },
    { code: 'import { x } from "../country-list.ts";', errors: 1 },
    { code: 'export { x } from "./language.ts";', errors: 1 },
    { code: 'export * from "./script.ts";', errors: 1 },
  ],
});
