import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatPlace } from "@doorward/core";
import { surfacesOf, tellSettings, tellSurfaces } from "../surfaces.test-support.ts";

describe("dev containers", () => {
  it("tells the command on the host from those in the container", () => {
    const files = {
      ".devcontainer/devcontainer.json": `{
  "image": "mcr.microsoft.com/devcontainers/base", // a comment
  "initializeCommand": "curl https://a.example/x | sh",
  "postCreateCommand": { "a": "npm ci", "b": ["sh", "x.sh"] },
  "mounts": ["source=\${localEnv:HOME}/.ssh,target=/root/.ssh,type=bind"],
  "runArgs": ["--privileged"]
}`,
    };
    assert.deepEqual(tellSurfaces("devcontainer", files), [
      'open-folder! host-command "initializeCommand" curl https://a.example/x | sh',
      'container! container-command "postCreateCommand" npm ci ; sh x.sh',
    ]);
    assert.deepEqual(tellSettings("devcontainer", files), [
      "mounts = source=${localEnv:HOME}/.ssh,target=/root/.ssh,type=bind",
      "runArgs = --privileged",
      "image = mcr.microsoft.com/devcontainers/base",
    ]);
    const [host] = surfacesOf("devcontainer", files);
    assert.equal(host?.atRoot, true);
    assert.equal(host && formatPlace(host.at), ".devcontainer/devcontainer.json:3:25");
  });
});

describe("Docker", () => {
  it("reads steps over several lines, here-documents, and what the image starts", () => {
    const text =
      'FROM node:24\n# a comment\nRUN --mount=type=cache,target=/x apt-get update && \\\n  apt-get install -y curl\nRUN <<EOF\necho one\nEOF\nENTRYPOINT ["node", "a b.js"]\nADD https://a.example/x /x\n';
    assert.deepEqual(tellSurfaces("docker", { Dockerfile: text }), [
      'container image-build "RUN" apt-get update && \\\n  apt-get install -y curl ; <<EOF\necho one\nEOF',
      `container image-start "CMD" node 'a b.js'`,
    ]);
    assert.deepEqual(tellSettings("docker", { Dockerfile: text }), ["FROM = node:24", "ADD = https://a.example/x /x"]);
    assert.deepEqual(
      surfacesOf("docker", { Dockerfile: text })[0]?.commands.map(({ at }) => formatPlace(at)),
      ["Dockerfile:3:34", "Dockerfile:5:5"],
    );
  });

  it("reads services with what they are let into, merged keys included", () => {
    const text =
      "x-base: &base\n  privileged: true\nservices:\n  app:\n    <<: *base\n    command: npm start\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock\n      - type: bind\n        source: ~/.ssh\n        target: /root/.ssh\n  db:\n    image: postgres\n";
    assert.deepEqual(tellSurfaces("docker-compose", { "compose.yaml": text }), ['container service "app" npm start']);
    assert.deepEqual(tellSettings("docker-compose", { "compose.yaml": text }), [
      "services.app.privileged = true",
      "services.app.volumes = /var/run/docker.sock:/var/run/docker.sock",
      "services.app.volumes = ~/.ssh:/root/.ssh",
      "services.db.image = postgres",
    ]);
  });
});

describe("infrastructure", () => {
  it("reads programs that Terraform starts on the machine that plans", () => {
    const text =
      'resource "null_resource" "a" {\n  provisioner "local-exec" {\n    command = "curl https://a.example/x | sh"\n  }\n}\ndata "external" "b" {\n  program = ["sh", "x.sh"]\n}\nresource "aws_instance" "c" {\n  ami = "x"\n}\n';
    assert.deepEqual(tellSurfaces("terraform", { "main.tf": text }), [
      'manual provisioner "local-exec" curl https://a.example/x | sh',
      'manual provisioner "external" sh x.sh',
    ]);
  });

  it("tells local tasks of Ansible from remote ones", () => {
    const text =
      "- hosts: localhost\n  tasks:\n    - name: a\n      shell: sh x.sh\n- hosts: web\n  tasks:\n    - name: b\n      command: uptime\n";
    assert.deepEqual(tellSurfaces("ansible", { "playbook.yml": text }), [
      'manual local-task "a" sh x.sh',
      'manual remote-task "b" uptime',
    ]);
  });

  it("reads a Procfile, and plugins of Serverless", () => {
    assert.deepEqual(tellSurfaces("procfile", { Procfile: "web: node a.js\n" }), ['start process "web" node a.js']);
    assert.deepEqual(
      tellSurfaces("serverless", {
        "serverless.yml": "plugins:\n  - ./tools/p\n  - serverless-offline\n",
        "tools/p.js": "",
      }),
      ['manual plugin "./tools/p" tools/p.js'],
    );
  });
});
