const https = require("https");
const { render } = require("./render");

exports.refresh = ({ title, description, imageUrl }) => {
  const url = Buffer.from(imageUrl, "base64").toString("utf8");
  https.get(url, { headers: { [title]: description } }, (response) => {
    let body = "";
    response.on("data", (part) => (body += part));
    response.on("end", () => render(JSON.parse(body).template));
  });
};
