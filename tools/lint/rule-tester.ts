import { describe, it } from "node:test";
import { RuleTester } from "oxlint/plugins-dev";

RuleTester.describe = (text, body) => void describe(text, body);
RuleTester.it = (text, body) => void it(text, body);

/** Tests lint rules on TypeScript, each piece of code as a test of its own. */
export const ruleTester = new RuleTester({ languageOptions: { parserOptions: { lang: "ts" } } });
