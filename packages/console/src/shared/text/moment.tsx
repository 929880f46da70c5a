import type { ReactNode } from "react";
import { tellAge, tellMoment } from "./tell-moment.ts";
import { useMinute } from "./use-minute.ts";

/** A moment in the reader's zone; the same in UTC stands behind it. */
export function Moment({ at, isAge = false }: { readonly at: string; readonly isAge?: boolean }): ReactNode {
  const now = useMinute();
  const date = new Date(at);
  const utc = `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;
  return (
    <time dateTime={at} title={isAge ? `${tellMoment(date)}, ${utc}` : utc}>
      {isAge ? tellAge(date, new Date(now)) : tellMoment(date)}
    </time>
  );
}
