import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { Shapes } from "./contract.ts";

/** Something changed at a door one may know of; `begin` when the line stands anew, and anything may have changed. */
type LiveEvent =
  | { readonly kind: "begin" }
  | { readonly kind: "arrival" | "case"; readonly id: string; readonly door: Shapes["Door"]; readonly state: string };

type Hear = (event: LiveEvent) => void;

interface Live {
  readonly follow: (hear: Hear) => () => void;
  readonly isConnected: boolean;
}

const LiveContext = createContext<Live>({ follow: () => () => undefined, isConnected: false });
const address = "/api/v1/events";
/** How long the page waits before it opens the line again where the server closed it. */
const pauseMs = 15_000;

/** Holds one line to the server for the whole page, on which it tells what changes. */
export function LiveProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const hearers = useRef(new Set<Hear>());
  const [isConnected, setConnected] = useState(false);
  useEffect(
    () =>
      openLine((event) => {
        for (const hear of hearers.current) hear(event);
      }, setConnected),
    [],
  );
  const live = useMemo<Live>(
    () => ({
      isConnected,
      follow(hear) {
        hearers.current.add(hear);
        return () => {
          hearers.current.delete(hear);
        };
      },
    }),
    [isConnected],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Hears what changes, as long as the part of the page is there; tells whether the line stands. */
export function useLive(hear: Hear): boolean {
  const { follow, isConnected } = useContext(LiveContext);
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => follow((event) => latest.current(event)), [follow]);
  return isConnected;
}

/** Opens the line, and opens it again when it was closed; the function ends that. */
function openLine(hear: Hear, tellState: (isOpen: boolean) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(address);
    source.addEventListener("begin", () => {
      tellState(true);
      hear({ kind: "begin" });
    });
    for (const kind of ["arrival", "case"] as const)
      source.addEventListener(kind, ({ data }: MessageEvent<string>) => {
        hear({ kind, ...(JSON.parse(data) as { id: string; door: Shapes["Door"]; state: string }) });
      });
    source.addEventListener("error", () => {
      tellState(false);
      // A browser comes back by itself unless the server said no.
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, pauseMs);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
