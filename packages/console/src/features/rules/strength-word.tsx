import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";

const bars: Readonly<Record<Shapes["RuleSummary"]["strength"], number>> = { decisive: 3, strong: 2, weak: 1 };

/** How strong a rule is: its word, and as many bars. */
export function StrengthWord({ strength }: { readonly strength: Shapes["RuleSummary"]["strength"] }): ReactNode {
  return (
    <span className="rule-strength">
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true" focusable="false">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 5}
            y={12 - bar * 4}
            width="3.4"
            height={bar * 4}
            rx="0.8"
            className={bar <= bars[strength] ? "rule-bar-full" : "rule-bar"}
          />
        ))}
      </svg>
      {strength}
    </span>
  );
}
