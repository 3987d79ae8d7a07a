import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, loadChosenLanguage } from "./App.tsx";
import { createViewStore, windowAddressBar } from "./store/viewStore.ts";
import "./styles/index.css";
import { loadChart } from "./views/timeline/loadChart.ts";

// The timeline's part of the page is fetched beside the data; a failure shows where it is drawn.
loadChart().catch(() => undefined);

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
