// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as accessImpersonationWithoutApproval } from "./access/impersonation-without-approval/rule.ts";
import { rule as accessOpenedCanary } from "./access/opened-canary/rule.ts";
import { rule as accessViewsBeyondChance } from "./access/views-beyond-chance/rule.ts";

/** Every rule about access, sorted by id. */
export const accessRules: readonly Rule<"access">[] = [
  accessImpersonationWithoutApproval,
  accessOpenedCanary,
  accessViewsBeyondChance,
];
