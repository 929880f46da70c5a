import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { explain } from "../../shared/api/explain.ts";
import { DecideDialog } from "../../shared/cases/decide-dialog.tsx";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { mayChange, useSession } from "../../shared/session/session.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { readFilters, writeFilters, type Filters } from "./filters.ts";
import { GroupSwitch } from "./group-switch.tsx";
import { NothingWaits } from "./nothing-waits.tsx";
import { QueueList } from "./queue-list.tsx";
import { useMarks } from "./use-marks.ts";
import { useQueue } from "./use-queue.ts";
import { useQueueKeys } from "./use-queue-keys.ts";
import "./queue.css";

interface Asked {
  readonly cases: readonly Shapes["Case"][];
  readonly decision: Shapes["CaseDecision"];
}

/** The queue: what waits, what of it to look at first, and the hands to decide it. */
export function QueuePage(): ReactNode {
  const search = useSearch({ strict: false });
  const filters = useMemo(() => readFilters(search), [search]);
  const navigate = useNavigate();
  const queue = useQueue(filters);
  const marks = useMarks(queue.entries);
  const canChange = mayChange(useSession());
  const [asked, setAsked] = useState<Asked>();
  const decide = (decision: Shapes["CaseDecision"]) => {
    const cases = marks.findMeant();
    if (canChange && cases.length > 0) setAsked({ cases, decision });
  };
  const narrow = (next: Filters) => void navigate({ to: "/", search: writeFilters(next), replace: true });
  const toggleGroup = () => narrow({ ...filters, group: filters.group === "campaign" ? "none" : "campaign" });
  useQueueKeys({
    marks,
    canChange,
    decide,
    onNew: queue.waiting > 0 ? queue.showWaiting : undefined,
    onGroup: toggleGroup,
  });
  return (
    <div className="queue">
      <QueueHead queue={queue}>
        <GroupSwitch isOn={filters.group === "campaign"} onToggle={toggleGroup} />
      </QueueHead>
      <FilterBar filters={filters} onChange={narrow} />
      <QueryState query={{ ...queue, data: queue.isThere ? queue.cases : undefined }} what="Loading the queue" />
      {queue.isThere && queue.entries.length === 0 ? (
        <NothingWaits filters={filters} onLoaded={queue.showWaiting} />
      ) : null}
      {queue.isThere && queue.entries.length > 0 ? (
        <QueueList marks={marks} canChange={canChange} onEnd={queue.showMore} />
      ) : null}
      {queue.moreError === null ? null : <NoMore error={queue.moreError} onRetry={queue.tryMore} />}
      {canChange ? <BulkBar marked={marks.marked} onDecide={decide} onClear={marks.clear} /> : null}
      {asked === undefined ? null : (
        <DecideDialog
          {...asked}
          onClose={() => setAsked(undefined)}
          onDecided={() => {
            marks.clear();
            if (asked.cases.length === 1) marks.move(1);
          }}
        />
      )}
    </div>
  );
}

/** Says below the rows why there are no more of them. */
function NoMore({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }): ReactNode {
  return (
    <p className="queue-no-more" role="status">
      The rows below could not be had. {explain(error)}{" "}
      <Button variant="default" size="xs" onClick={onRetry}>
        Try again
      </Button>
    </p>
  );
}

/** How much waits, what is new, and whether that is told at once. */
function QueueHead({
  queue,
  children,
}: {
  readonly queue: ReturnType<typeof useQueue>;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <PageHead title="Queue">
      <span className="soft" role="status">
        {queue.isThere ? tellCount(queue) : ""}
      </span>
      {queue.waiting > 0 ? (
        <button type="button" className="queue-new" onClick={queue.showWaiting}>
          {queue.waiting} new
        </button>
      ) : null}
      {queue.isConnected || !queue.isThere ? null : (
        <span className="queue-line">Not live; what comes in is not told now.</span>
      )}
      {children}
    </PageHead>
  );
}

/** How many rows there are of which sort, and how far the campaigns reach. */
function tellCount({ cases, entries, hasMore, looked }: ReturnType<typeof useQueue>): string {
  const campaigns = entries.filter(({ campaign }) => campaign !== undefined).length;
  const singles = entries.length - campaigns;
  const count =
    campaigns === 0
      ? countOf(cases.length, "case")
      : `${countOf(campaigns, "campaign")} and ${countOf(singles, "other case")}`;
  return `${count}${hasMore ? " and more" : ""}${looked === undefined ? "" : `, grouped as far as the first ${countOf(looked, "case")}`}`;
}
