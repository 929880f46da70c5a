import type { Shapes } from "../api/contract.ts";

/** How far somebody has come. */
export const stageNames: Readonly<Record<Shapes["HiringStage"], string>> = {
  application: "Application",
  interview: "Interview",
  offer: "Offer",
  onboarding: "Onboarding",
  "on-the-job": "On the job",
};

/** What a role reaches. */
export const tierNames: Readonly<Record<Shapes["RoleTier"], string>> = {
  development: "Development",
  security: "Security",
  finance: "Finance",
  "support-with-data": "Support with access to customers’ data",
  other: "Other",
};

/** In whose service somebody would work. */
export const engagementNames: Readonly<Record<Shapes["Engagement"], string>> = {
  employee: "Employee",
  contractor: "Contractor",
  "vendor-worker": "Sent by a vendor",
};

/** The lists of steps. */
export const listNames: Readonly<Record<Shapes["StepList"], string>> = {
  "before-interview": "Before the interview",
  interview: "Interview",
  offer: "Offer and day one",
  "first-90-days": "First 90 days",
  vendor: "What the vendor owes",
  doubt: "Somebody raised a doubt",
};

/** How a step ended, as the button says it. */
export const resultNames: Readonly<Record<Shapes["StepResult"], string>> = {
  done: "Done",
  failed: "Not confirmed",
  refused: "Refused",
  alternative: "Another way was taken",
  "not-applicable": "Does not apply",
};
