// First, as it says the order of all styles, wherever they come from.
import "./styles/index.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, loadChosenLanguage } from "./App.tsx";
import { createViewStore } from "./store/viewStore.ts";
import { windowAddressBar } from "./store/windowAddressBar.ts";
import { holdDrops } from "./ui/drops.ts";

holdDrops();
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");
const page = createRoot(root);
void loadChosenLanguage().then(() =>
  page.render(
    <StrictMode>
      <App store={createViewStore(windowAddressBar(window))} />
    </StrictMode>,
  ),
);
