import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { AccessHead } from "../../shared/access/access-head.tsx";
import { insiderSettingsQuery } from "../../shared/access/access-queries.ts";
import { QueryState } from "../../shared/parts/query-state.tsx";
import { useSession } from "../../shared/session/session.tsx";
import { AlertBudget } from "./alert-budget.tsx";
import { Calibrate } from "./calibrate.tsx";
import { OtherSettings } from "./other-settings.tsx";
import "./budget.css";

/** How many alerts a week are borne, what the own history says of that, and the other limits. */
export function BudgetPage(): ReactNode {
  const query = useQuery(insiderSettingsQuery);
  const { role } = useSession().user;
  const { data } = query;
  return (
    <>
      <AccessHead title="Budget" />
      <QueryState query={query} what="Loading the settings" />
      {data === undefined ? null : (
        <>
          <AlertBudget settings={data} canChange={role === "admin"} />
          <Calibrate settings={data} canCalibrate={role !== "auditor"} />
          <OtherSettings settings={data} canChange={role === "admin"} />
        </>
      )}
    </>
  );
}
