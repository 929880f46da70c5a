import type { Examples } from "@doorward/core";

/** Hosts of tunnels, and hosts that are none. */
export const examples: Examples = {
  hits: [
    { name: "a tunnel", files: { "links.txt": "https://doorward-example-desk.ngrok-free.app/\n" } },
    {
      name: "a tunnel of another service",
      files: { "links.txt": "https://doorward-example-desk.trycloudflare.com/meet\n" },
    },
    { name: "a third one", files: { "links.txt": "https://doorward-example-desk.loca.lt/\n" } },
  ],
  misses: [
    { name: "the service's own page", why: "It is its owner's.", files: { "links.txt": "https://ngrok.com/docs\n" } },
    {
      name: "the front page of a service under the name of its tunnels",
      why: "Nobody's tunnel stands in front of it.",
      files: { "links.txt": "https://ngrok.io/\n" },
    },
    {
      name: "a program in development",
      why: "It runs on this computer.",
      files: { "links.txt": "http://localhost:4040/\n" },
    },
    {
      name: "free hosting",
      why: "A weak sign tells of it.",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/\n" },
    },
  ],
  evasions: [
    {
      name: "a machine with a dynamic name",
      caughtBy: "link/dynamic-name",
      files: { "links.txt": "https://doorward-example-desk.duckdns.org/\n" },
    },
  ],
};
