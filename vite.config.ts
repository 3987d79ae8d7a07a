import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  // Relative, so that the built page works under any address.
  base: "./",
  plugins: [react(), tailwindcss()],
  worker: { format: "es" },
});
