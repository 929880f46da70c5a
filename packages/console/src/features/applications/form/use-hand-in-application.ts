import { writeZip } from "@doorward/server/zip";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { sendArrival } from "../../../shared/api/ask.ts";
import type { ChosenFile } from "./chosen-files.tsx";
import { makeRecord } from "./make-record.ts";
import type { Written } from "./written.ts";

/** What is handed in. */
interface Given {
  readonly written: Written;
  readonly files: readonly ChosenFile[];
}

const encoder = new TextEncoder();
const longestName = 80;

/** Hands an application in, and opens its page; says instead what is to be mended, where something is. */
export function useHandInApplication(on: {
  readonly onFaults: (faults: readonly string[]) => void;
  readonly onHandedIn: () => void;
}) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    async mutationFn({ written, files }: Given) {
      const named = files.map(({ path, is }) => ({ path, is }));
      const made = makeRecord(written, named, new Date());
      if (made.kind === "faults") return made;
      const bytes = encoder.encode(JSON.stringify(made.record, null, 2));
      const rest = await Promise.all(
        files.map(async ({ path, file }) => [path, new Uint8Array(await file.arrayBuffer())] as const),
      );
      const about = { door: "hiring", kind: "application" } as const;
      const name = written.name.trim().slice(0, longestName);
      const given = files.length === 0 ? bytes : writeZip({ "application.json": bytes, ...Object.fromEntries(rest) });
      const { id } = await sendArrival(new Blob([given]), { ...about, name });
      return { kind: "accepted" as const, id };
    },
    onSuccess(result) {
      if (result.kind === "faults") {
        on.onFaults(result.faults);
        return;
      }
      on.onHandedIn();
      void client.invalidateQueries({ queryKey: ["applications"] });
      void navigate({ to: "/cases/$id", params: { id: result.id } });
    },
  });
}
