import type { AccessFormat } from "../access-format.ts";
import { gcpLog } from "./gcp.ts";
import { intercomLog } from "./intercom.ts";
import { ocsfLog } from "./ocsf.ts";
import { oktaLog } from "./okta.ts";
import { salesforceLog } from "./salesforce.ts";
import type { VendorLog } from "./vendor-log.ts";
import { zendeskAccessLog } from "./zendesk-access.ts";
import { zendeskAuditLog } from "./zendesk-audit.ts";

/** A format that a vendor made. */
export type VendorFormat = Exclude<AccessFormat, "doorward" | "csv">;

/** The logs of vendors that are read. */
export const vendorLogs: Readonly<Record<VendorFormat, VendorLog>> = {
  "zendesk-access": zendeskAccessLog,
  "zendesk-audit": zendeskAuditLog,
  salesforce: salesforceLog,
  intercom: intercomLog,
  okta: oktaLog,
  gcp: gcpLog,
  ocsf: ocsfLog,
};
