//! Those who work in the pilot: five pairs, of which each BIF worker is in two and a half, and the cross team
//! ([seed 0] table 5). All invented.

use chrono::{Datelike as _, NaiveDate};
use makker_casework::{DemoColleague, DemoDeed};
use makker_domain::clock::Timestamp;
use makker_domain::cross_team;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{EntityId, UserId};
use makker_domain::period::Period;
use makker_domain::role_assignment::Role;
use makker_domain::set_up::rate;
use makker_domain::stored::Stored as _;

use crate::calendar::Calendar;
use crate::dice::Dice;
use crate::value::{id, make, number, period, shipped};

/// Somebody, by place in the table below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// The demo's user.
    Lise,
    Maja,
    Signe,
    Thomas,
    Nadia,
    Omar,
    Karin,
    Kirsten,
    Birthe,
    Jesper,
    Pia,
    Hanne,
    Lone,
}

const EVERYBODY: [(Who, &str, &str, &str, &[Role]); 13] = [
    (Who::Lise, "Lise Brandt", "SOF", "Familiebehandler", &[]),
    (
        Who::Maja,
        "Maja Holst",
        "SOF",
        "Familiebehandler",
        &[Role::CaseWorker],
    ),
    (Who::Signe, "Signe Krogh", "SOF", "Pædagog", &[Role::CaseWorker]),
    (
        Who::Thomas,
        "Thomas Rask",
        "SOF",
        "Familiebehandler",
        &[Role::CaseWorker],
    ),
    (
        Who::Nadia,
        "Nadia El-Amin",
        "SOF",
        "Socialpædagog",
        &[Role::CaseWorker],
    ),
    (
        Who::Omar,
        "Omar Nielsen",
        "BIF",
        "Beskæftigelsesrådgiver",
        &[Role::CaseWorker, Role::TeamMember],
    ),
    (
        Who::Karin,
        "Karin Vester",
        "BIF",
        "Jobkonsulent",
        &[Role::CaseWorker, Role::TeamMember],
    ),
    (
        Who::Kirsten,
        "Kirsten Møller",
        "SOF",
        "Socialrådgiver",
        &[Role::TeamMember],
    ),
    (
        Who::Birthe,
        "Birthe Lund",
        "SOF",
        "Socialrådgiver, mødeleder",
        &[Role::TeamMember],
    ),
    (
        Who::Jesper,
        "Jesper Toft",
        "SOF",
        "Socialrådgiver",
        &[Role::TeamMember],
    ),
    (
        Who::Pia,
        "Pia Juhl",
        "BUF",
        "Pædagogisk konsulent",
        &[Role::TeamMember],
    ),
    (
        Who::Hanne,
        "Hanne Vestergaard",
        "SUF",
        "Sundhedsplejerske",
        &[Role::TeamMember],
    ),
    (Who::Lone, "Lone Bisgaard", "SOF", "Områdechef", &[Role::Leader]),
];

/// Ids that are the same in every demo: of users who exist nowhere else.
const IDS: u64 = 0x5EED_0F57_AFF0_0001;

/// Prices that are invented for the demo, in kroner: no source gives one.
const PRICES: &[(&str, i64)] = &[
    ("family-treatment", 685),
    ("support-contact-person", 540),
    ("contact-person", 540),
    ("holistic-mentor", 520),
    ("home-guidance", 495),
    ("practical-help", 410),
    ("escort", 410),
    ("work-placement", 1_950),
    ("danish-course", 140),
    ("upskilling", 165),
    ("pmto", 38_500),
    ("marte-meo", 14_200),
    ("art-course", 11_800),
    ("ppr-assessment", 9_600),
    ("homework-cafe", 85),
    ("small-steps", 6_400),
    ("leisure-activity", 350),
    ("debt-advice", 780),
    ("youth-guidance", 620),
    ("speech-and-hearing", 590),
];

/// All of them.
pub(crate) struct Staff {
    colleagues: Vec<(Who, DemoColleague)>,
}

impl Staff {
    pub(crate) fn new(me: UserId, my_name: &str) -> Self {
        let mut dice = Dice::new(IDS);
        let mut colleagues = Vec::new();
        for (place, (who, name, department, profession, roles)) in (11..).zip(EVERYBODY) {
            let drawn = UserId::from(dice.id(Timestamp::from_unix_ms(1_700_000_000_000)));
            let is_me = who == Who::Lise;
            let name = if is_me { my_name } else { name };
            let colleague = DemoColleague {
                id: if is_me { me } else { drawn },
                name: name.to_owned(),
                department: department.to_owned(),
                profession: profession.to_owned(),
                phone: format!("00 00 00 {place}"),
                email: email(name),
                roles: roles.to_vec(),
            };
            colleagues.push((who, colleague));
        }
        Self { colleagues }
    }

    pub(crate) fn colleagues(&self) -> Vec<DemoColleague> {
        self.colleagues
            .iter()
            .map(|(_, colleague)| colleague.clone())
            .collect()
    }

    fn find(&self, who: Who) -> Option<&DemoColleague> {
        self.colleagues
            .iter()
            .find(|(found, _)| *found == who)
            .map(|(_, colleague)| colleague)
    }

    pub(crate) fn user(&self, who: Who) -> UserId {
        self.find(who)
            .map_or(UserId::from_bytes([0; 16]), |colleague| colleague.id)
    }

    pub(crate) fn id(&self, who: Who) -> EntityId {
        self.user(who).into()
    }

    pub(crate) fn name(&self, who: Who) -> &str {
        self.find(who).map_or("", |colleague| &colleague.name)
    }

    /// The team sits together, and the services have prices for last year, this and the next.
    pub(crate) fn set_up(&self, calendar: &Calendar) -> Vec<DemoDeed> {
        let team = shipped(EntityKind::CrossTeam, "tingbjerg");
        let sits_in = [
            Who::Lise,
            Who::Omar,
            Who::Karin,
            Who::Kirsten,
            Who::Birthe,
            Who::Jesper,
            Who::Pia,
            Who::Hanne,
        ];
        let mut deeds: Vec<DemoDeed> = sits_in
            .into_iter()
            .map(|who| DemoDeed::Put {
                id: team,
                field: cross_team::MEMBERS,
                element: self.user(who).to_value(),
                present: true,
            })
            .collect();
        deeds.push(DemoDeed::Set {
            id: team,
            field: cross_team::LEADER,
            value: id(self.id(Who::Lone)),
            unseen: false,
        });
        let mut dice = Dice::new(IDS + 1);
        for (year, of_100) in (calendar.today().year() - 2..).zip([96, 98, 100, 103]) {
            let first = NaiveDate::from_ymd_opt(year, 1, 1);
            let last = NaiveDate::from_ymd_opt(year, 12, 31);
            let valid = Period::new(first, last).unwrap_or(Period::ALWAYS);
            for (service, kroner) in PRICES {
                let fields = vec![
                    (rate::SERVICE, id(shipped(EntityKind::Service, service))),
                    (rate::VALID, period(valid)),
                    (rate::UNIT_ORE, number(kroner * of_100)),
                ];
                let rate = dice.id(Timestamp::from_unix_ms(1_700_000_000_000));
                deeds.push(make(rate, EntityKind::Rate, fields));
            }
        }
        deeds
    }
}

/// At a domain where no mail arrives (RFC 2606).
fn email(name: &str) -> String {
    let plain: String = name
        .to_lowercase()
        .chars()
        .map(|letter| match letter {
            'æ' => 'a',
            'ø' => 'o',
            'å' => 'a',
            ' ' => '.',
            letter => letter,
        })
        .filter(|letter| letter.is_ascii_alphanumeric() || *letter == '.' || *letter == '-')
        .collect();
    format!("{plain}@demo.example")
}

/// Who works with a family.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Team {
    /// Of the pair.
    pub(crate) sof: Who,
    /// Of the pair.
    pub(crate) bif: Who,
    /// The case worker of the cross team.
    pub(crate) case_worker: Who,
}

impl Team {
    /// Of the family with this number: ten for each SOF worker, twenty-five for each BIF worker.
    pub(crate) fn of(number: usize) -> Self {
        let sof = [Who::Lise, Who::Maja, Who::Signe, Who::Thomas, Who::Nadia];
        let pair = (number / 10).min(4);
        let case_workers = [Who::Kirsten, Who::Birthe, Who::Jesper];
        Self {
            sof: sof.get(pair).copied().unwrap_or(Who::Lise),
            bif: match pair {
                0 | 1 => Who::Omar,
                2 if number.is_multiple_of(2) => Who::Omar,
                _ => Who::Karin,
            },
            case_worker: case_workers.get(number % 3).copied().unwrap_or(Who::Kirsten),
        }
    }
}
