//! Who works there, and what the founder did with the set-up.

use makker_crypto::{Certificate, Issuer, MunicipalityId};
use makker_domain::entity_kind::EntityKind;
use makker_domain::field_kind::FieldKind;
use makker_domain::id::{EntityId, RoleAssignmentId};
use makker_domain::period::Period;
use makker_domain::{role_assignment, user};
use makker_oplog::{Body, StreamId};

use super::furnish::Play;
use super::laptop::Laptop;
use super::{DemoColleague, DemoDeed, DemoScript};
use crate::change::Change;
use crate::entity::set_field::check_value;
use crate::error::CaseworkError;

impl Play<'_> {
    /// The colleagues come into the set-up, each with a certificate for their laptop.
    pub(super) fn enrol(&mut self, mut change: Change<'_>, script: &DemoScript) -> Result<(), CaseworkError> {
        let stream = self.casework.set_up_stream()?;
        let municipality = self.casework.genesis()?.municipality();
        for colleague in &script.colleagues {
            let laptop = Laptop::new(colleague.id, &*self.casework.ground.randomness)?;
            let id = EntityId::from(colleague.id);
            if colleague.id != self.casework.user {
                change.create(stream, id, EntityKind::User)?;
                change.set_new(stream, id, user::NAME, &colleague.name)?;
                change.set_new(stream, id, user::DEPARTMENT, &colleague.department)?;
            }
            change.set_new(stream, id, user::PROFESSION, &colleague.profession)?;
            change.set_new(stream, id, user::PHONE, &colleague.phone)?;
            change.set_new(stream, id, user::EMAIL, &colleague.email)?;
            let certificate = self.certificate(municipality, colleague, &laptop)?;
            change.write(stream, id, None, Vec::new(), Body::Certify(certificate))?;
            for role in &colleague.roles {
                let assignment = change.new_id(RoleAssignmentId::generate)?;
                change.create(stream, assignment, EntityKind::RoleAssignment)?;
                change.set_new(stream, assignment, role_assignment::USER, &colleague.id)?;
                change.set_new(stream, assignment, role_assignment::ROLE, role)?;
                change.set_new(stream, assignment, role_assignment::VALID, &Period::ALWAYS)?;
            }
            self.laptops.insert(colleague.id, laptop);
        }
        for deed in &script.set_up {
            self.in_set_up(&mut change, stream, deed)?;
        }
        change.commit().map(|_| ())
    }

    fn in_set_up(
        &self,
        change: &mut Change<'_>,
        stream: StreamId,
        deed: &DemoDeed,
    ) -> Result<(), CaseworkError> {
        match deed {
            DemoDeed::Make { id, kind, fields } => {
                change.create(stream, *id, *kind)?;
                for (field, value) in fields {
                    let spec = check_value(*kind, *field, value)?;
                    if matches!(spec.kind, FieldKind::LongText { .. } | FieldKind::Set(_)) {
                        return Err(CaseworkError::NoSuchField { field: field.0 });
                    }
                    change.write(stream, *id, Some(*field), Vec::new(), Body::Set(value.clone()))?;
                }
                Ok(())
            }
            DemoDeed::Set { id, field, value, .. } => {
                change.write(stream, *id, Some(*field), Vec::new(), Body::Set(value.clone()))
            }
            DemoDeed::Put {
                id,
                field,
                element,
                present,
            } => {
                let (element, present) = (element.clone(), *present);
                let body = Body::Put { element, present };
                change.write(stream, *id, Some(*field), Vec::new(), body)
            }
            _ => Err(CaseworkError::NotFound),
        }
    }

    fn certificate(
        &self,
        municipality: MunicipalityId,
        colleague: &DemoColleague,
        laptop: &Laptop,
    ) -> Result<Vec<u8>, CaseworkError> {
        let now = self.casework.ground.clock.read().at;
        let mut roles: Vec<String> = colleague
            .roles
            .iter()
            .map(|role| role.as_str().to_owned())
            .collect();
        roles.sort();
        let certificate = Certificate {
            municipality,
            subject_user: colleague.id.to_bytes(),
            user_name: colleague.name.clone(),
            department: colleague.department.clone(),
            roles,
            login_subject: String::new(),
            signing: laptop.keys.signing_public(),
            kem: laptop.keys.kem_public(),
            incarnation: 1,
            valid_from_ms: now.unix_ms(),
            valid_to_ms: 0,
            issued_at_ms: now.unix_ms(),
            issuer: Issuer::Root,
        };
        Ok(certificate
            .issued_by_device(self.casework.store.device())?
            .to_bytes()?)
    }
}
