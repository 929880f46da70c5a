console.log("Pot odds", 3 / 12);
