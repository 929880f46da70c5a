import type { ReactNode } from "react";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { BadLists } from "./bad-lists.tsx";
import { VerifiedSources } from "./verified-sources.tsx";
import "./lists.css";

/** What Doorward knows beside its rules: who is proved, and what is listed as bad. */
export function ListsPage(): ReactNode {
  return (
    <>
      <PageHead title="Sources and lists" />
      <VerifiedSources />
      <BadLists />
    </>
  );
}
