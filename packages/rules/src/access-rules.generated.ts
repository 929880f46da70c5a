// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Rule } from "@doorward/core";
import { rule as accessExportWithoutApproval } from "./access/export-without-approval/rule.ts";
import { rule as accessImpersonationWithoutApproval } from "./access/impersonation-without-approval/rule.ts";
import { rule as accessOpenedCanary } from "./access/opened-canary/rule.ts";
import { rule as accessSequentialCustomers } from "./access/sequential-customers/rule.ts";
import { rule as accessSharedCustomers } from "./access/shared-customers/rule.ts";
import { rule as accessTicketMadeAfterView } from "./access/ticket-made-after-view/rule.ts";
import { rule as accessViewsBeyondChance } from "./access/views-beyond-chance/rule.ts";

/** Every rule about access, sorted by id. */
export const accessRules: readonly Rule<"access">[] = [
  accessExportWithoutApproval,
  accessImpersonationWithoutApproval,
  accessOpenedCanary,
  accessSequentialCustomers,
  accessSharedCustomers,
  accessTicketMadeAfterView,
  accessViewsBeyondChance,
];
