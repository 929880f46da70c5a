import type { AccessEvent, AccessFacts, AccessRecord, Example } from "@doorward/core";
import { collectContext, describeViewer, openAccessWindow, type ViewerAlert } from "@doorward/doors";
import { openAccessReader, openCustomerHash } from "@doorward/readers/access";
import { judgedViewer, type ExampleWindow } from "../packages/rules/src/access/example-access.ts";
import { listTeamRows, type ExampleTeam } from "../packages/rules/src/access/example-team.ts";
import { readContent } from "./rule-contract/hosts.ts";

/** The file by which an example is about access. */
export const teamName = "team.json";

/** Fourteen days to a Sunday in November 2026, which every example is about. */
const [from, until] = [Date.UTC(2026, 10, 2), Date.UTC(2026, 10, 16)];

const hashCustomer = openCustomerHash(Buffer.alloc(32, "example"));

/** Reads an example as the door does: its rows and those of its team, and then the one viewer whom it is about. */
export function readAccessExample({ files }: Example): AccessFacts {
  const team = JSON.parse(readContent(files[teamName] ?? "{}")) as ExampleTeam;
  const fixed = JSON.parse(readContent(files["window.json"] ?? "{}")) as ExampleWindow;
  const records = [
    ...readRows(
      listTeamRows(team, judgedViewer)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(""),
    ),
    ...Object.entries(files).flatMap(([path, content]) =>
      path.endsWith(".ndjson") ? readRows(readContent(content)) : [],
    ),
  ];
  const {
    limits = { atOnce: 1000, viewer: { month: 20_000 }, team: { month: 60_000 } },
    customers = 400_000,
    isSuspended = false,
  } = fixed;
  const canaries = new Set((fixed.canaries ?? []).map(hashCustomer));
  const alerts = (fixed.alerts ?? []).map((alert) => ({ ...alert, actor: judgedViewer }) as unknown as ViewerAlert);
  const options = { from, until, canaries, alerts, limits, customers, isSuspended };
  const { window, eventsOf } = openAccessWindow(listEvents(records), collectContext(records).context, options);
  return describeViewer(judgedViewer, eventsOf.get(judgedViewer) ?? [], window);
}

/** Reads rows in our own form; one that is refused is a fault of the example. */
function readRows(text: string): readonly AccessRecord[] {
  const reader = openAccessReader({ format: "doorward", hashCustomer, now: until });
  const [read, rest] = [reader.read(text), reader.end()];
  const [refused] = [...read.refused, ...rest.refused];
  if (refused !== undefined) throw new Error(`Row ${String(refused.row)} of an example ${refused.reason}.`);
  return [...read.records, ...rest.records];
}

function listEvents(records: readonly AccessRecord[]): readonly AccessEvent[] {
  return records.filter((record) => record.kind === "event");
}
