import { useEffect, useState } from "react";

let taken: { readonly path: string; readonly secret: string } | undefined;

/** The secret of the link that opened this page. It leaves the address, so that it stays out of the browser's history. */
export function useSecret(): string {
  const [secret, setSecret] = useState(takeSecret);
  useEffect(() => {
    // The link may be opened in a window in which the page stands already.
    const take = () => setSecret(takeSecret());
    addEventListener("hashchange", take);
    return () => removeEventListener("hashchange", take);
  }, []);
  return secret;
}

function takeSecret(): string {
  const secret = location.hash.slice(1);
  if (secret !== "") {
    taken = { path: location.pathname, secret };
    history.replaceState(history.state, "", location.pathname);
  }
  return taken?.path === location.pathname ? taken.secret : "";
}
