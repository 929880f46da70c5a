import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type ReactNode } from "react";
import { CampaignRow } from "./campaign-row.tsx";
import { QueueRow, type RowParts } from "./queue-row.tsx";
import type { Row } from "./rows.ts";
import type { Marks } from "./use-marks.ts";

interface ListParts {
  readonly marks: Marks;
  readonly canChange: boolean;
  /** The end of what is there comes into sight. */
  readonly onEnd: () => void;
}

/** Pixels of a row that is not open. */
const rowHeight = 58;
const beyond = 8;

/** The rows of the queue, of which only those in sight are in the page. */
export function QueueList({ marks, canChange, onEnd }: ListParts): ReactNode {
  const { rows, at } = marks;
  const scroller = useRef<HTMLDivElement>(null);
  // It measures the page itself, which no compiler may hold still; none is used here.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: beyond,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - beyond) onEnd();
  }, [last, rows.length, onEnd]);
  useEffect(() => {
    if (at < 0) return;
    virtual.scrollToIndex(at, { align: "auto" });
    focusRow(scroller.current, at);
  }, [at, virtual]);
  return (
    <div ref={scroller} className="queue-scroll">
      <ol className="queue-rows" style={{ height: virtual.getTotalSize() }} aria-label="Cases">
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="queue-place"
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <RowOf row={row} index={index} marks={marks} canChange={canChange} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function RowOf({ row, ...parts }: RowParts & { readonly row: Row }): ReactNode {
  const [first] = row.cases;
  if (row.campaign !== undefined) return <CampaignRow row={row} campaign={row.campaign} {...parts} />;
  return first === undefined ? null : <QueueRow row={row} one={first} {...parts} />;
}

/** The row may come into the page only after the list was scrolled to it. */
function focusRow(list: HTMLElement | null, index: number, turns = 5): void {
  const link = list?.querySelector<HTMLElement>(`[data-index="${String(index)}"] .queue-link`);
  if (link !== null && link !== undefined) link.focus({ preventScroll: true });
  else if (turns > 0) requestAnimationFrame(() => focusRow(list, index, turns - 1));
}
