import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";

/** Goes to an address of the console once, in place of where one is. */
export function GoTo({ address }: { readonly address: string }): ReactNode {
  const { history } = useRouter();
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    history.replace(address);
  }, [history, address]);
  return null;
}
