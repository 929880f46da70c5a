import type { RuleKind } from "@doorward/core";
import { ruleKinds } from "../generate/rule-folder.ts";

/** A rule's id taken apart, or the sentence that says what is wrong with it. */
export type RuleId =
  { readonly kind: RuleKind; readonly name: string } | { readonly kind: "refused"; readonly because: string };

/** Reads `<kind>/<rule-name>`; the name is 2 to 6 lower-case words joined by hyphens, at most 50 characters. */
export function readRuleId(text: string): RuleId {
  const [kindText = "", name = "", ...rest] = text.split("/");
  const kind = ruleKinds.find((known) => known === kindText);
  if (kind === undefined || rest.length > 0)
    return refuse(
      `"${text}" is not a rule id. Write <kind>/<rule-name> with one of the kinds ${ruleKinds.join(", ")}.`,
    );
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+){1,5}$/u.test(name) || name.length > 50)
    return refuse(
      `"${name}" is not a rule name. Write 2 to 6 lower-case words joined by hyphens, like folder-open-task.`,
    );
  return { kind, name };
}

function refuse(because: string): RuleId {
  return { kind: "refused", because };
}
