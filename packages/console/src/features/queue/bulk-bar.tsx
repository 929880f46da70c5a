import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { KeyCaps } from "../../shared/keyboard/key-caps.tsx";
import { decisionNames } from "../../shared/text/words.ts";

const decisions = [
  ["allowed", "a"],
  ["held", "h"],
  ["blocked", "b"],
] as const satisfies readonly (readonly [Shapes["CaseDecision"], string])[];

interface BarParts {
  readonly marked: readonly Shapes["Case"][];
  readonly onDecide: (decision: Shapes["CaseDecision"]) => void;
  readonly onClear: () => void;
}

/** What can be done with the chosen cases, as one. */
export function BulkBar({ marked, onDecide, onClear }: BarParts): ReactNode {
  if (marked.length === 0) return null;
  return (
    <section className="queue-bulk" aria-label="Chosen cases">
      <strong>{countOf(marked.length, "case")} chosen</strong>
      {decisions.map(([decision, keys]) => (
        <Button
          key={decision}
          variant="default"
          size="xs"
          rightSection={<KeyCaps keys={keys} />}
          onClick={() => onDecide(decision)}
        >
          {decisionNames[decision]} …
        </Button>
      ))}
      <Button variant="subtle" size="xs" onClick={onClear}>
        Choose none
      </Button>
    </section>
  );
}
