import { useMutation, useQueryClient } from "@tanstack/react-query";
import { insiderSettingsQuery } from "../../shared/access/access-queries.ts";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { useTell } from "../../shared/notice/notices.tsx";

/** All that can be set. */
export type Changeable = Shapes["ChangedInsiderSettings"];

/** The settings without what is told beside them. */
export function takeChangeable(settings: Shapes["InsiderSettings"]): Changeable {
  const { casesOfWeek: _told, calibration: _said, ...changeable } = settings;
  return changeable;
}

/** Sets them in the place of what was before. */
export function useChangeSettings(onChanged: () => void) {
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: async (body: Changeable) => await ask("put", "/api/v1/access/settings", { body }),
    onSuccess(settings) {
      client.setQueryData(insiderSettingsQuery.queryKey, settings);
      tell({ text: "Saved." });
      onChanged();
    },
  });
}
