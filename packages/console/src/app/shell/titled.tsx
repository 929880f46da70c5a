import { useEffect, type ReactNode } from "react";

/** Names the tab of the browser after the screen. */
export function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  useEffect(() => {
    document.title = `${title} · Doorward`;
  }, [title]);
  return children;
}
