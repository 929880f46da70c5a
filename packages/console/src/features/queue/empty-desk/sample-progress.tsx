import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { VerdictWord } from "../../../shared/parts/verdict-word.tsx";
import type { SampleProgress } from "./use-sample.ts";

/** How much of the sample week is judged, and what came of it so far. */
export function SampleProgressBar({
  progress,
  onShow,
}: {
  readonly progress: SampleProgress | undefined;
  /** Shows the cases there are, without waiting for the rest. */
  readonly onShow: () => void;
}): ReactNode {
  const { all = 1, judged = 0, outcomes } = progress ?? {};
  const cases = (outcomes?.stop ?? 0) + (outcomes?.check ?? 0);
  return (
    <section className="first-steps" aria-labelledby="sample-title">
      <h2 id="sample-title">A week at a company that does not exist</h2>
      <p className="soft">
        Each arrival is judged as if it had just come in. Most are honest; what is not becomes a case.
      </p>
      <progress max={all} value={judged} aria-label="Judged" />
      <p className="first-steps-counts">
        <span>
          {judged} of {progress === undefined ? "…" : all} judged
        </span>
        {(["stop", "check", "clear"] as const).map((outcome) => (
          <span key={outcome}>
            <VerdictWord outcome={outcome} /> {outcomes?.[outcome] ?? 0}
          </span>
        ))}
      </p>
      <Button variant="default" disabled={cases === 0} onClick={onShow}>
        Show the cases there are
      </Button>
    </section>
  );
}
