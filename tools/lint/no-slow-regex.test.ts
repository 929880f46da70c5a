import { noSlowRegex } from "./no-slow-regex.ts";
import { ruleTester } from "./rule-tester.ts";

ruleTester.run("no-slow-regex", noSlowRegex, {
  valid: [
    String.raw`/^[a-z]+(?:-[a-z]+)*$/u;`,
    String.raw`/"(?:[^"\\]|\\.)*"/u;`,
    String.raw`/(?:ab|ac)+x/u;`,
    String.raw`/^\s+$/u;`,
    String.raw`/\s+/gu;`,
    String.raw`/\bcurl\s+-o/u;`,
    String.raw`/(?<![\t ])[\t ]+$/u;`,
    String.raw`/=+$/uy;`,
    String.raw`/a{0,20}a{0,20}b/u;`,
    String.raw`/[\p{L}&&[a-z]]+\d/vy;`,
    String.raw`new RegExp("^a+$", "u");`,
    "new RegExp(pattern);",
  ],
  invalid: [
    { code: String.raw`/^(?:a+)+$/u;`, errors: 1 },
    { code: String.raw`/^(a*)*$/u;`, errors: 1 },
    { code: String.raw`/^(?:\s*\w+\s*)*$/u;`, errors: 2 },
    { code: String.raw`/^(?:[a-z0-9]{1,9}){1,63}$/u;`, errors: 1 },
    { code: String.raw`/^(?:\w|\d)+$/u;`, errors: 1 },
    { code: String.raw`/"(?:[^"]|\\.)*"/u;`, errors: 1 },
    { code: String.raw`/^\s*\s*x/u;`, errors: 1 },
    { code: String.raw`/^.*,?.*x/u;`, errors: 1 },
    { code: String.raw`/=+$/u;`, errors: 1 },
    { code: String.raw`/<!--[^]*?-->/u;`, errors: 1 },
    { code: String.raw`/^(?=(?:a+)+b)/u;`, errors: 1 },
    { code: String.raw`new RegExp("^(?:a+)+$", "u");`, errors: 1 },
  ],
});
