import { useEffect, useRef, type ReactNode } from "react";
import "./page-head.css";

/** The name of a screen with what belongs to the whole of it. The focus goes there when the screen is opened. */
export function PageHead({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
