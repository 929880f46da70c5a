import { countOf } from "@doorward/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../shared/api/ask.ts";
import { isProblem } from "../../shared/api/explain.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { lettersQuery, operationQuery, type WorkKind } from "./health-queries.ts";
import { replayAll } from "./replay-all.ts";

const pageSize = 100;

function useReload(kind: WorkKind): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: lettersQuery(kind).queryKey });
    await client.invalidateQueries({ queryKey: operationQuery.queryKey });
  };
}

/** Sends one dead letter to the queue again. */
export function useReplay(kind: WorkKind) {
  const reload = useReload(kind);
  const tell = useTell();
  return useMutation({
    mutationFn: replayOne,
    async onSuccess() {
      tell({ text: "It waits in the queue again." });
      await reload();
    },
  });
}

/** Sends all of them, as many as there were when somebody said so; what dies meanwhile is not among them. */
export function useReplayAll(kind: WorkKind, most: number, onDone: () => void) {
  const reload = useReload(kind);
  const tell = useTell();
  return useMutation({
    mutationFn: async (_form: HTMLFormElement) =>
      await replayAll({ list: async (after) => await listIds(kind, after), replay: tryReplay }, most),
    onSuccess({ replayed, left }) {
      const rest = left === 0 ? "" : ` ${countOf(left, "other")} cannot be replayed any more.`;
      tell({ text: `${countOf(replayed, "dead letter")} in the queue again.${rest}` });
      onDone();
    },
    onSettled: reload,
  });
}

async function replayOne(id: string): Promise<void> {
  await ask("post", "/api/v1/dead-letters/{id}/replays", { path: { id } });
}

/** A page of ids; undefined where the letter after which it begins has gone. */
async function listIds(kind: WorkKind, after: string | undefined): Promise<readonly string[] | undefined> {
  try {
    const page = await ask("get", "/api/v1/dead-letters", { query: { kind, after, limit: pageSize } });
    return page.letters.map(({ id }) => id);
  } catch (error) {
    if (after !== undefined && isProblem(error, "not-valid")) return undefined;
    throw error;
  }
}

/** Whether it could be replayed: somebody else may have been quicker, or its bytes are gone. */
async function tryReplay(id: string): Promise<boolean> {
  try {
    await replayOne(id);
    return true;
  } catch (error) {
    if (isProblem(error, "not-found") || isProblem(error, "conflict")) return false;
    throw error;
  }
}
