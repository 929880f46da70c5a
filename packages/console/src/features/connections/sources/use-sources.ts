import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { useTell } from "../../../shared/notice/notices.tsx";
import { sourcesQuery } from "../connection-queries.ts";

function useReload(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: sourcesQuery.queryKey });
}

/** Changes a source, or pauses it. */
export function useChangeSource(id: string, onChanged?: () => void) {
  const reload = useReload();
  return useMutation({
    mutationFn: async (body: Shapes["IntakeSourceChange"]) =>
      await ask("patch", "/api/v1/intake-sources/{id}", { path: { id }, body }),
    async onSuccess() {
      await reload();
      onChanged?.();
    },
  });
}

/** Removes a source. */
export function useRemoveSource(id: string) {
  const reload = useReload();
  const tell = useTell();
  return useMutation({
    mutationFn: async (_form: HTMLFormElement) => await ask("delete", "/api/v1/intake-sources/{id}", { path: { id } }),
    async onSuccess() {
      tell({ text: "Removed. What came from it stays." });
      await reload();
    },
  });
}

/** Sets a secret of a source, or has one made up, which is answered this once. */
export function useSetSecret(id: string) {
  const reload = useReload();
  return useMutation({
    mutationFn: async (body: Shapes["IntakeSecretChange"]) =>
      await ask("post", "/api/v1/intake-sources/{id}/secrets", { path: { id }, body }),
    onSuccess: reload,
  });
}

/** A source that was connected, with the secrets that were made for it. */
export interface ConnectedSource {
  readonly source: Shapes["IntakeSource"];
  readonly made: readonly { readonly title: string; readonly secret: string }[];
  /** Why a secret could not be made; the source is there all the same, and says what is missing. */
  readonly error?: unknown;
}

/** Connects a source, and makes up the secrets that Doorward can make. */
export function useAddSource(kind: Shapes["IntakeKind"], onAdded: (connected: ConnectedSource) => void) {
  const reload = useReload();
  return useMutation({
    async mutationFn(body: Shapes["NewIntakeSource"]): Promise<ConnectedSource> {
      let source = await ask("post", "/api/v1/intake-sources", { body });
      const made: { title: string; secret: string }[] = [];
      try {
        for (const { name, title } of kind.secrets.filter(({ canBeMade, isNeeded }) => canBeMade && isNeeded)) {
          const path = { id: source.id };
          const answer = await ask("post", "/api/v1/intake-sources/{id}/secrets", { path, body: { name } });
          source = answer.source;
          made.push({ title, secret: answer.made ?? "" });
        }
      } catch (error) {
        // Connecting it once more would make a second one.
        return { source, made, error };
      }
      return { source, made };
    },
    async onSuccess(connected) {
      onAdded(connected);
      await reload();
    },
  });
}
