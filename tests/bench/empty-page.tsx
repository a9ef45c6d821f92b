/** The least that React can draw: what the popup's first paint is measured beside. */
import { createRoot } from "react-dom/client";

createRoot(document.body.appendChild(document.createElement("div"))).render(<p>Dosar</p>);
