import { readdirSync } from "node:fs";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const features = readdirSync("src/features");

/** Who may not import whom. */
const fences = [
  ...features.map((feature) => ({
    target: `src/features/${feature}`,
    from: "src/features",
    except: [`./${feature}`],
    message: "Features never import each other.",
  })),
  { target: "src/features", from: ["src/app", "src/family-window"], message: "The shell knows the features, not the other way." },
  {
    target: "src/shared",
    from: ["src/features", "src/backend", "src/app", "src/family-window"],
    message: "What is shared knows no domain and no backend.",
  },
  {
    target: "src/record",
    from: ["src/features", "src/app", "src/family-window"],
    message: "Fields bound to the program are for the screens, not the other way.",
  },
  { target: "src/family-window", from: "src/record", message: "The family's window edits nothing in this way." },
  { target: "src/i18n", from: ["src/features", "src/backend", "src/app", "src/family-window", "src/shared"] },
  { target: "src/backend", from: ["src/features", "src/app", "src/family-window"] },
  {
    target: "src/family-window",
    from: ["src/features", "src/app", "src/backend/events.ts"],
    message: "The family's window has its own bundle and may not listen to events.",
  },
];

/** Attributes that a person reads or hears. */
const spokenAttributes =
  "/^(aria-label|aria-description|aria-placeholder|aria-roledescription|aria-valuetext|alt|description|error|errorMessage|heading|label|placeholder|sentence|title)$/";

const untranslated = "Words that people read or hear come from i18n/*.ftl.";

export default defineConfig(
  { ignores: ["dist", "node_modules", "src/backend/*.gen.ts"] },
  {
    files: ["**/*.{ts,tsx,js}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { "import-x": importX, "react-hooks": reactHooks, react },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    settings: {
      react: { version: "19.3" },
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js"] })],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/extensions": [".ts", ".tsx", ".js"],
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "react-hooks/exhaustive-deps": "error",
      "react/jsx-key": "error",
      "react/jsx-no-target-blank": "error",
      "react/no-danger": "error",
      "react/no-unstable-nested-components": "error",
      "import-x/no-cycle": "error",
      "import-x/no-self-import": "error",
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: fences }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", 300],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/explicit-function-return-type": ["error", { allowExpressions: true }],
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@tauri-apps/*"], message: "Only src/backend speaks to Tauri." }] },
      ],
      "no-restricted-globals": ["error", "localStorage", "sessionStorage", "indexedDB", "fetch"],
      "no-restricted-properties": [
        "error",
        ...["localStorage", "sessionStorage", "indexedDB"].map((property) => ({
          object: "window",
          property,
          message: "Nothing is kept on disk by the windows.",
        })),
        { object: "document", property: "title", message: "The title is always Makker: it must not name a family." },
      ],
    },
  },
  { files: ["src/backend/**"], rules: { "no-restricted-imports": "off" } },
  {
    files: ["src/**/*.tsx"],
    ignores: ["src/**/*.test.tsx", "src/testing/**", "src/stage/**"],
    rules: {
      "react/jsx-no-literals": ["error", { noStrings: true, ignoreProps: true, allowedStrings: [" "] }],
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@tauri-apps/*"], message: "Only src/backend speaks to Tauri." }, { group: ["**/testing/*"] }] },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: `JSXAttribute[name.name=${spokenAttributes}] Literal[value=/\\p{L}/u]:not(CallExpression > Literal)`,
          message: untranslated,
        },
        // jsx-no-literals looks past words that are chosen: {busy ? "Vent" : "Gem"}.
        ...[" > ", " > :matches(LogicalExpression, ConditionalExpression) > "].map((inside) => ({
          selector: `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > :matches(LogicalExpression, ConditionalExpression)${inside}:matches(Literal[value=/\\p{L}/u], TemplateLiteral)`,
          message: untranslated,
        })),
        { selector: `JSXAttribute[name.name=${spokenAttributes}] TemplateElement[value.raw=/\\p{L}/u]`, message: untranslated },
      ],
    },
  },
  {
    files: ["src/**/*.test.{ts,tsx}", "src/testing/**", "src/stage/**"],
    rules: { "@typescript-eslint/explicit-function-return-type": "off", "no-console": "off" },
  },
  // Compares the sentences with the error codes.
  { files: ["src/i18n/*.test.ts"], rules: { "import-x/no-restricted-paths": "off" } },
);
