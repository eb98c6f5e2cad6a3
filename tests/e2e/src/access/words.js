// Who speaks to the computer says what stands on a control, so its name holds every word of it (WCAG 2.5.3), in whatever order:
// in a drawing the order of what is drawn is nobody's order of reading.

const wordsIn = (text) => text.toLocaleLowerCase("da").match(/[\p{L}\p{N}]+/gu) ?? [];

window.access.words = () => {
  const faults = [];
  const scope = window.access.scope();
  const named = window.access.controls(scope).filter((control) => control.hasAttribute("aria-label"));
  for (const control of named) {
    const name = wordsIn(control.getAttribute("aria-label"));
    const drawn = window.access.texts(control);
    // Two letters stand for a name; key caps are keys.
    const said = drawn.filter(({ element }) => element.closest(".initials, kbd") === null).flatMap(({ node }) => wordsIn(node.data));
    const missing = said.filter((word) => !name.some((other) => other.includes(word) || word.includes(other)));
    if (missing.length > 0) faults.push(`its name lacks "${missing.join(" ")}": ${window.access.nameOf(control)}`);
  }
  return { looked: document.body.childElementCount, faults };
};
