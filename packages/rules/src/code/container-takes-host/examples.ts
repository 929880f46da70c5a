import type { Examples } from "@doorward/core";

/** Containers that reach into the computer around them, and containers that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a container that gets the home folder",
      files: {
        ".devcontainer/devcontainer.json":
          '{ "image": "node:20", "mounts": ["source=${localEnv:HOME},target=/host,type=bind"] }\n',
      },
    },
    {
      name: "a container that gets the keys",
      files: {
        ".devcontainer/devcontainer.json":
          '{ "image": "node:20", "mounts": ["source=${localEnv:HOME}/.ssh,target=/root/.ssh,type=bind"] }\n',
      },
    },
    {
      name: "a container that controls the engine",
      files: {
        ".devcontainer/devcontainer.json":
          '{ "image": "node:20", "mounts": ["source=/var/run/docker.sock,target=/var/run/docker.sock,type=bind"] }\n',
      },
    },
  ],
  misses: [
    {
      name: "a container that gets the folder of the project",
      why: "It sees what was handed over and nothing else.",
      files: {
        ".devcontainer/devcontainer.json":
          '{ "image": "node:20", "mounts": ["source=${localWorkspaceFolder}/cache,target=/cache,type=bind"] }\n',
      },
    },
    {
      name: "a container with a volume of its own",
      why: "The volume belongs to the engine.",
      files: {
        ".devcontainer/devcontainer.json":
          '{ "image": "node:20", "mounts": ["source=modules,target=/workspace/node_modules,type=volume"] }\n',
      },
    },
    {
      name: "documentation about mounts",
      why: "A document hands nothing over.",
      files: { "docs/mounts.md": "Never mount `${localEnv:HOME}`.\n" },
    },
  ],
  evasions: [
    {
      name: "the same by an argument of the engine that names another folder above",
      caughtBy: "nothing",
      files: {
        ".devcontainer/devcontainer.json":
          '{ "image": "node:20", "workspaceMount": "source=${localWorkspaceFolder}/..,target=/work,type=bind" }\n',
      },
    },
  ],
};
