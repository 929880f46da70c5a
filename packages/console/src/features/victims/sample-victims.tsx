import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";

/** With the sample week, its victims can be filled in with one click. */
export function SampleVictims({ onText }: { readonly onText: (text: string) => void }): ReactNode {
  const { data } = useQuery({
    queryKey: ["sample-victims"],
    queryFn: async () => await ask("get", "/api/v1/sample/victims", {}),
  });
  if (data === undefined || data.victims.length === 0) return null;
  const lines = data.victims.map(({ customer, firstContactAt }) => `${customer},${firstContactAt}`);
  return (
    <Button variant="default" onClick={() => onText(`${lines.join("\n")}\n`)}>
      Fill in the victims of the sample week
    </Button>
  );
}
