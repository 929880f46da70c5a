import { z } from "zod";
import { defineRunning } from "../intake-kind.ts";
import { accountName } from "../webhooks/vendor-hosts.ts";
import { pullAccess } from "./pull-access.ts";

/** Hosts of Okta's customers (https://developer.okta.com/docs/concepts/okta-organizations/, read 2026-11). */
const oktaHost = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.(?:okta|oktapreview|okta-emea|okta-gov)\.com$/u;

/** Whose log is loaded, and how often. */
export const accessPullSettings = z
  .strictObject({
    vendor: z.enum(["zendesk", "okta"]),
    account: accountName.optional().describe("Of Zendesk: `company` for company.zendesk.com"),
    user: z
      .email()
      .max(320)
      .optional()
      .describe(
        "Of Zendesk: the address of the administrator whose API token it is; without it the secret is an OAuth token.",
      ),
    host: z
      .string()
      .trim()
      .toLowerCase()
      .regex(oktaHost, "Name the host of the organisation: `company.okta.com`.")
      .optional()
      .describe("Of Okta: `company.okta.com`"),
    everySeconds: z.number().min(1).max(3600).default(300),
    daysBack: z
      .number()
      .int()
      .min(0)
      .max(90)
      .default(7)
      .describe("How far back the first look goes. Both vendors keep 90 days."),
  })
  .refine(({ vendor, account }) => vendor !== "zendesk" || account !== undefined, {
    path: ["account"],
    message: "Name the account at Zendesk.",
  })
  .refine(({ vendor, host }) => vendor !== "okta" || host !== undefined, {
    path: ["host"],
    message: "Name the host at Okta.",
  });
/** As they were read. */
export type AccessPullSettings = z.output<typeof accessPullSettings>;

/** The log of a vendor that is loaded again and again: Zendesk's access log, and Okta's System Log. */
export const accessPull = defineRunning({
  id: "access-pull",
  title: "Access log of Zendesk or Okta",
  usualDoor: "insider",
  settings: accessPullSettings,
  secrets: [
    {
      name: "token",
      title: "API token that may read the log, best one for this purpose alone",
      isNeeded: true,
      canBeMade: false,
      shownAt: ["vendor", "account", "host"],
    },
  ],
  runsOnce: true,
  run: pullAccess,
});
