import axe from "axe-core";

/** What axe finds wrong with the page as it stands, as short lines. Contrast needs real pixels and is looked at elsewhere. */
export async function violations(page: Element): Promise<string[]> {
  const found = await axe.run(page, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
