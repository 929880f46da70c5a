import type { ObservableType } from "@doorward/core";
import { ruleSetVersion } from "@doorward/rules/version";
import type { Event } from "../../contract/schemas/event.ts";
import { writeHeadline } from "./headline.ts";

/** The version of OCSF that this is written in: https://schema.ocsf.io/1.5.0/classes/detection_finding. */
const schemaVersion = "1.5.0";
const classUid = 2004;
/** `type_id` of observables; https://schema.ocsf.io/1.5.0/objects/observable. What has no number of its own is 99, other. */
const typeIds: Readonly<Partial<Record<ObservableType, number>>> = {
  domain: 1,
  address: 2,
  handle: 4,
  email: 5,
  url: 6,
  hash: 8,
};
const severities = { clear: [1, "Informational"], check: [3, "Medium"], stop: [4, "High"] } as const;
const activities = { create: [1, "Create"], update: [2, "Update"], close: [3, "Close"] } as const;
const statuses = {
  fresh: [1, "New"],
  held: [2, "In Progress"],
  allowed: [3, "Suppressed"],
  blocked: [4, "Resolved"],
} as const;

/** An event as OCSF Detection Finding, of which a SIEM knows every field without being taught. */
export function writeDetectionFinding(event: Event): object {
  const { data, type, id, timestamp } = event;
  const [activityId, activity] = activities[nameActivity(event)];
  const [severityId, severity] = severities[data.case.outcome];
  const [statusId, status] = statuses[data.decision?.decision ?? "fresh"];
  return {
    class_uid: classUid,
    class_name: "Detection Finding",
    category_uid: 2,
    category_name: "Findings",
    activity_id: activityId,
    activity_name: activity,
    type_uid: classUid * 100 + activityId,
    type_name: `Detection Finding: ${activity}`,
    time: Date.parse(timestamp),
    severity_id: severityId,
    severity,
    status_id: statusId,
    status,
    message: `${writeHeadline(event)}: ${data.case.because}`,
    is_alert: activityId === 1 && !data.isSample,
    ...(data.decision === null ? {} : { comment: data.decision.reason }),
    metadata: {
      version: schemaVersion,
      uid: id,
      event_code: type,
      product: {
        name: "Doorward",
        vendor_name: "Doorward",
        feature: { name: data.case.door },
        version: ruleSetVersion,
      },
    },
    finding_info: writeInfo(event),
    observables: data.observables.map(({ type: of, value }) => ({
      name: `unmapped.observables.${of}`,
      type_id: typeIds[of] ?? 99,
      type: of,
      value,
    })),
    unmapped: {
      door: data.case.door,
      kind: data.case.kind,
      name: data.case.name,
      outcome: data.case.outcome,
      is_sample: data.isSample,
      decision: data.decision,
      observables: groupValues(event),
    },
  };
}

function writeInfo({ data }: Event): object {
  const analytics = data.findings.map(({ rule, title }) => ({ type_id: 1, type: "Rule", uid: rule, name: title }));
  const [first, ...others] = analytics;
  const techniques = new Set(data.findings.flatMap((finding) => finding.techniques));
  return {
    uid: data.case.id,
    title: data.case.because,
    desc: data.failure ?? data.case.name,
    src_url: data.case.link,
    created_time: Date.parse(data.case.openedAt),
    types: [data.case.kind],
    attacks: [...techniques].map((uid) => ({ technique: { uid } })),
    ...(first === undefined ? {} : { analytic: first, related_analytics: others }),
  };
}

function nameActivity({ type, data }: Event): keyof typeof activities {
  if (type === "case.decided") return data.decision?.decision === "held" ? "update" : "close";
  return data.isAgain ? "update" : "create";
}

function groupValues({ data }: Event): Readonly<Record<string, readonly string[]>> {
  const groups = Map.groupBy(data.observables, ({ type }) => type);
  return Object.fromEntries([...groups].map(([type, members]) => [type, members.map(({ value }) => value)]));
}
