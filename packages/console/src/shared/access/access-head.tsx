import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useKeys } from "../keyboard/keyboard.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { useSession } from "../session/session.tsx";
import { accessScreens } from "./access-screens.ts";
import "./access-head.css";

/** The name of a screen of the insider door, with the ways to the others. Their numbers are keys. */
export function AccessHead({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const { role } = useSession().user;
  const navigate = useNavigate();
  const own = Object.values(accessScreens).filter(({ allows }) => allows.some((each) => each === role));
  useKeys(
    "Insider door",
    own.map((screen, index) => ({
      keys: String(index + 1),
      label: `Go to ${screen.title}`,
      run: () => void navigate({ to: screen.path }),
    })),
  );
  return (
    <>
      <PageHead title={title}>{children}</PageHead>
      <nav className="access-tabs" aria-label="Insider door">
        <ul>
          {own.map((screen) => (
            <li key={screen.path}>
              <Link
                to={screen.path}
                activeOptions={{ exact: screen.path === accessScreens.overview.path, includeSearch: false }}
                activeProps={{ "aria-current": "page" }}
              >
                {screen === accessScreens.overview ? "Overview" : screen.title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
