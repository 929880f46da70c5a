import type { ReactNode } from "react";

/** The lines of our own signs, on a field of 20 by 20. */
const lines = {
  queue: "M3 5h14M3 10h14M3 15h9",
  drop: "M10 3v9m-4-4 4 4 4-4M3 13v3a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-3",
  apply: "M12 17H4V3h8l4 4v4M12 3v4h4M7 9h3M7 12h3M15 13v5M12.5 15.5h5",
  add: "M10 4v12M4 10h12",
  coverage: "M3 17h14M5 17v-4M9 17V9M13 17v-6M17 17V5",
  access: "M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  search: "M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3zm4.5 10.5L17 17",
  rules: "M5 3h7l3 3v11H5zM8 9h4M8 12h4",
  lists: "M4 4h12v12H4zM7 8l2 2 4-4M7 13h6",
  people: "M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c0-3 2-5 5-5s5 2 5 5M13 4a3 3 0 0 1 0 5M14 12c2.5.5 4 2.5 4 5",
  token: "M13 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 10l-7 7M4.5 15.5l2 2M7 13l2 2",
  health: "M2 10h4l2-5 4 10 2-5h4",
  audit: "M4 3h12v14H4zM7 7h6M7 10h6M7 13h3",
  person: "M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 17c0-3.5 3-5 7-5s7 1.5 7 5",
  keys: "M2 6h16v8H2zM5 9h.01M8 9h.01M11 9h.01M14 9h.01M6 12h8",
  out: "M12 4V3H4v14h8v-1M8 10h9m-3-3 3 3-3 3",
  menu: "M3 5h14M3 10h14M3 15h14",
  open: "M8 4l6 6-6 6",
  connect: "M8 12l4-4M7 9l-2.5 2.5a2.8 2.8 0 0 0 4 4L11 13M13 11l2.5-2.5a2.8 2.8 0 0 0-4-4L9 7",
  settings: "M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4",
} as const;

/** The name of a sign. */
export type IconName = keyof typeof lines;

/** A sign beside a word; alone it says nothing to those who do not see it. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={lines[name]} />
    </svg>
  );
}
