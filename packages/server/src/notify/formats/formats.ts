import type { DestinationKind } from "@doorward/store";
import type { Format } from "./message.ts";
import { formatSiemHttp } from "./siem-http.ts";
import { formatSiemSyslog } from "./siem-syslog.ts";
import { formatSlack } from "./slack.ts";
import { formatTeams } from "./teams.ts";
import { formatWebhook } from "./webhook.ts";

/** The form that each kind of destination reads. */
export const formats: Readonly<Record<DestinationKind, Format>> = {
  webhook: formatWebhook,
  slack: formatSlack,
  teams: formatTeams,
  "siem-http": formatSiemHttp,
  "siem-syslog": formatSiemSyslog,
};
