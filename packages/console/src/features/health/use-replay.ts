import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../shared/api/ask.ts";
import { isProblem } from "../../shared/api/explain.ts";
import { useTell } from "../../shared/notice/notices.tsx";
import { countOf } from "../../shared/text/words.ts";
import { lettersQuery, operationQuery, type WorkKind } from "./health-queries.ts";

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
export function useReplayAll(kind: WorkKind, onDone: () => void) {
  const reload = useReload(kind);
  const tell = useTell();
  return useMutation({
    mutationFn: async (most: number) => await replayAll(kind, most),
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

/** Asks for the first page again and again, since what was replayed is no place in the list any more. */
async function replayAll(kind: WorkKind, most: number): Promise<{ readonly replayed: number; readonly left: number }> {
  const stuck = new Set<string>();
  let replayed = 0;
  while (replayed + stuck.size < most) {
    const page = await ask("get", "/api/v1/dead-letters", { query: { kind, limit: pageSize } });
    const letters = page.letters.filter(({ id }) => !stuck.has(id)).slice(0, most - replayed - stuck.size);
    if (letters.length === 0) break;
    for (const { id } of letters) {
      try {
        await replayOne(id);
        replayed += 1;
      } catch (error) {
        // Somebody else was quicker, or its bytes are gone; the others are still replayed.
        if (!isProblem(error, "not-found") && !isProblem(error, "conflict")) throw error;
        stuck.add(id);
      }
    }
  }
  return { replayed, left: stuck.size };
}
