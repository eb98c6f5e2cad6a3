//! A measurement: asked for at start, midway and end, shown as a trend, never as a diagnosis.
//!
//! Each kind of measurement uses its own few fields; the rest stay empty.

pub mod sdq;
pub mod who5;

use crate::choice::choice;
use crate::field_kind::FieldKind;
use crate::field_table::fields;
use crate::person::job_status::JobStatus;

choice! {
    /// What was measured, and with what.
    Instrument {
        /// Well-being, five questions; see [`who5`].
        Who5 = "who-5",
        /// Strengths and difficulties of a child, scores only; see [`sdq`].
        Sdq = "sdq",
        /// Absence from school.
        SchoolAbsence = "school-absence",
        /// Diet, smoking, alcohol, exercise and sleep (*KRAM(S)*).
        Krams = "krams",
        /// One question, answered from 0 to 10.
        Scaling = "scaling",
        /// How near someone is to work.
        JobStatus = "job-status",
    }
}

choice! {
    /// When in the course.
    Occasion {
        /// At the start.
        Start = "start",
        /// Midway.
        Midway = "midway",
        /// At the end.
        End = "end",
        /// At another time.
        Other = "other",
    }
}

choice! {
    /// Who answered.
    Informant {
        /// The person themself.
        Own = "self",
        /// A parent.
        Parent = "parent",
        /// A teacher or pedagogue.
        Teacher = "teacher",
        /// Another professional.
        Professional = "professional",
        /// A register, such as the school's.
        Register = "register",
    }
}

choice! {
    /// Where a habit stands, as the person sees it. No limits and no score.
    Habit {
        /// Fine as it is.
        Fine = "fine",
        /// Something to talk about.
        TalkAbout = "talk-about",
        /// They want to change it.
        WantsChange = "wants-change",
    }
}

choice! {
    /// The band a professional read from a norm that they name. The program has no SDQ bands of its own: they differ by
    /// age, sex, informant and country, and both Danish sets fit poorly.
    NormBand {
        /// As most.
        Normal = "normal",
        /// On the border.
        Borderline = "borderline",
        /// Beyond it.
        Abnormal = "abnormal",
    }
}

/// One answer of WHO-5.
const WHO5_ANSWER: FieldKind = FieldKind::Int { min: 0, max: 5 };
/// One scale of SDQ, and its impact.
const SDQ_SCALE: FieldKind = FieldKind::Int { min: 0, max: 10 };

fields! { Measurement:
    /// See [`Instrument`].
    INSTRUMENT = 5000 "instrument" Choice(Instrument::CODES);
    /// Of whom.
    MEMBER = 5001 "member" Ref(&[EntityKind::Member]);
    /// On which day.
    ON = 5002 "measured_on" Date;
    /// See [`Occasion`].
    OCCASION = 5003 "occasion" Choice(Occasion::CODES);
    /// See [`Informant`].
    INFORMANT = 5004 "informant" Choice(Informant::CODES);
    /// Who that was.
    ANSWERED_BY = 5005 "answered_by" Ref(PERSONS);
    /// In which language it was asked, as a BCP 47 tag.
    LANGUAGE = 5006 "language" Line { chars_max: 35 };
    /// The measurement that this one replaces.
    CORRECTS = 5007 "corrects" Ref(&[EntityKind::Measurement]);
    /// Who in the family may see it.
    AUDIENCE = 5008 "audience" Audience;
    /// What is to be known about it.
    NOTE = 5009 "note" entry();
    /// WHO-5, 1: cheerful and in good spirits.
    WHO5_CHEERFUL = 5010 "who5_cheerful" WHO5_ANSWER;
    /// WHO-5, 2: calm and relaxed.
    WHO5_CALM = 5011 "who5_calm" WHO5_ANSWER;
    /// WHO-5, 3: active and vigorous.
    WHO5_ACTIVE = 5012 "who5_active" WHO5_ANSWER;
    /// WHO-5, 4: woke up fresh and rested.
    WHO5_RESTED = 5013 "who5_rested" WHO5_ANSWER;
    /// WHO-5, 5: days filled with things of interest.
    WHO5_INTERESTED = 5014 "who5_interested" WHO5_ANSWER;
    /// SDQ: which form, by its own name (age, follow-up).
    SDQ_FORM = 5020 "sdq_form" title();
    /// SDQ: emotional symptoms.
    SDQ_EMOTIONAL = 5021 "sdq_emotional" SDQ_SCALE;
    /// SDQ: conduct problems.
    SDQ_CONDUCT = 5022 "sdq_conduct" SDQ_SCALE;
    /// SDQ: hyperactivity and inattention.
    SDQ_HYPERACTIVITY = 5023 "sdq_hyperactivity" SDQ_SCALE;
    /// SDQ: peer problems.
    SDQ_PEER = 5024 "sdq_peer" SDQ_SCALE;
    /// SDQ: prosocial behaviour, a strength.
    SDQ_PROSOCIAL = 5025 "sdq_prosocial" SDQ_SCALE;
    /// SDQ: total difficulties, without the prosocial scale.
    SDQ_TOTAL = 5026 "sdq_total" Int { min: 0, max: 40 };
    /// SDQ: impact on everyday life, the central score.
    SDQ_IMPACT = 5027 "sdq_impact" SDQ_SCALE;
    /// SDQ: the band a professional read; see [`NormBand`].
    SDQ_BAND = 5028 "sdq_band" Choice(NormBand::CODES);
    /// SDQ: from which norm.
    SDQ_NORM = 5029 "sdq_norm" title();
    /// School absence in thousandths: 125 is 12.5 per cent.
    ABSENCE_PERMILLE = 5030 "absence_permille" Int { min: 0, max: 1_000 };
    /// How much of it was without leave.
    UNEXCUSED_PERMILLE = 5031 "unexcused_permille" Int { min: 0, max: 1_000 };
    /// Over which days.
    ABSENCE_PERIOD = 5032 "absence_period" Period;
    /// Diet; see [`Habit`].
    DIET = 5040 "diet" Choice(Habit::CODES);
    /// Smoking.
    SMOKING = 5041 "smoking" Choice(Habit::CODES);
    /// Alcohol.
    ALCOHOL = 5042 "alcohol" Choice(Habit::CODES);
    /// Exercise.
    EXERCISE = 5043 "exercise" Choice(Habit::CODES);
    /// Sleep.
    SLEEP = 5044 "sleep" Choice(Habit::CODES);
    /// The question that was scaled.
    SCALING_QUESTION = 5050 "scaling_question" sentence();
    /// Its answer.
    SCALING_VALUE = 5051 "scaling_value" Scale;
    /// See [`JobStatus`].
    JOB_STATUS = 5060 "job_status" Choice(JobStatus::CODES);
}
