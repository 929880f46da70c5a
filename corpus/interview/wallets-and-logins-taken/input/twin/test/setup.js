const fs = require("fs");

fs.rmSync("test/database.json", { force: true });
