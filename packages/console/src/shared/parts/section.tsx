import { useId, type ReactNode } from "react";
import "./section.css";

interface SectionParts {
  readonly title: ReactNode;
  /** What it is for, in a sentence or two. */
  readonly about?: ReactNode;
  /** The button that adds to it. */
  readonly act?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a screen under a heading of its own. */
export function Section({ title, about, act, children }: SectionParts): ReactNode {
  const name = useId();
  return (
    <section className="section" aria-labelledby={name}>
      <header className="section-head">
        <h2 id={name}>{title}</h2>
        {act}
      </header>
      {about === undefined ? null : <p className="section-about">{about}</p>}
      {children}
    </section>
  );
}

/** What a section says where there is nothing in it. */
export function NothingYet({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="section-empty">{children}</div>;
}
