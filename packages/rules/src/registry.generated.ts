// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule, RuleKind } from "@doorward/core";
import { accessRules } from "./access-rules.generated.ts";
import { applicationRules } from "./application-rules.generated.ts";
import { codeRules } from "./code-rules.generated.ts";
import { fileRules } from "./file-rules.generated.ts";
import { linkRules } from "./link-rules.generated.ts";
import { messageRules } from "./message-rules.generated.ts";

/** Every rule, by the kind of facts it receives, sorted by id. */
export const registry: { readonly [K in RuleKind]: readonly Rule<K>[] } = {
  access: accessRules,
  application: applicationRules,
  code: codeRules,
  file: fileRules,
  link: linkRules,
  message: messageRules,
};
