import type { ReactNode } from "react";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import type { ConnectionState } from "./tell-state.ts";

interface CardParts {
  readonly name: string;
  /** What kind it is, and for which door. */
  readonly about: string;
  readonly state: ConnectionState;
  /** How it has been doing, in a line. */
  readonly health: ReactNode;
  /** What went wrong last. */
  readonly failure?: ReactNode;
  /** What can be seen and done when it is opened. */
  readonly children: ReactNode;
}

/** A connection: in one glance whether it works, and opened all that can be done with it. */
export function ConnectionCard({ name, about, state, health, failure, children }: CardParts): ReactNode {
  return (
    <li>
      <details className="connection">
        <summary>
          <StateWord {...state} />
          <span className="connection-what">
            <strong>
              <InertText text={name} />
            </strong>
            <span className="soft">{about}</span>
          </span>
          <span className="connection-health">{health}</span>
        </summary>
        <div className="connection-inside">{children}</div>
      </details>
      {failure === undefined ? null : <p className="connection-failure">{failure}</p>}
    </li>
  );
}
