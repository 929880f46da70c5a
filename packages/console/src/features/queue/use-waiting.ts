import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { useLive } from "../../shared/api/live-events.tsx";
import { paceLooks } from "../../shared/api/pace-looks.ts";
import { replaceCases } from "../../shared/cases/use-decide.ts";
import type { askFor } from "./filters.ts";
import { findNew } from "./find-new.ts";

type Asked = ReturnType<typeof askFor>;

interface Shown {
  readonly query: Asked;
  readonly cases: readonly Shapes["Case"][];
  /** All that is known, those of the list first. */
  readonly known: readonly Shapes["Case"][];
  readonly hasMore: boolean;
  readonly isThere: boolean;
  /** The query, where its list was fetched before this screen was opened, so that nobody has followed what came meanwhile. */
  readonly kept: Asked | undefined;
}

const pageSize = 100;
/** So many changed cases that are not among the newest are asked for one by one. */
const mostLooks = 20;

/** The cases that belong into the queue and are not shown yet. */
export function useWaiting(shown: Shown) {
  const client = useQueryClient();
  const { query, known, isThere, kept } = shown;
  const [found, setFound] = useState<{ readonly query: Asked; readonly ids: readonly string[] }>({ query, ids: [] });
  const [looks] = useState(() => paceLooks());
  const changed = useRef(new Set<string>());
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  const look = async () => {
    const ids = changed.current;
    changed.current = new Set();
    const isHere = new Set(known.map(({ id }) => id));
    const { cases: top } = await ask("get", "/api/v1/cases", { query: { ...query, order: "newest", limit: pageSize } });
    replaceCases(
      client,
      top.filter(({ id }) => isHere.has(id)),
    );
    setFound({ query, ids: findNew(top, { ...shown, order: query.order, ids: isHere }) });
    const left = ids.difference(new Set(top.map(({ id }) => id)));
    for (const id of [...left].slice(0, mostLooks))
      replaceCases(client, [await ask("get", "/api/v1/cases/{id}", { path: { id } })]);
  };
  const latestLook = useRef(look);
  useEffect(() => {
    latestLook.current = look;
  });
  const again = () => looks.ask(() => void latestLook.current().catch(() => undefined));
  useEffect(() => () => looks.end(), [looks]);
  useEffect(() => {
    if (isThere && kept !== undefined) looks.ask(() => void latestLook.current().catch(() => undefined));
  }, [looks, isThere, kept]);
  const isConnected = useLive((event) => {
    if (!isThere) return;
    // What still waits to be judged is no case yet.
    if (event.kind === "arrival" && event.state === "waiting") return;
    if (event.kind !== "begin" && latest.current.known.some(({ id }) => id === event.id)) changed.current.add(event.id);
    again();
  });
  const here = new Set(known.map(({ id }) => id));
  const ids = found.query === query ? found.ids.filter((id) => !here.has(id)) : [];
  return { count: ids.length, isConnected, again, clear: () => setFound({ query, ids: [] }) };
}
