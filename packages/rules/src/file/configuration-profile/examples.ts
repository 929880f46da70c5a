import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";

const profile = (type: string, more = "") =>
  `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>${type}</string>${more}</dict></array><key>PayloadType</key><string>Configuration</string></dict></plist>`;

/** Profiles that take power, and profiles that set something up. */
export const examples: Examples = {
  hits: [
    {
      name: "a profile for remote management",
      delivered: true,
      files: {
        "office.mobileconfig": profile("com.apple.mdm", "<key>ServerURL</key><string>https://manage.example/</string>"),
      },
    },
    {
      name: "a profile with a root certificate",
      delivered: true,
      files: { "wifi.mobileconfig": profile("com.apple.security.root") },
    },
    {
      name: "a profile with a proxy, in an archive",
      delivered: true,
      files: {
        "setup.zip": makeZip([{ name: "setup.mobileconfig", content: profile("com.apple.proxy.http.global") }]),
      },
    },
  ],
  misses: [
    {
      name: "a profile for a Wi-Fi",
      why: "It sets up a network and gives nobody power.",
      delivered: true,
      files: { "guest.mobileconfig": profile("com.apple.wifi.managed") },
    },
    {
      name: "a profile for a mail account",
      why: "It sets up an account.",
      delivered: true,
      files: { "mail.mobileconfig": profile("com.apple.mail.managed") },
    },
    {
      name: "a list of settings of a program",
      why: "It is no profile.",
      delivered: true,
      files: {
        "app.plist":
          '<?xml version="1.0"?><plist version="1.0"><dict><key>Proxy</key><string>none</string></dict></plist>',
      },
    },
  ],
  evasions: [
    {
      name: "a page that asks to install the profile from the web",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "Setup.webloc":
          '<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>https://manage.example/p</string></dict></plist>',
      },
    },
  ],
};
