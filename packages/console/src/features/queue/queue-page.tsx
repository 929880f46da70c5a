import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { DecideDialog } from "../../shared/cases/decide-dialog.tsx";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { ProblemState } from "../../shared/parts/problem-state.tsx";
import { Waiting } from "../../shared/parts/waiting.tsx";
import { mayChange, useSession } from "../../shared/session/session.tsx";
import { countOf } from "../../shared/text/words.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { readFilters, writeFilters } from "./filters.ts";
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
  const marks = useMarks(queue.cases);
  const canChange = mayChange(useSession());
  const [asked, setAsked] = useState<Asked>();
  const decide = (decision: Shapes["CaseDecision"]) => {
    const cases = marks.findMeant();
    if (canChange && cases.length > 0) setAsked({ cases, decision });
  };
  useQueueKeys({ marks, canChange, decide, onNew: queue.waiting > 0 ? queue.showWaiting : undefined });
  return (
    <div className="queue">
      <QueueHead queue={queue} />
      <FilterBar
        filters={filters}
        onChange={(next) => void navigate({ to: "/", search: writeFilters(next), replace: true })}
      />
      {queue.error !== null ? <ProblemState error={queue.error} onRetry={() => void queue.refetch()} /> : null}
      {queue.data === undefined && queue.error === null ? <Waiting what="Loading the queue" /> : null}
      {queue.data !== undefined && queue.cases.length === 0 ? (
        <NothingWaits filters={filters} onLoaded={queue.showWaiting} />
      ) : null}
      {queue.cases.length > 0 ? (
        <QueueList
          cases={queue.cases}
          marks={marks}
          canChange={canChange}
          onEnd={() => {
            if (queue.hasNextPage && !queue.isFetchingNextPage) void queue.fetchNextPage();
          }}
        />
      ) : null}
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

/** How much waits, what is new, and whether that is told at once. */
function QueueHead({ queue }: { readonly queue: ReturnType<typeof useQueue> }): ReactNode {
  return (
    <PageHead title="Queue">
      <span className="soft" role="status">
        {queue.data === undefined
          ? ""
          : `${countOf(queue.cases.length, "case")}${queue.hasNextPage ? " and more" : ""}`}
      </span>
      {queue.waiting > 0 ? (
        <button type="button" className="queue-new" onClick={queue.showWaiting}>
          {queue.waiting} new
        </button>
      ) : null}
      {queue.isConnected || queue.data === undefined ? null : (
        <span className="queue-line">Not live; what comes in is not told now.</span>
      )}
    </PageHead>
  );
}
