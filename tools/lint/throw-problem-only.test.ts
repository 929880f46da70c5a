import { throwProblemOnly } from "./throw-problem-only.ts";
import { ruleTester } from "./rule-tester.ts";

ruleTester.run("throw-problem-only", throwProblemOnly, {
  valid: [
    'throw new Problem("usage", "Name a folder.");',
    "try { read(); } catch (error) { throw error; }",
    "try { read(); } catch (error) { if (!isGone(error)) throw error; }",
  ],
  invalid: [
    { code: 'throw new Error("broken");', errors: [{ messageId: "other" }] },
    { code: 'throw "text";', errors: 1 },
    { code: "const error = make(); throw error;", errors: 1 },
    { code: 'try { read(); } catch { throw new TypeError("again"); }', errors: 1 },
    { code: "try { read(); } catch (error) { later(() => { throw error; }); }", errors: 1 },
    { code: "try { read(); } catch (error) { throw other; }", errors: 1 },
  ],
});
