import type { Examples } from "@doorward/core";

/** Wrappers that fetch the build tool from a stranger, and stock wrappers. */
export const examples: Examples = {
  hits: [
    {
      name: "a wrapper of Gradle that fetches from a stranger",
      files: {
        "gradle/wrapper/gradle-wrapper.properties":
          "distributionUrl=https\\://gradle.example/distributions/gradle-8.9-bin.zip\n",
      },
    },
    {
      name: "a wrapper that fetches from a bare address",
      files: {
        "gradle/wrapper/gradle-wrapper.properties": "distributionUrl=http\\://198.51.100.7/gradle-8.9-bin.zip\n",
      },
    },
    {
      name: "a wrapper of Maven that fetches from a stranger",
      files: {
        ".mvn/wrapper/maven-wrapper.properties": "distributionUrl=https://maven.example/apache-maven-3.9.9-bin.zip\n",
      },
    },
  ],
  misses: [
    {
      name: "a wrapper of Gradle that fetches from its makers",
      why: "The address is the makers' own.",
      files: {
        "gradle/wrapper/gradle-wrapper.properties":
          "distributionUrl=https\\://services.gradle.org/distributions/gradle-8.9-bin.zip\n",
      },
    },
    {
      name: "a wrapper of Maven that fetches from the central repository",
      why: "The address is where the makers publish.",
      files: {
        ".mvn/wrapper/maven-wrapper.properties":
          "distributionUrl=https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/3.9.9/apache-maven-3.9.9-bin.zip\n",
      },
    },
    {
      name: "a setting of the build that names another address",
      why: "It is a repository of the project, not the tool that runs it.",
      files: { "gradle.properties": "distributionUrl=https://shop.example/releases\n" },
    },
  ],
  evasions: [
    {
      name: "a changed wrapper program beside an official address",
      caughtBy: "nothing",
      files: {
        "gradle/wrapper/gradle-wrapper.properties":
          "distributionUrl=https\\://services.gradle.org/distributions/gradle-8.9-bin.zip\n",
        "gradle/wrapper/gradle-wrapper.jar": "UEsDBAoAAAAAAA==",
      },
    },
  ],
};
