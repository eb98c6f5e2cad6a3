//! Where things lie: the repository and what is built from it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// The repository's folder and Cargo's target folder, which may be anywhere (`CARGO_TARGET_DIR`, user configuration).
pub(crate) struct House {
    root: PathBuf,
    target: PathBuf,
}

impl House {
    pub(crate) fn find() -> Result<Self> {
        // Taken at run time, not compiled in: a shared target folder may hold an xtask built from another clone.
        let own = env::var_os("CARGO_MANIFEST_DIR").context("start it as `cargo xtask COMMAND`")?;
        let root = Path::new(&own)
            .parent()
            .context("xtask lies in no folder")?
            .to_owned();
        let mut house = Self {
            target: root.join("target"),
            root,
        };
        house.target = house.ask_for_target()?;
        Ok(house)
    }

    fn ask_for_target(&self) -> Result<PathBuf> {
        let output = self
            .cargo()
            .args(["metadata", "--format-version", "1", "--no-deps"])
            .output()
            .context("could not start cargo")?;
        if !output.status.success() {
            bail!(
                "cargo metadata failed:\n{}",
                String::from_utf8_lossy(&output.stderr).trim_end()
            );
        }
        let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata is not JSON")?;
        let target = metadata.get("target_directory").and_then(Value::as_str);
        Ok(target.context("cargo metadata names no target folder")?.into())
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// A program that `cargo build` made; `profile` is `debug` or `release`.
    pub(crate) fn program(&self, profile: &str, name: &str) -> PathBuf {
        self.target
            .join(profile)
            .join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// The cargo that started us, in the repository.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(&self.root);
        // `cargo run` describes xtask to us in these. Build scripts that watch them would run again each time a person
        // goes from `cargo xtask` to `cargo` and back.
        for (name, _) in env::vars_os() {
            let name_text = name.to_string_lossy();
            if ["CARGO_PKG_", "CARGO_MANIFEST_"]
                .iter()
                .any(|prefix| name_text.starts_with(prefix))
            {
                cargo.env_remove(&name);
            }
        }
        cargo
    }
}
