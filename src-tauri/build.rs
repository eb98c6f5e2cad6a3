//! Tells Tauri which commands there are: only then are commands that no capability names refused, in every window.

#[path = "../crates/api/src/command_names.rs"]
mod command_names;

fn main() {
    println!("cargo::rerun-if-changed=../crates/api/src/command_names.rs");
    // The pages are put into the program when it is compiled; cargo alone would not see that they changed.
    println!("cargo::rerun-if-changed=../ui/dist");
    for page in ["index.html", "family.html"] {
        if !std::path::Path::new("../ui/dist").join(page).exists() {
            println!(
                "cargo::error=the pages are not built: run `cargo xtask app` or `cargo xtask test`, or `npm run build` in ui"
            );
        }
    }
    // Tauri wants a list for the life of the program.
    let names: Vec<&'static str> = command_names::COMMAND_NAMES
        .iter()
        .map(|(name, _)| *name)
        .collect();
    let manifest = tauri_build::AppManifest::new().commands(names.leak());
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
