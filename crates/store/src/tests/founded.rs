//! A founded store with one family.

use makker_crypto::{
    Certificate, FoundingSecrets, Issuer, PassphraseCost, RootKeys, SignedGenesis, SystemRandomness, found,
};
use makker_domain::clock::{ClockReading, Timestamp};
use makker_domain::entity_kind::EntityKind;
use makker_domain::family::NAME;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, UserId, VisitId};
use makker_domain::value::Value;
use makker_oplog::{Body, OpRef, StreamId, StreamKind};

use crate::{CaseStore, ChangeDraft, OpDraft};

pub const STREAM: StreamId = StreamId::from_bytes([3; 16]);
pub const FAMILY: EntityId = EntityId::from_bytes([4; 16]);
pub const USER: UserId = UserId::from_bytes([7; 16]);

pub fn clock() -> ClockReading {
    ClockReading {
        at: Timestamp::from_unix_ms(1_795_000_000_000),
        utc_offset_min: 60,
    }
}

pub fn op(field: Option<FieldId>, kind: Option<EntityKind>, body: Body) -> OpDraft {
    let kind = kind.map(EntityKind::number);
    OpDraft {
        stream: STREAM,
        entity: FAMILY,
        kind,
        field,
        prev: vec![],
        salt: [1; 16],
        body,
    }
}

pub fn commit(store: &CaseStore, new_streams: Vec<(StreamId, StreamKind)>, ops: Vec<OpDraft>) -> Vec<OpRef> {
    let change = ChangeDraft {
        change: ChangeId::from_bytes([5; 16]),
        visit: VisitId::from_bytes([6; 16]),
        user: USER,
        claimed_at: clock(),
        new_streams,
        ops,
        drafts_done: Vec::new(),
    };
    store.commit(&change).unwrap()
}

/// The root's word for the device of `store`.
pub fn certify(root: &RootKeys, store: &CaseStore) -> Body {
    let certificate = Certificate {
        municipality: root.municipality(),
        subject_user: USER.to_bytes(),
        user_name: "Amina Holm".into(),
        department: "SOF".into(),
        roles: vec![],
        login_subject: String::new(),
        signing: store.device().signing_public(),
        kem: store.device().kem_public(),
        incarnation: 1,
        valid_from_ms: 1,
        valid_to_ms: 0,
        issued_at_ms: 1,
        issuer: Issuer::Root,
    };
    Body::Certify(certificate.issued_by_root(root).unwrap().to_bytes().unwrap())
}

/// A store of Amina's whose family has got `names` names.
pub fn founded(names: u64) -> (tempfile::TempDir, CaseStore) {
    let (folder, store, _) = founded_with_root(names);
    (folder, store)
}

pub fn founded_with_root(names: u64) -> (tempfile::TempDir, CaseStore, RootKeys) {
    let folder = tempfile::tempdir().unwrap();
    let cost = PassphraseCost::FOR_TESTS;
    let store = CaseStore::create(folder.path(), "tre små fisk", cost, &SystemRandomness).unwrap();
    store.set_device_user(USER).unwrap();
    let FoundingSecrets { root, recovery } = found(&SystemRandomness).unwrap().secrets;
    let genesis = SignedGenesis::sign(&root, &recovery.public().unwrap(), 1, false);
    let mut ops = vec![
        op(None, None, Body::Found(genesis.to_bytes())),
        op(None, None, certify(&root, &store)),
        op(None, Some(EntityKind::Family), Body::Create),
    ];
    let set = |number: u64| {
        op(
            Some(NAME),
            None,
            Body::Set(Value::Text(format!("Haddad {number}"))),
        )
    };
    ops.extend((0..names).map(set));
    commit(&store, vec![(STREAM, StreamKind::Family)], ops);
    (folder, store, root)
}
