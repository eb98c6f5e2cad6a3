//! `profile_verify`.

use makker_casework::{Flaw, OpRef, StreamId, Verification, VouchingFlaw, Writer};
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::command::{Command, Empty, Tag};
use crate::entity::names::op_name;
use crate::error::CommandError;
use crate::program::Program;

/// What verifying showed.
#[derive(Serialize, JsonSchema, Type)]
pub struct ProfileVerifyView {
    /// Nothing is wrong, as far as can be told.
    pub clean: bool,
    /// Operations looked at.
    pub ops: f64,
    /// Contents that a redaction has removed.
    pub redacted: f64,
    /// Batches followed to their signature, certificate and root.
    pub batches: f64,
    /// Operations that no batch has closed yet: about these nobody vouches.
    pub open_ops: f64,
    /// The municipality's founding is here, signed by its root.
    pub founded: bool,
    /// The device's keys, its user and its log of use are those that somebody vouched for.
    pub device: bool,
    /// What is wrong in the log and its batches; the first hundred.
    pub flaws: Vec<FlawView>,
    /// Tables that are not what folding every operation again makes of them.
    pub differing_tables: Vec<String>,
    /// Entries of this device's log of use that nobody else has seen yet.
    pub unwitnessed_uses: f64,
}

/// A flaw and where it is.
#[derive(Serialize, JsonSchema, Type)]
pub struct FlawView {
    /// `gap`, `link`, `columns`, `content`, `user`, `stream`; of a batch `header`, `log`, `predecessor`, `signature`; of operations that
    /// no batch has closed `open`; of either `certificate`.
    pub flaw: String,
    /// Which operation; of a batch its last.
    pub op: String,
}

impl FlawView {
    fn new(flaw: &str, stream: StreamId, writer: Writer, seq: u64) -> Self {
        let op = OpRef { writer, seq };
        Self {
            flaw: flaw.to_owned(),
            op: op_name(op.in_stream(stream)),
        }
    }
}

const FLAWS_SHOWN_MAX: usize = 100;

impl From<Verification> for ProfileVerifyView {
    fn from(verification: Verification) -> Self {
        let in_log = verification.log.flaws.iter().map(|found| {
            let flaw = match found.flaw {
                Flaw::Gap => "gap",
                Flaw::Stream => "stream",
                Flaw::Link => "link",
                Flaw::Columns => "columns",
                Flaw::Content => "content",
            };
            FlawView::new(flaw, found.stream, found.writer, found.seq)
        });
        let in_batches = verification.vouching.flaws.iter().map(|found| {
            let flaw = match found.flaw {
                VouchingFlaw::Header => "header",
                VouchingFlaw::Log => "log",
                VouchingFlaw::Signature => "signature",
                VouchingFlaw::Certificate => "certificate",
                VouchingFlaw::Predecessor => "predecessor",
                VouchingFlaw::Open => "open",
                VouchingFlaw::User => "user",
            };
            FlawView::new(flaw, found.stream, found.writer, found.seq)
        });
        Self {
            clean: verification.is_clean(),
            ops: count(verification.log.ops),
            redacted: count(verification.log.redacted),
            batches: count(verification.vouching.batches),
            open_ops: count(verification.vouching.open_ops),
            founded: verification.vouching.is_founded,
            device: verification.vouching.is_device_s_own,
            flaws: in_log.chain(in_batches).take(FLAWS_SHOWN_MAX).collect(),
            differing_tables: verification.differing_tables,
            unwitnessed_uses: count(verification.unwitnessed_uses),
        }
    }
}

/// Far below 2^53, where JSON's numbers stop being exact.
fn count(number: u64) -> f64 {
    number.to_string().parse().unwrap_or_default()
}

pub(crate) struct ProfileVerify;

impl Command for ProfileVerify {
    const NAME: &'static str = "profile_verify";
    const SUMMARY: &'static str =
        "Goes through the whole log, folds it again and says what is not as it was written.";
    const PROVIDES: &'static [Tag] = &[Tag::Profile];
    type Request = Empty;
    type Answer = ProfileVerifyView;

    fn run(program: &Program, _: Empty) -> Result<ProfileVerifyView, CommandError> {
        Ok(program.casework()?.verify()?.into())
    }
}
