import { useState } from "react";

export function App() {
  const [address, setAddress] = useState("");
  return <input value={address} onChange={(event) => setAddress(event.target.value)} />;
}
