import { Problem } from "@doorward/core";
import { writeBasic } from "../fetching/vendor-access.ts";
import { isRecord, textAt } from "../json-parts.ts";
import type { AccessPullSettings } from "./access-pull.ts";
import { findLatest, type VendorLogKind } from "./vendor-log.ts";

/** Rows of a page, of at most 2,500 (https://developer.zendesk.com/api-reference/ticketing/account-configuration/access_logs/, read 2026-11). */
const pageRows = 1000;

/** Zendesk's access log, page by page with cursors. */
export function openZendeskLog({ account = "", user }: AccessPullSettings, token: string): VendorLogKind {
  const host = `${account}.zendesk.com`;
  return {
    format: "zendesk-access",
    isOwn: (name) => name === host,
    headers: {
      accept: "application/json",
      authorization: user === undefined ? `Bearer ${token}` : writeBasic(`${user}/token`, token),
    },
    address({ from, until, page }) {
      const url = new URL(`https://${host}/api/v2/access_logs`);
      url.searchParams.set("page[size]", String(pageRows));
      url.searchParams.set("filter[start]", new Date(from).toISOString());
      url.searchParams.set("filter[end]", new Date(until).toISOString());
      if (page !== undefined) url.searchParams.set("page[after]", page);
      return url;
    },
    readPage(answer) {
      const entries = isRecord(answer) ? answer["access_logs"] : undefined;
      if (!Array.isArray(entries))
        throw new Problem("network-refused", `What ${host} answered is no page of its access log.`);
      const hasMore = isRecord(answer) && isRecord(answer["meta"]) && answer["meta"]["has_more"] === true;
      const next = textAt(answer, "meta", "after_cursor");
      return {
        latest: findLatest(entries.map((entry) => textAt(entry, "timestamp"))),
        entries: entries.length,
        next: hasMore && next !== "" && next.length <= 2000 ? next : undefined,
      };
    },
  };
}
