import { roleTiers } from "@doorward/core";
import { z } from "zod";

/**
 * The tier of what comes from an applicant tracking system, which says nothing of what a role gives access to. Who hires for several
 * tiers connects one source for each, or sets the tier of each application.
 */
export const tierSetting = z
  .enum(roleTiers)
  .default("other")
  .describe("What the roles that come from here give access to: steps and verdicts follow it.");
