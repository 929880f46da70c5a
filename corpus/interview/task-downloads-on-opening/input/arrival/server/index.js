const express = require("express");
const products = require("./products");

const app = express();
app.use(express.json());
app.get("/api/products", (request, response) => {
  response.json(products.list(request.query.search));
});
app.listen(process.env.PORT || 3000, () => console.log("Listening"));
