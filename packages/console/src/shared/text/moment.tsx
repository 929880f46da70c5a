import type { ReactNode } from "react";
import { tellDay } from "./tell-day.ts";
import { tellAge, tellMoment } from "./tell-moment.ts";
import { useMinute } from "./use-minute.ts";

/** A moment in the reader's zone; the same in UTC stands behind it. */
export function Moment({ at, isAge = false }: { readonly at: string; readonly isAge?: boolean }): ReactNode {
  const now = useMinute();
  const date = new Date(at);
  const utc = tellUtc(date);
  return (
    <time dateTime={at} title={isAge ? `${tellMoment(date)}, ${utc}` : utc}>
      {isAge ? tellAge(date, new Date(now)) : tellMoment(date)}
    </time>
  );
}

/** The day of a moment of which the hour says nothing; that of UTC, so that everybody reads the same. */
export function Day({ at }: { readonly at: string }): ReactNode {
  const date = new Date(at);
  return (
    <time dateTime={at} title={tellUtc(date)}>
      {tellDay(date.toISOString().slice(0, "2026-11-02".length))}
    </time>
  );
}

function tellUtc(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
