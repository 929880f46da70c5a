import type { ReactNode } from "react";

interface SwitchParts {
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** Shows the cases that share something as one row, or each as its own. */
export function GroupSwitch({ isOn, onToggle }: SwitchParts): ReactNode {
  return (
    <button type="button" role="switch" aria-checked={isOn} className="filters-chip queue-switch" onClick={onToggle}>
      By campaign
    </button>
  );
}
