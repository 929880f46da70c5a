import { createTheme, localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/Button.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Loader.css";
import "@mantine/core/styles/PasswordInput.css";
import "@mantine/core/styles/Switch.css";
import "./theme.css";

const theme = createTheme({
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { size: "sm" } },
  },
});
const schemes = localStorageColorSchemeManager({ key: "doorward-color-scheme" });

/**
 * The look of the console. All of it stands in style sheets: the policy of the page lets no style in that a script writes, so
 * Mantine writes none, and parts of it that would (`AppShell`, `Grid`, `SimpleGrid`, `Modal`, style props by width) are not used.
 */
export function Theme({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={schemes}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
