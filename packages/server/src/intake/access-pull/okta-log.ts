import { Problem } from "@doorward/core";
import { textAt } from "../json-parts.ts";
import type { AccessPullSettings } from "./access-pull.ts";
import { findLatest, type VendorLogKind } from "./vendor-log.ts";

/** Most rows of a page (https://developer.okta.com/docs/api/openapi/okta-management/management/tag/SystemLog/, read 2026-11). */
const pageRows = 1000;

/**
 * Okta's System Log, the oldest first. The next page begins at the last moment of the one before: events of it that were there already
 * are counted once.
 */
export function openOktaLog({ host = "" }: AccessPullSettings, token: string): VendorLogKind {
  return {
    format: "okta",
    isOwn: (name) => name === host,
    headers: { accept: "application/json", authorization: `SSWS ${token}` },
    address({ from, until, page }) {
      const url = new URL(`https://${host}/api/v1/logs`);
      url.searchParams.set("since", page ?? new Date(from).toISOString());
      url.searchParams.set("until", new Date(until).toISOString());
      url.searchParams.set("sortOrder", "ASCENDING");
      url.searchParams.set("limit", String(pageRows));
      return url;
    },
    readPage(answer) {
      if (!Array.isArray(answer))
        throw new Problem("network-refused", `What ${host} answered is no page of its System Log.`);
      const moments = answer.map((entry) => textAt(entry, "published"));
      const [first, latest] = [Date.parse(moments[0] ?? ""), findLatest(moments)];
      const isFull = answer.length >= pageRows && latest !== undefined;
      // A page of one moment alone would be asked for for ever.
      const next = isFull ? new Date(latest > first ? latest : latest + 1).toISOString() : undefined;
      return { latest, entries: answer.length, next };
    },
  };
}
