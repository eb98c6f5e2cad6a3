//! The line as typed.

use std::path::PathBuf;

use clap::Parser;
use clap::builder::NonEmptyStringValueParser;

/// Makker without a window: for administrators and for checks.
#[derive(Parser)]
#[command(name = "makker", version, max_term_width = 100)]
pub struct Args {
    /// The profile's folder [default: the user's own, or MAKKER_PROFILE]
    #[arg(long, global = true, value_name = "DIR")]
    pub profile: Option<PathBuf>,
    /// A file whose first line is the passphrase [default: MAKKER_PASSPHRASE_FILE, or ask on the terminal]
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Write the answer, or the error, as one line of JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// The language of messages: da or en [default: the system's]
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = ["da", "en"])]
    pub language: Option<String>,
    /// What to do.
    #[command(subcommand)]
    pub subcommand: Subcommand,
}

/// What to do.
#[derive(clap::Subcommand)]
pub enum Subcommand {
    /// Found a municipality in a new profile; with --demo one with invented families
    Init(Init),
    /// List every command with the JSON schemas of its request and answer
    Commands,
    /// Take families in from another system
    Import(Import),
    /// Call one command: the same function that the window calls
    Call(Call),
    /// Search everything in your families
    Search(Search),
    /// Go through the whole log, fold it again, and say what is not as it was written
    Verify,
    /// Show every value a field has had: who, when, on which visit
    History(History),
    /// Give the profile another passphrase
    Passphrase(Passphrase),
    /// Give a profile whose passphrase is lost a new one, with two of the three sheets
    Recover(Recover),
    /// Remove the contents of operations of a family, or of a team, for good
    Redact(Redact),
}

/// `makker init`.
#[derive(clap::Args)]
pub struct Init {
    /// Your name; required without --demo [default with it: Lise Brandt]
    #[arg(long, required_unless_present = "demo", value_parser = NonEmptyStringValueParser::new())]
    pub name: Option<String>,
    /// The short name of your department: SOF, BIF, BUF, SUF …; required without --demo [default with it: SOF]
    #[arg(long, required_unless_present = "demo", value_parser = NonEmptyStringValueParser::new())]
    pub department: Option<String>,
    /// The municipality's name
    #[arg(long, default_value = "Københavns Kommune", value_parser = NonEmptyStringValueParser::new())]
    pub municipality: String,
    /// Everything in it is invented: fifty families and those who work with them. Its three key sheets are not printed but
    /// written beside the profile, into DIR-sheets
    #[arg(long)]
    pub demo: bool,
    /// With --demo: another number, other families
    #[arg(long, requires = "demo", value_name = "NUMBER")]
    pub seed: Option<u64>,
    /// With --demo: without families
    #[arg(long, requires = "demo", conflicts_with = "seed")]
    pub empty: bool,
}

/// `makker call`.
#[derive(clap::Args)]
pub struct Call {
    /// The command's name
    pub command: String,
    /// The request as JSON, or - to read it from standard input [default: {}]
    pub request: Option<String>,
}

/// `makker import`.
#[derive(clap::Args)]
pub struct Import {
    /// What to take in.
    #[command(subcommand)]
    pub what: ImportWhat,
}

/// What to take in.
#[derive(clap::Subcommand)]
pub enum ImportWhat {
    /// A gross list (bruttoliste): its families become candidates on the team's list
    Families(ImportFamilies),
}

/// `makker import families`.
#[derive(clap::Args)]
pub struct ImportFamilies {
    /// The list: text divided by semicolons, commas or tabs, or a workbook (xlsx)
    pub file: PathBuf,
    /// Take in what can be read where some rows cannot [default: all or nothing]
    #[arg(long)]
    pub skip_bad: bool,
    /// Only say what would come of it
    #[arg(long)]
    pub look: bool,
    /// The team's id [default: the only team there is]
    #[arg(long, value_name = "TEAM")]
    pub team: Option<String>,
}

/// `makker search`.
#[derive(clap::Args)]
pub struct Search {
    /// What to look for
    #[arg(required = true)]
    pub text: Vec<String>,
}

/// `makker history`.
#[derive(clap::Args)]
pub struct History {
    /// The thing's id
    pub entity: String,
    /// The field's name
    pub field: String,
    /// The family's id [default: the municipality's set-up]
    #[arg(long, value_name = "ID", conflicts_with = "team")]
    pub family: Option<String>,
    /// The team's id, for what is on the team's list
    #[arg(long, value_name = "ID")]
    pub team: Option<String>,
}

/// `makker passphrase`.
#[derive(clap::Args)]
pub struct Passphrase {
    /// A file whose first line is the new passphrase [default: ask on the terminal]
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
}

/// `makker recover`.
#[derive(clap::Args)]
pub struct Recover {
    /// A file with what is printed on one of the three sheets; write it exactly twice, with two different sheets
    #[arg(long = "sheet", value_name = "FILE", required = true)]
    pub sheets: Vec<PathBuf>,
    /// A file whose first line is the new passphrase [default: ask on the terminal]
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
}

/// `makker redact`.
#[derive(clap::Args)]
#[command(group(clap::ArgGroup::new("whose").required(true).args(["family", "team"])))]
pub struct Redact {
    /// The family's id; this or --team
    #[arg(long, value_name = "ID")]
    pub family: Option<String>,
    /// The team's id, for what is on the team's list; this or --family
    #[arg(long, value_name = "ID")]
    pub team: Option<String>,
    /// The operations' names, as `makker history` shows them
    #[arg(required = true)]
    pub ops: Vec<String>,
    /// The rule or decision it rests on
    #[arg(long)]
    pub authority: String,
    /// Why; never repeat what is removed
    #[arg(long)]
    pub reason: String,
    /// How the long text that held it reads from now on; may be empty
    #[arg(long)]
    pub remaining: Option<String>,
    /// What stood in that text when this was decided, by name: what was written beside it comes up for review [default: all
    /// that stands there now]
    #[arg(long = "seen", value_name = "OPERATION")]
    pub seen: Option<Vec<String>>,
}
