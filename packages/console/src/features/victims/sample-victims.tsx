import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";

/** Puts in those of the sample week, where it is loaded, so that one sees how it works. */
export function SampleVictims({ onText }: { readonly onText: (text: string) => void }): ReactNode {
  const { data } = useQuery({
    queryKey: ["sample-victims"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => await ask("get", "/api/v1/sample/victims", { signal }),
  });
  const victims = data?.victims ?? [];
  if (victims.length === 0) return null;
  const text = victims.map(({ customer, firstContactAt }) => `${customer},${firstContactAt}`).join("\n");
  return (
    <div>
      <Button variant="default" size="xs" onClick={() => onText(text)}>
        Take the customers of the sample week
      </Button>
    </div>
  );
}
