/** How a log of accesses may be written. */
export const accessFormats = [
  "doorward",
  "csv",
  "zendesk-access",
  "zendesk-audit",
  "salesforce",
  "intercom",
  "okta",
  "gcp",
  "ocsf",
] as const;
