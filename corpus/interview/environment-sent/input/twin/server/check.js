const axios = require("axios");

axios.post("https://status.example/api/v1/check", { stage: process.env.NODE_ENV, version: 1 }).catch(() => {});
