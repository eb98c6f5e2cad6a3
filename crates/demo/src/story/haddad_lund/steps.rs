//! What is done for Haddad Lund: the interventions.

use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::plan::intervention::InterventionStatus;

use crate::book::Book;
use crate::plan::Step;
use crate::staff::Who;

use super::*;

pub(super) fn steps(book: &mut Book<'_>, cast: &Cast, goals: [EntityId; 6]) -> (EntityId, EntityId) {
    let calendar = *book.calendar;
    let [work, school, supper, sleep, job, _] = goals;
    let all = cast.all();
    let running = |title, goals, members, provider, service, department| Step {
        title,
        goals,
        agreed: "",
        purpose: "",
        met: "",
        service,
        department,
        members,
        provider,
        responsible: cast.lise,
        status: InterventionStatus::Running,
        period: Period::ALWAYS,
        minutes: 0,
        slots: &[],
        follow_up: None,
    };
    let rima = [cast.rima];
    let (yusuf, salma, jonas, elias) = ([cast.yusuf], [cast.salma], [cast.jonas], [cast.elias]);
    let (school_and_supper, of_work, of_school, of_sleep, of_job) =
        ([school, supper], [work], [school], [sleep], [job]);
    let all_steps = [
        Step {
            agreed: "To timer hjemme hver torsdag. Vi begynder med morgenen.",
            purpose: "At de voksne siger det samme, og at morgenen er rolig.",
            met: "Morgenerne går uden skænderi",
            period: calendar.from(-165),
            minutes: 120,
            slots: &[(4, 780, 900)],
            follow_up: Some(calendar.workday(16)),
            ..running(
                "Familiebehandling hjemme",
                &school_and_supper,
                &all,
                cast.lise,
                "family-treatment",
                "sof",
            )
        },
        Step {
            agreed: "En eftermiddag om ugen; Yusuf vælger.",
            purpose: "At Yusuf har en voksen, der kun er hans.",
            met: "Yusuf ringer selv, når noget er svært",
            period: calendar.from(-150),
            minutes: 120,
            slots: &[(5, 840, 960)],
            ..running(
                "Kontaktperson",
                &of_job,
                &yusuf,
                cast.lise,
                "contact-person",
                "sof",
            )
        },
        Step {
            agreed: "Caféen ved Tingbjerg Torv. Ring inden kl. 8 ved sygdom.",
            purpose: "At Rima prøver et arbejde, hvor hun taler med mennesker.",
            met: "Rima passer kassen alene",
            responsible: cast.omar,
            period: calendar.from(-20),
            minutes: 720,
            slots: &[(1, 540, 840), (3, 540, 840)],
            follow_up: Some(calendar.workday(17)),
            ..running(
                "Virksomhedspraktik",
                &of_work,
                &rima,
                cast.omar,
                "work-placement",
                "bif",
            )
        },
        Step {
            agreed: "Hver tirsdag aften; Jonas er hjemme.",
            purpose: "At Rima kan tage telefonen på arbejdet.",
            met: "Rima ringer selv til skolen",
            responsible: cast.omar,
            period: calendar.from(-120),
            minutes: 120,
            slots: &[(2, 1020, 1140)],
            ..running(
                "Dansk om aftenen",
                &of_work,
                &rima,
                cast.school_of_language,
                "danish-course",
                "bif",
            )
        },
        Step {
            agreed: "Samtaler om vejen tilbage efter sygemeldingen.",
            purpose: "At Jonas ikke står alene med det.",
            met: "Jonas har en plan med sin læge",
            responsible: cast.omar,
            status: InterventionStatus::Ended,
            period: calendar.span(-190, -40),
            ..running("Mentor", &of_work, &jonas, cast.omar, "holistic-mentor", "bif")
        },
        Step {
            agreed: "Begynder efter praktikken, hvis Rima vil.",
            purpose: "Papir på det, Rima kan.",
            met: "Rima består trin 1",
            responsible: cast.omar,
            status: InterventionStatus::Granted,
            period: calendar.span(70, 190),
            minutes: 720,
            ..running(
                "Butiksuddannelse, trin 1",
                &of_work,
                &rima,
                cast.omar,
                "upskilling",
                "bif",
            )
        },
        Step {
            agreed: "Ditte ser Salma i klassen to gange og taler med Rima.",
            purpose: "At vide, hvad der hjælper Salma.",
            met: "Vi ved, hvad der hjælper i timerne",
            period: calendar.span(-35, 24),
            ..running(
                "PPR-vurdering",
                &of_school,
                &salma,
                cast.ditte,
                "ppr-assessment",
                "buf",
            )
        },
        Step {
            agreed: "Mandag og onsdag efter skole.",
            purpose: "At lektierne ikke fylder derhjemme.",
            met: "Lektierne er lavet, når Yusuf kommer hjem",
            period: calendar.from(-110),
            minutes: 240,
            slots: &[(1, 900, 1020), (3, 900, 1020)],
            ..running(
                "Lektiecafé",
                &of_job,
                &yusuf,
                cast.homework,
                "homework-cafe",
                "buf",
            )
        },
        Step {
            agreed: "Hanne kommer hver fredag; søvndagbog i to uger.",
            purpose: "At alle sover, så alle kan det andet.",
            met: "Elias falder i søvn inden kl. 20",
            responsible: cast.hanne,
            period: calendar.from(-95),
            minutes: 60,
            slots: &[(5, 600, 660)],
            ..running("Søvn og kost", &of_sleep, &all, cast.hanne, "small-steps", "suf")
        },
        Step {
            agreed: "Torsdag kl. 17. Samir henter de første gange.",
            purpose: "At Yusuf har et sted, hvor han er god.",
            met: "Yusuf tager selv af sted",
            period: calendar.from(-140),
            minutes: 120,
            slots: &[(4, 1020, 1140)],
            ..running(
                "Fodbold i klubben",
                &of_job,
                &yusuf,
                cast.samir,
                "leisure-activity",
                "buf",
            )
        },
        Step {
            agreed: "Samira henter Elias mandag og onsdag.",
            purpose: "At Rima kan blive vagten ud.",
            met: "Rima går ikke før tid",
            period: calendar.from(-34),
            ..running("Mormor henter Elias", &of_work, &elias, cast.sofie, "", "buf")
        },
    ];
    let on = [-170, -155, -30, -125, -195, -20, -45, -115, -100, -145, -34];
    let by = |step: &Step<'_>| {
        if step.responsible == cast.omar {
            Who::Omar
        } else {
            Who::Lise
        }
    };
    let mut made = [cast.rima; 2];
    for (step, days) in all_steps.iter().zip(on) {
        let written = book.step(calendar.workday(days), by(step), step);
        match step.title {
            "Virksomhedspraktik" => made = [written, made[1]],
            "Kontaktperson" => made = [made[0], written],
            _ => {}
        }
    }
    let [placement, contact_person] = made;
    (placement, contact_person)
}
