import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { strengthSays, tellBenign, tellShare } from "./rule-words.ts";
import { StrengthWord } from "./strength-word.tsx";

/** How much a rule says, and how far one may trust it. */
export function HealthCard({ rule }: { readonly rule: Shapes["RulePage"] }): ReactNode {
  const { id, strength, family, techniques, benign } = rule;
  return (
    <aside className="rule-card" aria-label="Health card">
      <dl>
        <div>
          <dt>Strength</dt>
          <dd>
            <StrengthWord strength={strength} />
            <p className="soft">Judged {strengthSays[strength]}.</p>
          </dd>
        </div>
        <div>
          <dt>Family</dt>
          <dd>
            <Link to="/rules" search={{ family }}>
              {family}
            </Link>
          </dd>
        </div>
        <div>
          <dt>On benign material</dt>
          <dd>
            {benign === null ? (
              <p>No benchmark has measured this rule yet.</p>
            ) : (
              <>
                Fired on {tellBenign(benign)}
                <p className="soft">
                  {tellShare(benign)} Benchmark of <time dateTime={benign.day}>{benign.day}</time>.
                </p>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>MITRE ATT&CK</dt>
          <dd className="mono">{techniques.join(", ")}</dd>
        </div>
      </dl>
      <Link to="/" search={{ rule: id, state: "any", assignee: "any" }}>
        Cases in which it fired
      </Link>
    </aside>
  );
}
