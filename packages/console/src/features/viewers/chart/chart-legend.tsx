import type { ReactNode } from "react";

/** What the lines and fields of the chart mean. */
export function ChartLegend({ hasSuspended }: { readonly hasSuspended: boolean }): ReactNode {
  return (
    <ul className="chart-legend" aria-hidden="true">
      <Sign name="Counted">
        <rect x="7" y="2" width="8" height="12" className="chart-bar" />
      </Sign>
      <Sign name="Beyond what is usual">
        <rect x="7" y="6" width="8" height="8" className="chart-beyond" />
        <path d="M11 -1l4 4-4 4-4-4z" className="chart-beyond" />
      </Sign>
      <Sign name="19 of 20 days lie here">
        <rect width="22" height="14" className="chart-band" />
      </Sign>
      <Sign name="Expected">
        <path d="M0 7h22" className="chart-expected" />
      </Sign>
      <Sign name="Peer in the middle">
        <path d="M0 7h22" className="chart-peers" />
      </Sign>
      {hasSuspended ? (
        <Sign name="A feed was silent">
          <path d="M2 14l6-14M8 14l6-14M14 14l6-14" className="chart-hatch" />
        </Sign>
      ) : null}
    </ul>
  );
}

function Sign({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <li>
      <svg width="22" height="14" focusable="false">
        {children}
      </svg>
      {name}
    </li>
  );
}
