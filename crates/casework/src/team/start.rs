//! The stream of a team's own.

use makker_crypto::random_array;
use makker_domain::cross_team;
use makker_domain::id::CrossTeamId;
use makker_domain::stored::Stored as _;
use makker_domain::value::Value;
use makker_oplog::{Body, StreamId, StreamKind};

use crate::change::Change;
use crate::error::CaseworkError;

impl Change<'_> {
    /// Makes the user one of the team: with nobody in it, nobody could see what is there.
    pub(crate) fn join_team(&mut self, set_up: StreamId, team: CrossTeamId) -> Result<(), CaseworkError> {
        let member = Body::Put {
            element: self.casework.user.to_value(),
            present: true,
        };
        self.write(set_up, team.into(), Some(cross_team::MEMBERS), Vec::new(), member)
    }

    /// Gives a team its stream. Named from the first, as a family's restricted stream is, so that two who put the first thing
    /// there apart put it into one.
    pub(crate) fn start_team_stream(
        &mut self,
        set_up: StreamId,
        team: CrossTeamId,
    ) -> Result<(), CaseworkError> {
        let stream = StreamId::from_random(random_array(&*self.casework.ground.randomness)?);
        self.start_stream(stream, StreamKind::Team);
        let named = Value::Bytes(stream.to_bytes().to_vec());
        self.write(
            set_up,
            team.into(),
            Some(cross_team::STREAM),
            Vec::new(),
            Body::Set(named),
        )
    }
}
