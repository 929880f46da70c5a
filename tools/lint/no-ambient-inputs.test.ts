import { noAmbientInputs } from "./no-ambient-inputs.ts";
import { ruleTester } from "./rule-tester.ts";

ruleTester.run("no-ambient-inputs", noAmbientInputs, {
  valid: ["new Date(written);", "clock.now();", "Date.parse(text);", "Math.max(1, 2);"],
  invalid: [
    { code: "const now = Date.now();", errors: 1 },
    { code: "new Date();", errors: 1 },
    { code: "items[Math.floor(Math.random() * items.length)];", errors: 1 },
    { code: "performance.now();", errors: 1 },
    { code: "const { id } = { id: crypto.randomUUID() };", errors: 1 },
  ],
});
