//! What the operating system must bring: the web view, a C compiler, and for tests a screen that nobody sees.

mod debian;
mod packages;

use std::env;
use std::process::Command;

use anyhow::{Result, bail};
pub(crate) use packages::Purpose;

use crate::shell;

/// Installs what is missing where that is allowed (Debian and its kin), otherwise says what to do.
pub(crate) fn ensure(purpose: Purpose) -> Result<()> {
    match env::consts::OS {
        "linux" if debian::is_it() => debian::ensure(purpose),
        "linux" => other_linux(purpose),
        "macos" => macos(),
        "windows" => windows(),
        other => {
            println!("Makker was never built on {other}; it needs what Tauri 2 needs there.");
            Ok(())
        }
    }
}

fn other_linux(purpose: Purpose) -> Result<()> {
    let missing = packages::needed(purpose)
        .filter(|package| !package.sign.is_seen())
        .collect::<Vec<_>>();
    if missing.is_empty() {
        return Ok(());
    }
    let list: String = missing
        .iter()
        .map(|package| format!("  {:24} {}\n", package.name, package.why))
        .collect();
    bail!("these are missing; here are Debian's names, look for your system's own:\n{list}");
}

fn macos() -> Result<()> {
    if shell::succeeds(Command::new("xcode-select").arg("-p")) {
        return Ok(());
    }
    bail!("Apple's command line tools are missing. Type: xcode-select --install");
}

fn windows() -> Result<()> {
    if shell::succeeds(Command::new("perl").arg("-v")) {
        return Ok(());
    }
    bail!(
        "Perl is missing; OpenSSL is built with it (Strawberry Perl will do, and NASM beside it). Makker also needs the \
         C++ build tools of Visual Studio and the WebView2 runtime, which Windows 11 has."
    );
}
