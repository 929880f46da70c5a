import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { colleaguesQuery } from "./case-queries.ts";
import { nameActor } from "./name-actor.ts";
import { useSession } from "../session/session.tsx";
import { markOddText } from "../text/mark-odd.ts";

/** Who did something, by name: `user:<id>`, `token:<id>`, `command-line`, or the id of a user. */
export function Person({ by }: { readonly by: string }): ReactNode {
  const { user } = useSession();
  const { data } = useQuery(colleaguesQuery);
  return markOddText(nameActor(by, user.id, data ?? []));
}
