/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vite";

/** What the family's window must never load: the other screens, and events meant for other windows. */
const notForTheFamily = [/\/src\/features\//, /\/src\/app\//, /\/src\/backend\/events\.ts$/, /@tauri-apps\/api\/event/];

/** Looks at the finished bundles and stops the build if the family's window reaches what is not for it. */
function familyFence(): Plugin {
  return {
    name: "makker-family-fence",
    generateBundle(_options, bundle) {
      const seen = new Set<string>();
      const visit = (fileName: string): void => {
        const chunk = bundle[fileName];
        if (seen.has(fileName) || chunk?.type !== "chunk") return;
        seen.add(fileName);
        for (const id of chunk.moduleIds) {
          if (notForTheFamily.some((pattern) => pattern.test(id))) {
            this.error(`The family's window would load ${id}`);
          }
        }
        [...chunk.imports, ...chunk.dynamicImports].forEach(visit);
      };
      const entry = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry && file.name === "family");
      if (entry === undefined) this.error("The family's window has no bundle of its own");
      visit(entry.fileName);
    },
  };
}

/** React Aria brings its own few words in 34 languages; the windows speak two. English under its name there. */
const foreign = /\/react-(aria|stately|aria-components)\/dist\/.*\/intl\/.*\/(?!da-DK|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

/** Leaves the words of other languages out of the bundles. */
function onlyOurLanguages(): Plugin {
  return {
    name: "makker-languages",
    enforce: "pre",
    load: (id) => (foreign.test(id.replaceAll("\\", "/")) ? "export default {};" : null),
  };
}

export default defineConfig({
  plugins: [onlyOurLanguages(), react(), familyFence()],
  server: { host: "127.0.0.1", port: 1420, strictPort: true },
  build: {
    target: "es2022",
    // The content security policy allows neither inline fonts nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { main: "index.html", family: "family.html" } },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    restoreMocks: true,
    // A whole screen is walked by keyboard in one test; on a busy machine that takes its time.
    testTimeout: 60_000,
    // Left to itself it spares one core, which of two is half of them.
    maxWorkers: "100%",
    css: false,
  },
});
