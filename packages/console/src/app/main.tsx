import { RouterProvider } from "@tanstack/react-router";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Problem } from "@doorward/core";
import { KeyboardProvider } from "../shared/keyboard/keyboard.tsx";
import { NoticeProvider } from "../shared/notice/notices.tsx";
import { Theme } from "../shared/theme/theme.tsx";
import { makeQueries } from "./make-queries.ts";
import { makeRouter } from "./make-router.tsx";

const place = document.querySelector("#console");
if (place === null) throw new Problem("own-fault", "The page has no place for the console.");
const queries = makeQueries();
const router = makeRouter();

createRoot(place).render(
  <StrictMode>
    <Theme>
      <QueryClientProvider client={queries}>
        <KeyboardProvider>
          <NoticeProvider>
            <RouterProvider router={router} />
          </NoticeProvider>
        </KeyboardProvider>
      </QueryClientProvider>
    </Theme>
  </StrictMode>,
);
