### Makker's language. Speak as a good colleague does: short sentences, no computer jargon.
### Every id here is also in da.ftl with the same variables. `error-*` and `cli-*` are used by the command line too.

## The whole program

app-name = Makker
app-skip = Go to the content
app-menu = Main menu
app-lock = Lock
app-try-again = Try again
app-waiting = One moment …
app-demo-name = Practice
app-demo = Practice: every family here is made up. Do not write about real people.
app-disk-full = The computer is full. You can read on, but not save anything new. Clear some space and try again.
app-crashed-heading = Something went wrong on this page
app-crashed = What you have saved is still there. Try again, or close Makker and open it anew.

## Keys, as the keyboard names them

key-enter = Enter
key-escape = Esc
key-tab = Tab
key-space = Space
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
keys-heading = Keyboard shortcuts

## The bar on top and the menu behind one's initials

saved-mark = Saved here
saved-mark-saving = Saving …
saved-mark-full = No room to save
saved-mark-why = Everything you write is saved on this computer and nowhere else.
own-menu = Your menu
own-menu-theme = Appearance
own-menu-theme-system = As the computer
own-menu-theme-light = Light
own-menu-theme-dark = Dark
own-menu-theme-contrast = High contrast
own-menu-language = Language
own-menu-danish = Dansk
own-menu-english = English
dialog-close = Close

## A family's tabs

family-menu = The family
family-nameless = Family without a name
family-back = Back to my families
family-tab-overview = Overview
family-tab-plan = Plan
family-tab-log = Log
nowhere-heading = There is nothing here
nowhere = The family is not on your list. Perhaps it has been moved.

## Search and commands

search-open = Search
search-open-field = Search or write a command
search-in-family = Search in the family, or write a command
search-found = Found
search-commands = What you can do here
search-pending = Searching …
search-nothing = Nothing found for “{ $text }”.
search-count = { $count ->
    [0] Nothing found.
    [one] One thing found.
   *[other] { $count } things found.
}
kind = { $kind ->
    [family] Family
    [attachment] Attachment
    [member] Member
    [member_restricted] Member, restricted
    [relation] Relation
    [actor] Professional
    [person_link] Same person
    [network_person] Network
    [family_case] Case
    [case_assessment] Assessment
    [criterion_assessment] Criterion
    [handover_check] Handover
    [case_phase] Phase
    [candidate] Enquiry
    [consent] Consent
    [family_plan] Plan
    [plan_version] Version of the plan
    [sector_plan] Sector plan
    [goal] Goal
    [goal_progress] Answer on a goal
    [intervention] Intervention
    [attendance] Attendance
    [cooperation_contract] Cooperation contract
    [log_entry] Log
    [journal_mark] Record
    [meeting] Meeting
    [agenda_item] Agenda item
    [measurement] Measurement
    [follow_up] Follow-up
    [cost_entry] Economy
   *[other] Other
}

## Fields that are edited where they stand

saved-tick = saved
field-saving = saving …
field-empty = Empty
field-not-saved = That was not saved. What you wrote is still here. Try again.
field-too-long = There is room for { $max } signs. Here are { $count }.
field-overtaken = Somebody else has written here meanwhile. That is saved, and yours will be saved beside it.
field-key-saves = save
field-key-undoes = undo
field-key-next = next field
field-key-marks = mark
field-search = Search
field-no-such-choice = It is not here.
field-no-number = That is not a number. Write for instance 7.5.
field-too-low = The number must be at least { $min }.
field-too-high = The number may be { $max } at most.
field-calendar = Open the calendar
field-from = from
field-to = to
field-period = { $from } – { $to }
field-ends-before-start = The last day is before the first.
scale-was = was { $before }
day-near = { $near ->
    [today] today
    [yesterday] yesterday
   *[other] tomorrow
}
day-over = { $days ->
    [one] 1 day over
   *[other] { $days } days over
}
clash-use = Use
clash-use-spoken = Use { $value } from { $who }
clash-who-when = { $who } · { $when }
clash-another = Write something else

## Fields that are edited where they stand
undo-undo = Undo
undo-redo = Redo
undo-undone = Undone.
undo-redone = Done again.
undo-refused = It cannot be undone from here: somebody has written since. See the history.
undo-failed = It could not be undone just now. Try again.
record-nobody = Nobody
record-yes = yes
record-no = no
record-unsaid = Not said
record-empty = nothing
record-other = something else
record-family = The whole family
record-review-text = Two people wrote here at the same time. Read the text through.
record-review-set = Somebody took something out that another left.
record-review-accept = It is right like this
record-kroner = kr.
record-hours-unit = h
record-hours = { $hours } h
record-two-values = { $count ->
    [2] two values
    [3] three values
   *[other] { $count } values
}
clash-why = You each wrote your own. Both stay in the history.
moment-text = { $day } at { $time }
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
weekly-hours = { $days } { $hours }

## The genogram

genogram-as-list = Show as a list
genogram-as-drawing = Show as a drawing

## Unlock

lock-heading = Makker is locked
lock-lead = Write your passphrase to come in.
lock-since = { $saved ->
    [all] Since { $time }. Everything you wrote is saved.
   *[other] Since { $time }. The last you wrote in a field could not be saved in time.
}
left-unsaved = “{ $label }” could not be saved when you went on. You wrote:
left-unsaved-close = I have seen it
lock-soon = Makker locks in a minute, because it is quiet here. Touch anything and it stays open.
lock-stay = Stay here
lock-forgotten = Forgotten the passphrase?
lock-forgotten-heading = Nothing is lost
lock-forgotten-lost = What you have written is still there. But it takes two key sheets to let you in again.
lock-forgotten-sheets = When Makker was set up, three key sheets were printed, and they are kept in three different places. Ask your manager who has them.
lock-forgotten-administrator = Get two of the sheets and go to your administrator with them. One sheet alone does nothing.
lock-forgotten-new = The administrator writes the sheets in on your computer, and you choose a new passphrase.
lock-forgotten-nobody = Nobody else can open it for you, not even those who made Makker. That is what protects the families.
lock-passphrase = Passphrase
lock-passphrase-empty = Write your passphrase first.
lock-show = Show the passphrase
lock-hide = Hide the passphrase
lock-caps = Caps Lock is on
lock-unlock = Unlock
lock-unlocking = Unlocking …
lock-encrypted = Encrypted
lock-encrypted-why = Nothing can be read until you unlock
lock-offline = Without a network
lock-offline-why = You can work as you always do
lock-trouble-heading = Makker cannot open

## Makker is set up for the first time

founding-heading = Welcome to Makker
founding-lead = Makker is not set up on this computer yet. That is done once, for the whole municipality.
founding-needs-time = It takes about ten minutes.
founding-needs-printer = You need a printer.
founding-needs-keepers = You need three places to keep a sheet of paper each, best with three different people.
founding-begin = Set up Makker
founding-try = I only want to try Makker
founding-try-why = Then you get an invented municipality to practise in.
founding-steps = How it goes
founding-step-who = Who are you?
founding-step-passphrase = Your passphrase
founding-step-print = Three key sheets
founding-step-show = Are they on paper?
founding-next = Go on
founding-back = Back
founding-missing = Write it here.
founding-who-why = The municipality and your own name. The others come later.
founding-municipality = Municipality
founding-name = Your name
founding-department = Your department
founding-department-choose = Choose it
founding-department-missing = Choose your department.
founding-passphrase-why = It opens what is kept about your families. Only you know it, and it stands nowhere.
founding-passphrase-help = At least { $min } characters. Four words you can remember are better than one difficult one.
founding-passphrase-short = It is too short. Write at least { $min } characters; a word more is good.
founding-passphrase-again = Write it again
founding-passphrase-differ = The two are not alike. Write the second one again.
founding-making = Getting ready …
founding-print-why = If somebody forgets their passphrase, two of these three sheets together open again. One sheet alone does nothing.
founding-print-apart = Keep them in three different places, for instance in a safe, with a manager and at the town hall.
founding-print-write = Write on each sheet where it is kept and who looks after it.
founding-print-only = They are nowhere else. Makker does not keep them and does not show them on the screen.
founding-print = Print the three sheets
founding-print-again = Print them again
founding-printed = They are printed
founding-print-back = Back to the printer
founding-take-back = Undo and start over
founding-show-why = Take out the sheets and write the last five characters of each. Then we know that they can be read.
founding-show-sheet = The last five characters on sheet { $number }
founding-done = Done
founding-demo-heading = Try Makker
founding-demo-why = Everything in the practice is invented. Do not write about real people in it.
founding-demo-label = This is how you unlock next time. Write something else if you would rather.
founding-demo-passphrase = we practise in makker
founding-demo-begin = Begin the practice

## The key sheets, as they stand on paper

sheet-heading = Makker: key sheet { $number } of 3
sheet-of = { $municipality }, printed { $day }
sheet-what = Two of the three sheets open Makker if a passphrase is lost. One sheet alone does nothing.
sheet-rules = Take no pictures of the sheet and never send it. If it is lost, tell your administrator while the two others are still there.
sheet-kept-where = Kept here:
sheet-kept-by = Looked after by:
sheet-kept-since = Since:

## My families: the first screen

families-heading = My families
families-new = New family
families-name = The family's name
families-save = Save
families-saving = Saving …
families-cancel = Cancel
families-key-saves = saves
families-key-cancels = cancels
families-key-chooses = choose
families-key-opens = open
families-open-plan = Show Our plan
families-plan-opened = Our plan has opened in a window of its own.
families-empty-heading = There are no families here yet
families-empty = Press “New family” and write the name. The rest can wait.
families-saved = The { $name } family is saved.
today-undo-new = Undo the new family { $name }
today-undone-new = The family is off the list again.
today-week = week { $week }
today-moment = { $day } at { $time }
today-at-time = { $time }
today-dot = { " · " }

today-waiting = Waiting for you
today-waiting-none = Nothing is waiting for you right now.
today-waiting-all = Show all { $count }
today-waiting-fewer = Show fewer
today-verb-settle = Settle
today-verb-find-day = Find a day
today-verb-accept = Accept
today-verb-decline = Not now
today-verb-week = See the week
today-verb-plan = Open the plan
today-verb-log = Open the log
today-clash = { $differ ->
    [set] Two people changed “{ $field }” { $at ->
        [person] of { $thing }
       *[thing] in { $thing }
    } in different ways
    [text] Two people wrote at the same time in “{ $field }” { $at ->
        [person] of { $thing }
       *[thing] in { $thing }
    }
   *[value] Two values for “{ $field }” { $at ->
        [person] of { $thing }
       *[thing] in { $thing }
    }
}
today-clash-why = { $kind } · Choose what holds. Both stay in the history.
today-clash-baton = Two people have accepted the baton
today-clash-baton-why = Choose who has it.
today-overdue-since = should have happened { $day }
today-due-intervention = Follow-up of { $title }
today-due-intervention-some = Follow-up of an intervention
today-due-consent-whole = Consent to be renewed
today-follow-up = { $kind ->
    [statutory] Statutory follow-up
    [plan] Follow-up of the plan
    [evaluation] Evaluation
    [measurement] Measurement
    [consent] Consent to be renewed
    [task] Task
   *[other] Follow-up
}
today-late-agreements = { $count } agreements are past their day
today-late-agreements-first = the longest late: { $agreed }
today-baton-offered = You are offered the baton
today-baton-offered-by = { $name } wants to give you the baton
today-baton-why = If you say yes, you hold the threads for the family.
today-baton-accepted = You have the baton now.
today-baton-declined = You did not accept the baton.
today-answered = { $gives ->
    [accept] { $family }: You have the baton now.
   *[decline] { $family }: You did not accept the baton.
}
today-collision = { $issue ->
    [overlapping-hours] { $one } and { $other } are at the same time
   *[other] { $one } and { $other } do not go together
}
today-collision-why = { $issue ->
    [overlapping-hours] One person has to be in two places. Move one of them.
   *[other] The two services cannot be given together. Decide about one of them.
}
today-approval = The family is to say yes to the plan
today-approval-since = Discussed { $day }
today-approval-meets = you meet { $when }

today-find = Find family
today-found = { $count ->
    [0] No family fits.
    [one] One family fits.
   *[other] { $count } families fit.
}
today-found-none = No family is called anything with “{ $typed }”.
today-whose = Whose families
today-whose-mine = Mine
today-whose-all = All { $count }
today-column-name = Family and children
today-column-phase = Phase
today-column-meeting = Next meeting
today-column-due = Follow-up
today-column-holder = Baton
today-column-waits = Waiting
today-ages = { $ages } years
today-protected = Protected address
today-months = { $month } of { $months } mo.
today-course = { $status ->
    [detected] Detected
    [consented] Intake
    [assessed] Intake
    [accepted] Accepted
    [declined] Not accepted
    [handed-over] Handed over
    [running] Under way
    [exited] Ended
    [none] Not begun
   *[other] Unknown
}
today-no-meeting = not agreed
today-with-team = { $day } · the team
today-due-consent = consent { $day }
today-holder-me = you
today-holder-family = the family
today-waits-clashes = { $count ->
    [one] 1 field with two values
   *[other] { $count } fields with two values
}
today-waits-collisions = { $count ->
    [one] 1 place where two interventions collide
   *[other] { $count } places where two interventions collide
}
today-waits-overdue = { $count ->
    [one] 1 follow-up or agreement is late
   *[other] { $count } follow-ups and agreements are late
}
today-waits-approval = The family is to say yes to the plan

today-side = The day, the team and what is new
today-agenda = Today
today-agenda-none = No meetings today.
today-now = It is { $time }
today-with = with { $names }
today-with-family = { $what }, { $family }
today-write-log = Write in the log
today-ready = Ready, also without a network
today-meeting-kind = { $kind ->
    [team] Team meeting
    [network] Network meeting
    [dialogue] Dialogue meeting
    [child-conversation] Conversation with a child
    [home-visit] Home visit
    [appointment] Appointment
   *[other] Meeting
}
today-team = Cross team
today-team-no-meeting = The next meeting is not agreed.
today-team-count = { $what ->
    [new] { $count ->
        [one] new family to assess
       *[other] new families to assess
    }
    [overdue] { $count ->
        [one] follow-up or agreement is late
       *[other] follow-ups and agreements are late
    }
    [collisions] { $count ->
        [one] place where interventions collide
       *[other] places where interventions collide
    }
   *[clashes] { $count ->
        [one] field with two values
       *[other] fields with two values
    }
}
today-news = New
today-news-since = New since { $when }
today-news-none = Nothing new from the others.
today-somebody = A colleague
today-made = { $kind ->
    [log_entry] Wrote in the log
    [family] Created the family
    [goal_progress] Wrote how close the goal is
    [attendance] Wrote down attendance
    [journal_mark] Entered it in the journal
    [member] New member
    [actor] New professional
    [network_person] New in the network
    [relation] New relation
    [consent] New consent
    [goal] New goal
    [intervention] New intervention
    [meeting] New meeting
    [agenda_item] New item on the agenda
    [measurement] New measurement
    [follow_up] New follow-up
    [family_plan] New plan
    [plan_version] New version of the plan
    [sector_plan] New sector plan
   *[other] New: { $named }
}
today-news-times = { $did } ({ $count } times)
today-made-named = { $what }: { $name }
today-changed = Changed “{ $field }” in { $thing }
today-changed-whole = { $kind ->
    [family] News of the baton
    [plan_version] News of the family's yes to the plan
   *[other] Changed: { $named }
}
today-thing = { $kind ->
    [family] the family
    [member] a member
    [member_restricted] confidential information
    [actor] a professional
    [network_person] somebody in the network
    [relation] a relation
    [attachment] an attachment
    [family_case] the course
    [case_assessment] the assessment
    [case_phase] a phase
    [candidate] a referral
    [consent] a consent
    [family_plan] the plan
    [plan_version] the version of the plan
    [sector_plan] a sector plan
    [goal] a goal
    [intervention] an intervention
    [cooperation_contract] the cooperation agreement
    [log_entry] the log
    [meeting] a meeting
    [agenda_item] an item on the agenda
    [measurement] a measurement
    [follow_up] a follow-up
   *[other] something else
}
today-field = { $place ->
    [meeting-title] What the meeting is called
    [meeting-purpose] Purpose
    [meeting-kind] Kind of meeting
    [meeting-minutes] Minutes
    [relation-kind] How they belong together
    [relation-period] When
    [actor-kind] Professional or volunteer
    [actor-user] User of Makker
    [consent-kind] Consent to
    [follow_up-kind] Kind of follow-up
    [follow_up-conclusion] What now
    [sector_plan-kind] Kind of plan
    [agenda_item-decision] Decision
    [goal-own_words] The family’s own words
    [goal-evidence] What shows it
    [goal-owner] Whose goal it is
    [goal-area] Area
    [intervention-title] Name of the intervention
    [intervention-agreed] Agreed
    [intervention-members] Whom it is for
    [family_case-starts_on] The course begins
    [family_plan-starts_on] The plan begins
   *[other] { $field ->
        [name] Name
        [address] Address
        [case_numbers] Case numbers
        [phase] Phase
        [cross_team] Cross team
        [coordinator] Coordinator
        [is_protected] Protected family
        [story] The family’s story
        [user] Who
        [attached_as] Attached as
        [focus] Focus
        [period] Period
        [life_stage] Child or adult
        [birth_date] Date of birth
        [cpr] CPR number
        [sex] Sex
        [died_on] Date of death
        [has_protected_address] Protected address
        [has_protected_name] Protected name
        [phone] Phone
        [email] E-mail
        [custody] Custody
        [resident_parent] Resident parent
        [contact_arrangement] Contact
        [residence] Where the child lives
        [school_kind] Kind of school
        [school] School
        [school_class] Class
        [benefit] Benefit
        [benefit_period] Period of the benefit
        [job_status] Work
        [workplace] Workplace
        [language] Language
        [needs_interpreter] Interpreter
        [interpreter_note] About the interpreter
        [in_household] In the household
        [member] Who
        [protection_period] Protected from and to
        [hidden_from] Hidden from
        [note] Note
        [from_person] The one
        [kind] Kind
        [to_person] The other
        [closeness] How close
        [quality] How they get on
        [organisation] Place of work
        [department] Department
        [role] Role
        [accepted_by] Accepted by
        [accepted_on] Accepted on
        [status] Status
        [detected_on] Detected on
        [detected_by] Detected by
        [detected_in] Detected in
        [detection] Why this family
        [decision] Decision
        [decided_on] Decided on
        [decided_by] Decided by
        [decided_at] Decided at the meeting
        [handed_over_by] Handed over by
        [handed_over_on] Handed over on
        [starts_on] Begins
        [exited_on] Ended on
        [exit_reason] Why it ended
        [exit_note] About the ending
        [exited_to] On to
        [family_case] Course
        [assessed_on] Assessed on
        [assessed_by] Assessed by
        [conclusion] Conclusion
        [reasons] Reasons
        [planned] Planned
        [actual] As it went
        [found_through] Found through
        [found_on] Found on
        [found_by] Found by
        [departments] Departments
        [criteria_met] Criteria
        [seems_motivated] Motivated
        [asked_on] Asked on
        [answered_on] Answered on
        [family] Family
        [given_by] Given by
        [on_behalf_of] On behalf of
        [authorities] Authorities
        [information] Information
        [given_on] Given on
        [valid_until] Valid until
        [evidence] Where it is kept
        [asked_by] Asked by
        [explained_in] Explained in
        [withdrawn_on] Withdrawn on
        [withdrawn_by] Withdrawn by
        [withdrawal_note] About the withdrawal
        [legal_basis] Legal basis
        [title] Title
        [direction] Direction
        [what_works] What works
        [worries] Worries
        [what_next] Next steps
        [priorities] What matters most
        [review_on] To be looked at again
        [plan] Plan
        [number] Number
        [drafted_on] Drafted on
        [discussed_on] Discussed on
        [discussed_with] Discussed with
        [in_force] In force
        [members] Who
        [responsible] Responsible
        [case_number] Case number
        [system] System
        [due_on] Deadline
        [made_on] Made on
        [follow_up_on] Follow-up
        [part_of] Part of
        [own_words] Own words
        [child_wish] The child’s wish
        [professional_wording] Professional wording
        [area] Area
        [indicator] Sign
        [baseline] Starting point
        [target] Where we want to go
        [owner] Whose it is
        [priority] Priority
        [closed_on] Closed on
        [sector_plans] Sector plans
        [audience] Who may see it
        [goals] Goals
        [agreed] Agreed
        [purpose] Purpose
        [weekly_minutes] Hours a week
        [weekly_slots] Fixed hours
        [provider] Provider
        [provider_department] Delivered by
        [purpose_met_when] It works when
        [follow_up_how] How we follow up
        [cooperation] Cooperation
        [no_show_consequence] If nobody comes
        [service] Service
        [monthly_units_hundredths] Units a month
        [own_rate_ore] Own rate
        [consent] Consent
        [sector_plan] Sector plan
        [outcome] What came of it
        [from_team] What the family can count on
        [from_family] What the team can count on
        [from_coordinator] From the coordinator
        [contact] Contact
        [disagreement] Disagreement
        [agreed_by] Agreed by
        [agreed_on] Agreed on
        [starts_at] When
        [duration_minutes] How long
        [location] Where
        [expected_outcome] What we hope for
        [called_by] Called by
        [chair] Chair
        [note_taker] Note taker
        [participants] Participants
        [absent] Absent
        [interpreter_booked] Interpreter booked
        [minutes] Minutes
        [next_meeting] Next meeting
        [meeting] Meeting
        [about] About
        [planned_minutes] How long
        [notes] Notes
        [rule] Rule
        [due_reason] Why the deadline
        [done_on] Done on
       *[other] a piece of information
    }
}

## The plan

plan-itself = The plan
plan-goals = Goals
plan-document = The goals and what we do
plan-horizon = { $horizon ->
    [now] Now
    [next] Next
   *[later] Later
}
plan-priority = { $horizon } ({ $number })
plan-new = new
plan-gone = taken out
plan-gone-thing = Something that is no longer in the plan
plan-all = everyone
plan-and = { $others } and { $last }
plan-due-by = by
plan-me = You
plan-unnamed = No name
plan-goal-unnamed = A goal without words yet
plan-intervention-unnamed = An activity without a name
plan-age = aged { $age }
plan-field = { $field ->
    [title] Activity
    [members] For
    [provider] Who
    [weekly_slots] When
    [weekly_minutes] Hours
    [purpose_met_when] It works when …
    [goals] Goals
    [agreed] What is agreed
    [purpose] Purpose
    [period] Period
    [provider_department] Department
    [responsible] Responsible
    [follow_up_how] How we follow up
    [follow_up_on] Followed up
    [cooperation] Working with whoever does it
    [no_show_consequence] If one stays away
    [service] Service
    [monthly_units_hundredths] Amount per month
    [own_rate_ore] Own rate
    [legal_basis] Legal basis
    [decided_on] Granted
    [consent] Consent
    [sector_plan] Sector plan
    [status] Status
    [outcome] What came of it
    [audience] Who in the family may see it
    [order_key] Order
    [plan] Plan
    [part_of] Part of
    [own_words] The family's own words
    [child_wish] The child's wish
    [professional_wording] Professional wording
    [area] Area
    [indicator] What we can see it by
    [baseline] How it is now
    [target] Then we are there
    [due_on] At the latest
    [owner] Whose goal
    [priority] When the goal is taken up
    [closed_on] Closed
    [evidence] How we know
    [sector_plans] Sector plans
    [direction] Direction
    [what_works] What works
    [worries] Worries
    [what_next] What next
    [priorities] What matters most
    [starts_on] Begins
    [review_on] Looked at again
    [progress] How far are we
   *[other] Other
}
plan-goal-status = { $status ->
    [wish] wish
    [proposed] proposed
    [agreed] agreed
    [reached] reached
    [dropped] let go
   *[other] other
}
plan-intervention-status = { $status ->
    [proposed] proposed
    [granted] granted
    [running] running
    [paused] paused
    [ended] ended
    [declined] declined
   *[other] other
}
plan-version-status = { $status ->
    [draft] draft
    [discussed] discussed
    [approved] approved
    [in-force] in force
    [superseded] superseded
    [withdrawn] withdrawn
   *[other] other
}
plan-contract-status = { $status ->
    [none] none yet
    [draft] draft
    [agreed] agreed
    [ended] ended
   *[other] not said
}
plan-version-label = The plan's version
plan-version = Version { $number }
plan-since = since
plan-draft = Draft
plan-approved-by = Approved by { $who }
plan-not-approved = The family has not said yes yet
plan-changes = { $count ->
    [one] 1 change since the family approved it
   *[other] { $count } changes since the family approved it
}
plan-see-them = See them
plan-changes-heading = Changed since the family said yes
plan-show-it = Show it
plan-ask-yes = Ask the family for a yes
plan-yes-lead = Read the plan aloud together. Then everyone knows what was said yes to, and the plan holds from today.
plan-yes-clashes = { $count ->
    [one] In one place two values stand. Settle it first if you can.
   *[other] In { $count } places two values stand. Settle them first if you can.
}
plan-yes-who = Who says yes?
plan-yes-nobody = Tick at least one who says yes.
plan-yes-said = How?
plan-yes-how = { $how ->
    [spoken] Said aloud
    [signed] Signed
   *[other] In another way
}
plan-yes-language = The plan was read in
plan-yes-how-in = { $how }, read in { $language }
plan-yes-write = { $count ->
    [0] They say yes
    [one] { $names } says yes
   *[other] { $names } say yes
}
plan-not-now = Not now
plan-sector-plan = Sector plan
plan-sector-plans = { $count ->
    [0] Sector plans: none yet
   *[other] Sector plans: { $count } linked
}
plan-sector-plans-heading = Sector plans
plan-no-sector-plans = No sector plans are linked yet.
plan-contract = Contract: { $status }
plan-versions = All versions: { $count }
plan-versions-heading = All versions
plan-no-versions = There is no version yet. The first comes when the family says yes.
plan-every-yes = The family's yes
plan-new-goal = New goal
plan-new-goal-words = The goal in the family's own words
plan-new-goal-hint = What do you want? Write it the way the family says it.
plan-intervention = Activity
plan-new-intervention = New activity
plan-new-intervention-hint = What do we do?
plan-own-words-hint = Write it the way the family says it
plan-target-hint = When are we there?
plan-due-hint = No deadline
plan-rate-hint = How far are we?
plan-scale-spoken = On a scale from 0 to 10:
plan-cell-empty = –
plan-by-responsible = responsible: { $name }
plan-more = Everything about { $caption }
plan-more-fields = More fields
plan-fold = Fold
plan-put-away = Put away
plan-is-put-away = “{ $caption }” is put away.
plan-goal-menu = What can be done with the goal { $goal }
plan-interventions-of = Activities for { $goal }
plan-also = Also:
plan-without-goal = Without a goal
plan-closed-goals = { $count ->
    [one] 1 goal that is reached or let go
   *[other] { $count } goals that are reached or let go
}
plan-empty-heading = There are no goals here yet
plan-empty = Begin with the family's own words: what do you want? Press N and write it the way they say it.
plan-has-clash = Two values stand here
plan-has-collision = Something collides
plan-next-clash = Go to the next thing to settle
plan-busy = { $who } busy
plan-does-not-fit = Does not go together with { $caption }
plan-collides-with = Collides with { $caption }
plan-history = History of the field
plan-history-of-words = History of the words
plan-history-heading = { $caption }: { $field }
plan-history-none = Nothing has been written here.
plan-history-what = { $what ->
    [set] Wrote
    [put-in] Put in
    [took-out] Took out
    [edited] { $deleted ->
        [0] Added
       *[other] Changed { $deleted } characters to
    }
    [begun-anew] Wrote anew
    [reviewed] Read it through
    [redacted] Removed for good
   *[other] Written with a newer Makker
}
plan-history-stands = · stands now
plan-use-again = Use again
plan-week = Week { $number }
plan-week-before = The week before
plan-week-after = The week after
plan-week-all = Appointments in all
plan-week-hours = { $hours } h
plan-week-disputed = ?
plan-day = { $weekday } { $day }
plan-days = { $first } and { $second }
plan-today = today, { $day }
plan-busy-until = { $who } is busy until { $time }.
plan-move-it = Move
plan-meeting = { $kind ->
    [team] Team meeting
    [network] Network meeting
    [dialogue] Dialogue meeting
    [child-conversation] Child conversation
    [home-visit] Home visit
    [appointment] Appointment
   *[other] Meeting
}

## The overview: the family on one screen

overview-family = The family
overview-around = Around the family
overview-course = Interventions
overview-add = Add
overview-add-what = What do you want to add?
overview-add-member = Add a member of the family
overview-add-actor = Add a professional
overview-add-relation = Add a relation
overview-cancel = Not now
overview-name-first = Write the name first.
overview-family-empty = The family comes here when you have written in the first of them.
overview-around-empty = Those around the family come here.
overview-course-empty = There are no interventions yet. You write them in the plan.
overview-genogram = Family tree. The arrow keys go up to parents, down to children and to the side.
overview-relation-of = { $ended ->
    [yes] was { $kind } of { $to }
   *[no] { $kind } of { $to }
}
overview-ring = Those around the family. The arrow keys go from person to person.
overview-as-ring = As a ring
overview-as-list = As a list
overview-at-home = at home
overview-ring-inner = Innermost: seen every week
overview-own-network = own network
overview-others = others
overview-legend-together = living together
overview-legend-parted = no longer together
overview-legend-placed = in care
overview-legend-was-placed = was in care
overview-legend-home = live at home
overview-legend-elsewhere = live together elsewhere
overview-address-show = Show the address
overview-protected = Protected address
overview-nameless = No name
overview-lives-here = lives here
overview-died-in = † { $year }
overview-years = { $years } years
overview-divorced-in = divorced { $year }
overview-parted-in = until { $year }
overview-together-since = since { $year }
overview-relation = { $ended ->
    [yes] { $from } was { $kind } of { $to }.
   *[no] { $from } is { $kind } of { $to }.
}
overview-contact = { $names }: { $words }
overview-professionals = { $now ->
    [one] professional
   *[other] professionals
}
overview-professionals-since = { $now ->
    [one] professional, { $start } at the start
   *[other] professionals, { $start } at the start
}
overview-scope = How much
overview-scope-quarter = Quarter
overview-scope-year = Year
overview-scope-all = Whole course
overview-course-running = { $count } running
overview-everybody = everybody
overview-from = from { $day }
overview-to = to { $day }
overview-phase-name = { $number } { $name }
overview-meetings = Meetings and evaluation
overview-baton = Baton
overview-baton-nobody = Nobody has it yet
overview-you = you
overview-baton-clash = Two have taken it
overview-baton-settle = { $name } has it
overview-baton-for-you = wants to give it to you
overview-baton-accept = Accept
overview-baton-offered = offered to { $name }
overview-consent = Consent
overview-consent-none = Missing
overview-consent-open = No end date
overview-until = until { $day }
overview-interpreter = { $language }, { $name }
overview-no-phase = Not begun
overview-month = month { $month }
overview-months = month { $month } of { $months }
overview-write-it = Write it
overview-choose-it = Choose
overview-none = Not said
overview-cpr-hidden = ••••••-••••
overview-cpr-empty = Write the number
overview-next-meeting = Next meeting
overview-no-meeting = Nothing is agreed.
overview-meeting-where = { $place }
overview-meeting-who = { $names }.
overview-interpreter-booked = An interpreter is booked.
overview-interpreter-missing = No interpreter is booked.
overview-due = To be done
overview-due-empty = Nothing is waiting.
overview-due-intervention = Follow-up: { $title }
overview-due-agreement = Agreed: { $agreed }
overview-due-consent = The consent runs out
overview-due-consent-of = The consent of { $name } runs out
overview-due-who = { $name }
overview-question = Settle { $field }: { $caption }
overview-question-baton = Settle who has the baton
overview-news = New
overview-news-since = New since { $day }
overview-news-empty = Nothing new.
overview-news-about = { $did }: { $caption }
overview-news-plain = { $did }.
overview-trends = Measurements
overview-trends-empty = None yet.
overview-trend = { $instrument }, { $name }
overview-arrow = →
overview-trend-to = to
overview-percent = { $number } %
overview-relations = Relations
overview-relations-empty = It does not say yet what { $name } is to the others.
overview-is = { $name } is
overview-to-whom = of { $name }
overview-when = when
overview-relation-when = When: { $relation }
overview-put-away-relation = Put away: { $relation }
overview-relation-who = Who
overview-relation-what = is
overview-relation-whom = of
overview-relation-missing = Choose all three first.
overview-more-fields = More fields
overview-put-away = Put away
overview-put-away-why = Nothing is deleted. It can be undone.
overview-was-put-away = { $name } was put away.
overview-read-only = A newer Makker wrote this; here it can only be read.
overview-user-elsewhere = A colleague in Makker. Name and role are edited in the set-up.
overview-not-here = It is not here
overview-unknown-code = something a newer Makker wrote
overview-due-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
overview-not-drawn = { $count ->
    [one] One relation could not be drawn.
   *[other] { $count } relations could not be drawn.
}
overview-collision = { $issue ->
    [incompatible-services] { $one } and { $other } do not go together
   *[other] { $one } and { $other } are at the same time
}
overview-nearness = { $ring ->
    [inner] seen every week
    [middle] seen now and then
   *[other] seldom seen
}
overview-what = { $what ->
    [member] Member
    [network_person] Own network
    [actor] Professional
   *[other] Relation
}
overview-field = { $field ->
    [name] Name
    [title] Title
    [life_stage] Age
    [birth_date] Born
    [cpr] CPR number
    [sex] Sex
    [died_on] Died
    [address] Address
    [has_protected_address] Protected address
    [has_protected_name] Protected name
    [phone] Telephone
    [email] E-mail
    [custody] Custody
    [resident_parent] Resident parent
    [contact_arrangement] Contact
    [residence] Lives
    [school_kind] School or daycare
    [school] School
    [school_class] Class or group
    [benefit] Benefit
    [benefit_period] Benefit period
    [job_status] Work
    [workplace] Workplace
    [language] Language
    [needs_interpreter] Interpreter
    [interpreter_note] About the interpreter
    [in_household] Lives here from and to
    [note] Note
    [kind] Kind
    [organisation] Organisation
    [department] Department
    [role] Role
    [user] User of Makker
    [period] Period
    [accepted_by] Accepted by
    [accepted_on] Accepted on
    [from_person] Who
    [to_person] To whom
    [closeness] How near
    [quality] What is it like
    [coordinator] Coordinator
    [phase] Phase
    [story] The family’s story
    [case_numbers] Case numbers
    [is_protected] The whole family is protected
    [cross_team] Cross team
    [due_on] Due
    [due_reason] Why that day
    [responsible] Responsible
    [done_on] Done on
    [outcome] What came of it
    [conclusion] Conclusion
    [given_by] Given by
    [given_on] Given on
    [valid_until] Valid until
    [information] About what
    [authorities] Authorities
    [departments] Departments
    [explained_in] Explained in
    [withdrawn_on] Withdrawn
    [withdrawal_note] About withdrawing it
    [location] Place
    [participants] Present
    [interpreter_booked] Interpreter is booked
    [purpose] Purpose
    [status] Status
    [chair] Chair
    [expected_outcome] What we hope for
    [minutes] Minutes
    [starts_at] Time
    [weekly_slots] Hours in the week
    [weekly_minutes] Hours a week
    [members] For whom
    [priority] Order
    [own_words] Own words
    [goals] Goals
    [provider] Provider
    [follow_up_on] Follow-up
   *[other] what holds
}
overview-relation-kind = { $code ->
    [parent] parent
    [adoptive-parent] adoptive parent
    [step-parent] step-parent
    [foster-parent] foster parent
    [guardian] guardian
    [spouse] spouse
    [partner] partner
    [former-partner] former partner
    [sibling] sibling
    [half-sibling] half-sibling
    [step-sibling] step-sibling
    [grandparent] grandparent
    [aunt-or-uncle] aunt or uncle
    [relative] relative
    [friend] friend
    [neighbour] neighbour
    [coach] coach
    [volunteer] volunteer
    [network] someone who matters
   *[other] something else
}
overview-closeness = { $code ->
    [close] close
    [near] near
    [distant] distant
   *[other] something else
}
overview-quality = { $code ->
    [supportive] gives strength
    [mixed] varies
    [strained] takes strength
    [broken] no contact
   *[other] something else
}
overview-life-stage = { $code ->
    [child] child
    [young] young person
    [adult] adult
   *[other] something else
}
overview-sex = { $code ->
    [female] woman or girl
    [male] man or boy
    [unspecified] not stated
   *[other] something else
}
overview-residence = { $code ->
    [with-family] here in the family
    [with-other-parent] mostly with the other parent
    [shared] half and half
    [foster-care] in foster care
    [institution] in an institution
    [own-home] in a home of their own
    [elsewhere] somewhere else
   *[other] something else
}
overview-school-kind = { $code ->
    [daycare] daycare
    [school] school
    [special-school] special school
    [youth-education] youth education
    [none] none
   *[other] something else
}
overview-job-status = { $code ->
    [ordinary-job] ordinary job
    [supported-job] supported job
    [spare-time-job] spare-time job
    [education] education
    [work-placement] work placement
    [job-ready] ready for work
    [activity-ready] ready for activity
    [parental-leave] parental leave
    [sick-leave] on sick leave
    [retired] retired
    [not-relevant] not relevant
   *[other] something else
}
overview-actor-kind = { $code ->
    [professional] professional
    [volunteer] volunteer
   *[other] something else
}
overview-follow-up-kind = { $code ->
    [statutory] Statutory follow-up
    [plan] Follow-up on the plan
    [evaluation] Evaluation
    [measurement] Measurement
    [consent] Consent
    [task] Task
   *[other] something else
}
overview-conclusion = { $code ->
    [continue] go on
    [adjust] adjust
    [exit] end
   *[other] something else
}
overview-consent-kind = { $code ->
    [participation] taking part
    [obtaining] obtaining information
    [disclosing] disclosing information
    [gdpr] processing of data
   *[other] something else
}
overview-meeting-kind = { $code ->
    [team] Team meeting
    [network] Network meeting
    [dialogue] Dialogue
    [child-conversation] Talk with a child
    [home-visit] Home visit
    [appointment] Appointment
   *[other] something else
}
overview-meeting-status = { $code ->
    [planned] planned
    [held] held
    [cancelled] cancelled
   *[other] something else
}
overview-status = { $code ->
    [proposed] proposed
    [granted] agreed
    [running] running
    [paused] paused
    [ended] ended
    [declined] declined
   *[other] something else
}
overview-instrument = { $code ->
    [who-5] WHO-5
    [sdq] SDQ
    [school-absence] Absence
    [krams] KRAMS
    [scaling] Scale
    [job-status] Work
   *[other] something else
}
overview-news-made = { $kind ->
    [log_entry] Wrote in the log
    [meeting] Arranged a meeting
    [goal] Wrote a goal
    [goal_progress] Wrote how far a goal has come
    [intervention] Wrote an intervention
    [attendance] Wrote attendance
    [measurement] Wrote a measurement
    [consent] Wrote a consent
    [follow_up] Wrote a follow-up
    [member] Wrote in a member of the family
    [network_person] Wrote in someone of the network
    [actor] Wrote in a professional
    [relation] Wrote a relation
    [attachment] Attached a colleague
   *[other] Wrote something new
}
overview-news-changed = { $kind ->
    [log_entry] Edited the log
    [meeting] Changed a meeting
    [goal] Edited a goal
    [intervention] Changed an intervention
    [consent] Edited a consent
    [follow_up] Changed a follow-up
    [member] Edited a member of the family
    [network_person] Edited someone of the network
    [actor] Edited a professional
    [relation] Edited a relation
    [family] Edited the family
    [family_plan] Edited the plan
    [plan_version] Changed the plan’s version
   *[other] Edited something
}

## Visitation: the list of families who may be asked

visitation-heading = Visitation
visitation-team = Team
visitation-list = The gross list
visitation-no-team-heading = No team is set up
visitation-no-team = The list belongs to a team across departments. Your administrator can set one up.
visitation-not-in-team-heading = You are not in the team
visitation-not-in-team = Only those in the team can see its list. Your administrator can add you.
visitation-shown = Which families
visitation-shown-open = Can be asked ({ $count })
visitation-shown-all = All ({ $count })
visitation-fetch = Fetch a list
visitation-empty-heading = There are no families here
visitation-empty = Press “Fetch a list” and choose the workbook that the municipality has exported. You first see what is in it.
visitation-empty-open = Everybody on the list has answered.
visitation-nameless = Without a name
visitation-protected = Protected address
visitation-protect = Protect the address …
visitation-protect-hint = Then the addresses in the family are removed for good, and wherever else on the list { $name } stands. This cannot be undone.
visitation-protect-yes = Remove the addresses
visitation-known = known
visitation-known-long = Somebody in the family is known from one of your own families.
visitation-open-known = See it
visitation-column-name = Family
visitation-column-persons = Persons
visitation-column-case = Case numbers
visitation-column-found = Came onto the list
visitation-column-status = How far
visitation-persons = { $children ->
    [0] { $persons }
    [one] { $persons }, of whom 1 child
   *[other] { $persons }, of whom { $children } children
}
visitation-nobody = There are no persons on the list.
visitation-age = { $years ->
    [one] 1 year
   *[other] { $years } years
}
visitation-status = { $status ->
    [listed] On the list
    [asked] Asked
    [consented] Said yes
    [declined] Said no
    [dropped] Taken off the list
   *[other] Not said
}
visitation-role = { $role ->
    [mother] mother
    [father] father
    [parent] parent
    [step-parent] step-parent
    [guardian] guardian or foster parent
    [child] child
    [other-adult] another adult
   *[other] other
}
visitation-yes = They say yes …
visitation-asked = Has been asked
visitation-no = They say no
visitation-drop = Take off the list
visitation-yes-hint = Then the family gets a record of its own, and you become one of its pair. Write when they said yes, and how that can be seen.
visitation-today = today
visitation-given-on = When did they say yes?
visitation-evidence = How (can wait)
visitation-admit = Create the family
visitation-cancel = Cancel
visitation-close = Close
visitation-stop = Stop
visitation-import-heading = Fetch a list
visitation-progress = How far
visitation-deed = { $deed ->
    [reading] Reading the file …
    [comparing] Comparing with the list …
    [writing] Saving …
   *[other] One moment …
}
visitation-news = { $families ->
    [one] 1 new family
   *[other] { $families } new families
} with { $persons ->
    [one] 1 new person
   *[other] { $persons } new persons
}
visitation-done = { $families ->
    [one] 1 family
   *[other] { $families } families
} with { $persons ->
    [one] 1 person
   *[other] { $persons } persons
} now on the list
visitation-more-known = There is news of families on the list
visitation-more-known-done = The list was brought up to date
visitation-no-news = There is nothing new in the file
visitation-nothing-usable = None of the rows can be used
visitation-nothing-else = There is nothing new in the rows that can be used
visitation-extended = { $count ->
    [one] 1 family on the list gets a case number or a department more.
   *[other] { $count } families on the list get a case number or a department more.
}
visitation-removes = { $count ->
    [0] Somebody has a protected address now. No addresses stand on the list.
    [one] Somebody has a protected address now. 1 address that stands on the list will be removed for good.
   *[other] Somebody has a protected address now. { $count } addresses that stand on the list will be removed for good.
}
visitation-removed = { $count ->
    [0] The family stands as protected now.
    [one] 1 address was removed for good, and the family stands as protected now.
   *[other] { $count } addresses were removed for good, and the families stand as protected now.
} If the family has a record of its own, correct it there too.
visitation-now-protected = Have a protected address now ({ $count })
visitation-counts = { $rows ->
    [one] 1 row was read.
   *[other] { $rows } rows were read.
}{ $skipped ->
    [0] {""}
    [one] {" "}1 was skipped.
   *[other] {" "}{ $skipped } were skipped.
}{ $known ->
    [0] {""}
    [one] {" "}1 person stood on the list already.
   *[other] {" "}{ $known } persons stood on the list already.
}
visitation-unknown-columns = Left out, because Makker does not know the columns: { $names }
visitation-unknown-departments = Departments that are not set up: { $names }
visitation-left-out = { $count ->
    [one] 1 address was left out, because somebody in the family has a protected one.
   *[other] { $count } addresses were left out, because somebody in the family has a protected one.
}
visitation-bad = Cannot be used ({ $count })
visitation-changed = Now say something else than the list; what stands was not changed ({ $count })
visitation-elsewhere = Somebody is known already ({ $count })
visitation-remarks = Worth a look ({ $count })
visitation-row = Row { $row }: { $why }
visitation-more = … and { $count } more
visitation-mend = Mend the rows in the file and fetch it again, or skip them.
visitation-skip-bad = Skip the rows that cannot be used
visitation-take = { $families ->
    [0] { $persons ->
        [0] Bring the list up to date
        [one] Put 1 person on the list
       *[other] Put { $persons } persons on the list
    }
    [one] Put 1 family on the list
   *[other] Put { $families } families on the list
}

## The set-up

setup-heading = Set-up
setup-refused-heading = The set-up is for administrators
setup-refused = Services, deadlines and legal bases are set up here for the whole municipality. If something is missing, tell your administrator.
setup-kinds = What can be set up
setup-kind = { $kind ->
    [service] Services
    [rate] Prices
    [incompatibility_rule] Services that collide
    [goal_area] Goal areas
    [phase_template] Phases
    [log_level] Levels of the log
    [benefit_kind] Income benefits
    [legal_basis] Legal bases
    [deadline_rule] Deadlines
    [sector_plan_kind] Statutory plans
    [target_criterion] Who can take part
    [handover_item] Handover
    [cost_baseline] Economy
    [department] Departments
   *[cross_team] Cross team
}
setup-new = { $kind ->
    [service] New service
    [rate] New price
    [goal_area] New goal area
    [phase_template] New phase
    [log_level] New level
    [legal_basis] New legal basis
    [deadline_rule] New deadline
    [sector_plan_kind] New kind of plan
    [target_criterion] New criterion
    [department] New department
    [cross_team] New team
   *[other] New row
}
setup-field = { $field ->
    [name] Name
    [title] What
    [department] Department
    [delivered_by] Delivered by
    [unit] Unit
    [legal_basis] Legal basis
    [valid] Valid
    [description] Description
    [service] Service
    [other_service] Other service
    [unit_ore] Price per unit
    [kind] Collide
    [reason] Why
    [months] Months
    [number] Number
    [needs_consent] Needs consent
    [act] Act
    [paragraph] Section
    [text] What it says
    [old_names] Was called
    [replaced_by] Replaced by
    [source] Source
    [counted_from] Counted from
    [unit_count] How many
    [is_statutory] Statutory
    [sector_plan_kind] Plan
    [ahead_days] Reminder, days before
    [can_be_replaced] Can be replaced
    [weight] Weight
    [base_year] Prices of
    [family_year_ore] One family a year
    [efficiency_ore] Expected gain
    [note] Note
    [short_name] Short name
    [part_of] Part of
    [leader] Leader
    [members] Who is in it
    [location] Place
   *[meets_every_days] Meets every, days
}
setup-field-of = { $field }, { $name }
setup-code = { $code ->
    [case-pair] the case pair
    [specialist] specialist
    [hour] hour
    [day] day
    [week] week
    [month] month
    [course] course
    [occasion] occasion
    [several-day] days
    [several-working-day] working days
    [several-week] weeks
    [several-month] months
    [same-family] in the same family
    [same-person] for the same person
    [same-hours] at the same time
    [awareness] the municipality became aware
    [concern-report] report of concern
    [decision] decision
    [intervention-start] the intervention began
    [assessment-done] the assessment was done
    [sector-plan-made] the plan was made
    [last-follow-up] last follow-up
    [case-start] the case began
    [phase-start] the phase began
    [consent-given] consent
    [measurement] measurement
    [meeting] meeting
    [required] must be met
    [supporting] speaks for it
    [excluding] excludes
   *[other] something else
}
setup-none = Not set
setup-always = always
setup-all = Show all ({ $count })
setup-nameless = without a name
setup-find = Find
setup-none-found = No row fits
setup-none-found-hint = Try another word.
setup-empty-heading = Nothing is set up here
setup-empty = { $kind ->
    [rate] The departments set prices themselves once a year. Press “New price”.
   *[other] Press the button to make the first row.
}
setup-more = More
setup-more-of = More about { $name }
setup-put-away = Put away
setup-is-put-away = “{ $name }” was put away.
setup-origin = From
setup-origin-short = { $origin ->
    [shipped] Makker
    [changed] Makker, changed
    [own] yourselves
   *[unknown] {""}
}
setup-origin-long = { $origin ->
    [shipped] Came with Makker. Where a newer Makker changes the row, you can take the change over.
    [changed] Came with Makker and was changed here. What you changed stays.
    [own] Made here in the municipality.
   *[unknown] {""}
}
setup-newer = { $rows ->
    [0] This Makker brings changes that are not here: { $changes }.
    [one] This Makker brings 1 new row that is not here{ $changes ->
        [0] .
        [one] , and 1 change.
       *[other] , and { $changes } changes.
    }
   *[other] This Makker brings { $rows } new rows that are not here{ $changes ->
        [0] .
        [one] , and 1 change.
       *[other] , and { $changes } changes.
    }
}
setup-newer-keeps = What you wrote yourselves stays.
setup-newer-take = Take it over
setup-newer-taken = New rows taken over: { $rows }. Changes: { $changes }.

## Our plan, the family's own window

our-plan-heading = Our plan

## The log

log-feed = Entries
log-side = Write, and open agreements
log-lanes = Lanes
log-lane = { $lane ->
    [net] Home
    [sof] SOF
    [bif] BIF
    [buf] BUF
    [suf] SUF
   *[other] Others
}
log-filter = What is shown
log-filter-all = All
log-filter-agreements = Agreements
log-filter-meetings = Meetings
log-filter-handovers = Handovers
log-filter-nothing = Nothing of that kind yet.
log-as-family = As the family sees it
log-empty-heading = Nothing here yet
log-empty = Write the first agreement, or the first thing you saw, on the right. Press S to begin.
log-not-here = The entry is no longer here.
log-now = now
log-now-at = now, { $time }
log-time = { $time }
log-silence = { $days } days without entries
log-later-meetings = { $count ->
    [one] One meeting further ahead
   *[other] { $count } meetings further ahead
}
log-somebody = somebody no longer listed
log-you = you
log-kind = { $kind ->
    [agreement] Agreement
    [meeting] Meeting
    [contact] Contact
    [decision] Decision
    [handover] Handover
    [observation] Observation
   *[other] Entry
}
log-by = { $who }
log-kind-by = { $kind ->
    [agreement] agreement, { $who }
    [meeting] meeting, { $who }
    [contact] contact, { $who }
    [decision] decision, { $who }
    [handover] handover, { $who }
    [observation] observation, { $who }
   *[other] { $who }
}
log-with = , with { $who }
log-own-words = “{ $words }”
log-follows = Follows up: { $what }
log-agreed = Agreed
log-ongoing = ongoing
log-replaced = corrected
log-corrected-by = Corrected by { $who } { $when }:
log-next-meeting-on = Next meeting { $day }
log-evaluate-on = To be evaluated { $day }
log-seen = { $who ->
    [family] Seen by the family
    [nobody] Not seen by the family
   *[other] Nobody has said who in the family sees it
}
log-seen-by = Seen by { $who }
log-journalised = In the journal
log-copy = Copy for the journal
log-copied = Copied
log-copy-failed = It could not be copied
log-correct = Correct
log-follow-up = Follow up
log-journal-head = Log, { $day }: { $kind }, { $who }
log-journal-line = { $label }: { $words }
log-meeting-kind = { $kind ->
    [team] Cross team
    [network] Network meeting
    [dialogue] Dialogue meeting
    [child-conversation] Conversation with a child
    [home-visit] Home visit
    [appointment] Appointment
   *[other] Meeting
}
log-meeting-chair = Chair: { $who }
log-meeting-interpreter = An interpreter is booked
log-meeting-place = { $place }.
log-baton-with = { $me ->
    [yes] with you
   *[no] with { $who }
}
log-baton-with-two = with two
log-baton-with-nobody = with nobody yet
log-baton-first = { $to } got the baton
log-baton-went = The baton went from { $from } to { $to }
log-baton-offered-to = { $to } was offered the baton
log-baton-offered-when = { $who } offered it { $day } at { $time }.
log-baton-answer = { $answer ->
    [closed] Nothing came of it.
    [passed] Another took it first.
   *[other] It has not been answered.
}
log-baton-to-self = You want the baton yourself
log-baton-offered-you = { $from } offers you the baton
log-baton-to-you = { $from } wants to give you the baton
log-baton-to-other = { $from } wants to give the baton to { $to }
log-baton-until-you = { $from } has it until you say yes.
log-baton-until-other = { $from } has it until { $to } says yes.
log-baton-accept = Take it
log-baton-take = Accept the baton
log-baton-accept-for = { $to } says yes
log-baton-not-now = Not now
log-baton-take-back = Take back
log-baton-clash = Two have said yes to the baton
log-baton-clash-why = They did not know of each other. Who has it?
log-baton-is-with = { $who } has it
log-baton-give = Pass the baton on
log-baton-give-how = You write who should have it. It changes hands only when the other says yes.
log-baton-give-first = Nobody has it yet. Write who should; it is theirs when they say yes.
log-baton-to = To
log-baton-choose = Write two letters of the name, and choose one from the list.
log-baton-offer = Offer the baton
log-baton-cancel = Cancel
log-write = Write in the log
log-write-kind = { $kind ->
    [agreement] Write an agreement
    [meeting] Write about a meeting
    [contact] Write about a contact
    [decision] Write a decision
   *[observation] Write an observation
}
log-draft = Not in the log yet
log-draft-drop = Throw away
log-draft-unkept = The draft could not be kept. Write it in before you close.
log-kind-label = Kind
log-text = { $kind ->
    [agreement] What is agreed
    [decision] What is decided
    [meeting] What happened at the meeting
    [contact] What came up
   *[observation] What you saw
}
log-text-hint = { $kind ->
    [agreement] What is agreed?
    [decision] What is decided?
    [meeting] What happened at the meeting?
    [contact] What came up?
   *[observation] What did you see, or what do you wonder about?
}
log-field = { $field ->
    [responsible] Responsible
    [due_on] Due
    [next_meeting_on] Next meeting
    [about] About whom
    [participants] Participants
    [own_words] Own words
    [agreed] Agreed
    [observation] Seen
    [level] Level
    [on] On the day
   *[audience] Seen by
}
log-responsible = Responsible
log-due = Due
log-next-meeting = Next meeting
log-about = About
log-participants = Participants
log-level = Level
log-evaluation = How it went
log-reason = Why
log-level-none = No level
log-audience-family = whole family
log-audience-members = some
log-audience-nobody = nobody
log-audience-which = Who in the family
log-more-fields = More fields
log-send = Write it in
log-for-good = Can be corrected, not deleted
log-form-follows = Follows up what was written { $day }
log-form-corrects = Corrects what was written { $day }
log-form-not-about = Leave it
log-take-up-aside = Back to what you were writing
log-take-out = Take { $who } out
log-no-text = First write what it is to say.
log-day-passed = That day has passed. Write one to come.
log-nobody-called-so = Nobody here is called that. Write two letters, and choose one from the list.
log-no-members-chosen = Tick at least one, or choose the whole family or nobody.
log-done = { $what ->
    [written] Written in
    [settled] Noted
   *[dropped] Thrown away
}
log-undo = Undo
log-undone = It is undone.
log-open = Open agreements
log-open-none = No open agreements. Everything is followed up.
log-kept-what = Kept: { $what }
log-outcome-what = What became of: { $what }
log-outcome-which = What became of it
log-outcome = { $outcome ->
    [kept] Kept
    [not-kept] Not kept
   *[lapsed] Lapsed
}

## When something does not succeed: what happened, and what one can do

error-already-removed = It has been removed already.
error-baton-moved = The baton has moved since you looked. See who has it now.
error-cannot-undo = { $reason ->
    [written-since] Somebody has written here since. See what it says and change it yourself.
    [former-value-gone] What stood there before is gone.
   *[other] That cannot be undone. Do something new instead.
}
error-no-such-field = That cannot be written here. Start over. If it happens again, tell your administrator.
error-not-made-this-way = That cannot be made here.
error-read-only = A newer Makker than yours has written here. You can read it, but not change it until yours is updated.
error-text-begun-anew = The text was begun anew since you saw it. Look at the new one and add yours.
error-value-refused = { $issue ->
    [empty] Write something in the field.
    [too-long] The text is too long.
    [not-one-line] There is room for one line only.
    [out-of-range] The number does not fit here.
    [outside-calendar] That is not a date. Write for instance 24 November 2026.
    [ends-before-start] The last day is before the first.
    [cpr-not-ten-digits] A CPR number has ten digits.
    [cpr-no-such-date] The CPR number does not begin with a date that exists.
   *[other] That does not fit in the field.
}
error-candidate-closed = The family has answered already, or was taken off the list.
error-file-changed = The file has changed since you looked at it. Look at it again first.
error-file-unreadable = The file cannot be read. See whether it is still there and whether you may open it.
error-gross-list-busy = A list is under way already. Wait until it is done, or stop it.
error-gross-list-refused = { $reason ->
    [empty] The file is empty.
    [no-rows] There are headings in the file, but no rows under them.
    [old-workbook] It is a workbook in the old format (.xls). Save it as .xlsx and try again.
    [binary-workbook] It is a workbook in a format that Makker does not read (.xlsb). Save it as .xlsx and try again.
    [open-document] It is a spreadsheet from LibreOffice (.ods) or the like. Save it as .xlsx and try again.
    [pdf] It is a PDF. Get the list as a workbook (.xlsx) or as a text file (.csv).
    [picture] It is a picture. Get the list as a workbook (.xlsx) or as a text file (.csv).
    [web-page] The file is really a web page. Open it in a spreadsheet, save it as .xlsx and try again.
    [archive] It is a packed file. Unpack it and choose the list itself.
    [binary] It is neither a workbook nor a text file.
    [encrypted] The file is locked with a password. Save it without one and try again.
    [damaged] The file is broken, or it was not fetched completely.
    [too-large] The file is far too large to be a list of families.
    [wrong-encoding] The letters in the file are broken: æ, ø and å have become something else. Save it again in UTF-8, or get it as a workbook.
    [no-headings] Makker finds no headings. The first row must say what stands in the columns, for example Familie, Navn and Fødselsdato.
    [column-missing] A column with the family or the name is missing. The headings are: { $found }.
    [two-columns] Two columns are both read as { cli-import-column }: { $found }. Remove one of them, or give it another heading.
    [two-sheets] Several sheets look like a list: { $found }. Save the right one by itself.
    [quote-open] In row { $row } a quotation mark begins that never ends. Correct it, or the rows after it are lost.
    [cell-too-long] In row { $row } there is far too much in one row or cell.
   *[other] The file cannot be read as a list.
}
error-stopped = It was stopped. Nothing was saved.
error-bad-request = Makker did not understand what it was asked. Start over. If it happens again, tell your administrator.
error-clock-off = The computer's clock is far off. Set the clock and try again.
error-department-unknown = Makker does not know that department. Write one of these: { $known }.
error-day-unclear = { $reason ->
    [empty] Write a date.
    [no-such-month] There are only twelve months. Look at the number in the middle.
    [no-such-day] That month does not have so many days.
    [no-such-week] That year has no such week.
    [year-missing] Write the year, too.
    [in-future] That day has not come yet.
    [too-far-away] Look at the year: it is far away.
    [other-weekday] That date is a { $weekday ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[other] Sunday
    }. Correct either the day or the date.
   *[other] That is no date. Write for example “24 Nov”, “on Thursday” or “in 14 days”.
}
error-hours-unclear = { $reason ->
    [day-missing] Write the day, too, for example “Tue 17-19”.
    [hours-missing] Write the hours, too, for example “Tue 17-19”.
    [ends-before-start] The hours end before they start.
   *[other] Write for example “Mon and Wed 9-14”.
}
error-disk-full = The computer has no more room. Clear some space and try again. What you have saved is still there.
error-folder-unwritable = Makker cannot write in its own folder on this computer. Ask your administrator for help.
error-internal = Makker is not answering as it should. Try again. If that does not help, close Makker and open it anew.
error-last-one = At least one must be left, or nobody can come in. Put in another first.
error-name-empty = Write a name.
error-name-too-long = The name is too long. There is room for { $max } characters.
error-not-allowed = You do not have access to that. Ask your manager if you think you should.
error-not-found = It could not be found here. Perhaps it was changed in the meantime.
error-passphrase-too-short = The passphrase is too short. Use at least { $min } characters; a row of words you remember easily is good.
error-profile-damaged = Something Makker has stored on this computer is broken, so it will not open. Leave everything as it is, and call your administrator.
error-profile-exists = There is already a Makker on this computer. Unlock that one instead.
error-profile-in-use = Makker is already open somewhere else on this computer. Close it there and try again.
error-profile-locked = Makker is locked. Unlock it to go on.
error-profile-missing = Makker has not been set up on this computer. Your administrator can do that.
error-profile-newer = Your families were saved by a newer Makker than this one, and nothing has been touched. Ask your administrator to update it.
error-remaining-unclear = { $reason ->
    [several-texts] It stands in several texts. Remove it from one text at a time.
   *[other] Also write how the text is to read afterwards. It may be empty.
}
error-sheet-group-wrong = That is not what sheet { $sheet } ends with. Look at the paper and write the last five signs again.
error-sheets-refused = { $reason ->
    [line-count] One of the key sheets is not whole. It must have six lines.
    [wrong-line] A line of one of the key sheets is not copied right. Look at line { $line } of the sheet you gave as number { $sheet }.
    [newer] One of the key sheets was printed by a newer Makker. Ask your administrator to update.
    [same-sheet] That is the same key sheet twice. Find one of the other two.
    [other-municipality] The two key sheets are of two municipalities. Find two that belong together.
    [other-ceremony] The two key sheets were printed on two days and do not belong together. Find two of the same day.
    [other-profile] The key sheets are not the ones that belong here. Find the municipality's own.
   *[other] The two key sheets do not fit together. Try with the third.
}
error-too-much = That is too much at once. Divide it and try again.
error-kind-elsewhere = { $home ->
    [family] That kind belongs to a family. Write the family's id.
    [team] That kind belongs to a team. Write the team's id.
    [set-up] That kind belongs to the municipality's set-up. Write neither family nor team.
   *[nobody] That kind cannot be shown this way.
}
error-unknown-kind = Makker knows no kind called { $kind }.
error-unknown-command = The parts of Makker do not fit together. Ask your administrator to install it again.
error-wrong-passphrase = That was not the right passphrase. Try again.

## The command line (the administrator's door)

cli-bad-line =
    { $reason ->
        [unknown-option] Makker knows no { $what } here.
        [unexpected] “{ $what }” does not belong on the line.
        [unknown-subcommand] Makker knows no “{ $what }”.
        [missing] Something is missing on the line: { $what }.
        [missing-value] Something is missing after { $what }.
        [missing-subcommand] Write what to do too: { $possible }.
        [value-of] “{ $value }” cannot stand at { $what }. Write one of these: { $possible }.
        [value] “{ $value }” cannot stand at { $what }.
        [takes-no-value] After { $what } there can be no “{ $value }”.
        [twice] { $what } may stand on the line only once.
        [conflict] { $what } and { $value } cannot stand on the same line.
       *[unclear] Makker cannot make out the line.
    }
    See { $help }
cli-refused-bad-request = What you sent along is not in the form that the command takes. See the form with: makker commands
cli-refused-folder-unwritable = Makker cannot read and write in { $folder }. Check that it is a folder, and that you may write in it.
cli-refused-no-such-field = There is no field called { $field }, or it is written with another command. See the commands with: makker commands
cli-refused-not-found = { $what ->
    [team] There is no team with that id, or you are not in it.
   *[other] It could not be found. Either the id does not fit, or you have no access to it.
}
cli-refused-not-made-this-way = That kind is not made this way. It belongs elsewhere, or it has a command of its own. See the commands with: makker commands
cli-refused-profile-exists = There is a Makker in { $folder } already. Write another folder after --profile if you want one more.
cli-refused-profile-missing = There is no Makker in { $folder }. If it lies elsewhere, write the folder after --profile. If there is none yet, set one up with: makker init
cli-refused-remaining-unclear = { $reason ->
    [several-texts] It stands in several texts. Remove it from one text at a time.
   *[other] Write after --remaining how the text is to read afterwards. It may be empty.
}
cli-founded = { $municipality } is set up, and you can unlock. Everything lies encrypted in { $folder }.
cli-new-passphrase = Choose a passphrase
cli-new-passphrase-again = Write it again
cli-no-home = Makker does not know where your things should lie. Write a folder after --profile.
cli-no-passphrase = There is nobody here to type the passphrase. Put it in a file and write its name after --passphrase-file.
cli-passphrase = Passphrase
cli-passphrase-file-unreadable = { $why ->
    [missing] There is no file called { $file }. Check that its name is right.
    [not-text] The file { $file } is no text file. The passphrase must stand on its first line.
   *[unreadable] The file { $file } with the passphrase cannot be read. Check that you may open it.
}
cli-passphrases-differ = The two passphrases are not the same. Try again.
cli-request-not-json = What you sent along is not JSON: { $reason }
cli-unknown-command = There is no command called { $command }. See them all with: makker commands
cli-founded-demo = { $municipality } is set up as a demo in { $folder }. The key sheets lie in { $sheets }.
cli-print-sheets = Here are three key sheets. Print them now and keep them in three different places. Two of them together open everything if a passphrase is lost. They exist nowhere else.
cli-sheets-unwritable = The key sheets cannot be put into { $folder }. Check that you may write there.
cli-no-new-passphrase = There is nobody here to type the new passphrase. Put it in a file and write its name after --new-passphrase-file.
cli-passphrase-changed = The new passphrase holds from now on.
cli-sheet-unreadable = { $why ->
    [missing] There is no file called { $file }. Check that its name is right.
    [not-text] The file { $file } is no text file. Copy the lines of the key sheet into a text file.
   *[unreadable] The file { $file } with the key sheet cannot be read. Check that you may open it.
}
cli-two-sheets = Exactly two key sheets are needed. Write --sheet and the file's name for each of the two.
cli-which-team = There are several teams, or none. Write the team's id after --team. You can see them with: { $line }
cli-redacted = { $count ->
    [one] The content is removed for good.
   *[other] The contents of all { $count } are removed for good.
}
cli-search-count = { $count ->
    [0] Nothing found in your families.
    [one] One thing found:
   *[other] { $count } things found:
}
cli-search-best = The { $count } that fit best. Write more words to find fewer:
cli-search-hit = { $kind } · { $is-named ->
    [yes] { $family }
   *[no] Family without a name
} · { $caption }  ({ $entity } --family { $family-id })
cli-history-step = { $when }  { $who }  { $what }{ $stands ->
    [yes] {" · holds now"}
   *[no] {""}
}  ({ $op })
cli-value = { $form ->
    [nothing] (nothing)
    [text] “{ $text }”
    [yes] yes
    [no] no
    [unreadable] (cannot be read here)
   *[plain] { $text }
}
cli-value-audience = { $who ->
    [family] the whole family
    [members] only { $members }
   *[nobody] nobody in the family
}
cli-value-weekly = { $weekday ->
    [d1] Monday
    [d2] Tuesday
    [d3] Wednesday
    [d4] Thursday
    [d5] Friday
    [d6] Saturday
   *[d7] Sunday
} { $from }–{ $to }
cli-verify-clean = Everything stands as it was written.
cli-verify-unclean = Something does not stand as it was written. Leave it as it is, and get help before anybody writes on.
cli-verify-counts =
    Looked at: { $ops ->
        [one] 1 step
       *[other] { $ops } steps
    } and { $batches ->
        [one] 1 signed batch
       *[other] { $batches } signed batches
    }. { $open ->
        [one] 1 step waits
       *[other] { $open } steps wait
    } to be signed. The contents of { $redacted ->
        [one] 1 step
       *[other] { $redacted } steps
    } are removed for good. { $uses ->
        [one] 1 line
       *[other] { $uses } lines
    } of the log of use have not been seen by other computers.
cli-verify-not-founded = The municipality's beginning is missing, or it is not signed as it should be.
cli-verify-device = The computer's own keys, its user or its log of use are not those that somebody vouched for.
cli-verify-flaws = { $count ->
    [one] 1 flaw in what is written:
    [100] 100 flaws or more in what is written:
   *[other] { $count } flaws in what is written:
}
cli-verify-flaw = {"  "}{ $flaw ->
    [gap] something is missing before it
    [link] it does not hang together with what came before
    [columns] what stands about it does not fit it
    [content] the content is another than was written
    [user] it is written for somebody else than was vouched for
    [stream] it stands elsewhere than where it belongs
    [header] the batch cannot be read
    [log] the batch is about something else than what stands
    [predecessor] the batch does not hang together with the one before
    [signature] the signature of the batch does not fit
    [open] it should have been in a batch
    [certificate] nobody has vouched for who wrote
   *[other] something is wrong
}: { $op }
cli-verify-tables = { $count ->
    [one] 1 table
   *[other] { $count } tables
} not in line with what is written: { $tables }
cli-import-progress = { $deed ->
    [reading] Reading the file
    [comparing] Comparing with what stands on the list
    [writing] Saving
   *[other] Wait a little
} … { $percent } %
cli-import-looked =
    Looked at { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }. New on the list: { $new-families ->
        [one] 1 family
       *[other] { $new-families } families
    } with { $new-persons ->
        [one] 1 person
       *[other] { $new-persons } persons
    }. On it already: { $known-persons ->
        [one] 1 person
       *[other] { $known-persons } persons
    }. Nothing was saved.
cli-import-written =
    Taken in: { $new-families ->
        [one] 1 family
       *[other] { $new-families } families
    } with { $new-persons ->
        [one] 1 person
       *[other] { $new-persons } persons
    } from { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }. On the list before: { $known-persons ->
        [one] 1 person
       *[other] { $known-persons } persons
    }.
cli-import-not-written =
    Nothing was saved, because some rows cannot be used. Correct them in the file, or skip them with --skip-bad. Then this comes in: { $new-families ->
        [one] 1 family
       *[other] { $new-families } families
    } with { $new-persons ->
        [one] 1 person
       *[other] { $new-persons } persons
    } from { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }; { $known-persons ->
        [one] 1 stands
       *[other] { $known-persons } stand
    } there already.
cli-import-nothing-usable = Nothing was saved, because none of the rows can be used. Correct them in the file, and take it in again.
cli-import-nothing-else = Nothing was saved. Some rows cannot be used, and in the rest there is nothing new. Correct them in the file, and take it in again.
cli-import-nothing-new =
    There is nothing new in the file. { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    } looked through. On the list before: { $known-persons ->
        [one] 1 person
       *[other] { $known-persons } persons
    }. New: { $new-families ->
        [one] 1 family
       *[other] { $new-families } families
    } with { $new-persons ->
        [one] 1 person
       *[other] { $new-persons } persons
    }.
cli-import-unknown-columns = Columns that Makker does not know, and therefore left out: { $names }
cli-import-unknown-departments = Departments that are not set up: { $names }
cli-import-extended = { $extended-families ->
    [one] 1 family on the list gets
   *[other] { $extended-families } families on the list get
} a case number or a department more.
cli-import-protected = Rows that say that somebody has a protected address now ({ $count }):
cli-import-protected-row = the address is protected now
cli-import-removed = { $addresses-removed ->
    [0] No addresses stood on the list.
    [one] 1 address that stood on the list was removed for good.
   *[other] { $addresses-removed } addresses that stood on the list were removed for good.
} If the family has a record of its own, correct it there too.
cli-import-removes = { $addresses-removed ->
    [0] No addresses stand on the list.
    [one] 1 address that stands on the list will be removed for good when you take it in.
   *[other] { $addresses-removed } addresses that stand on the list will be removed for good when you take it in.
}
cli-import-addresses-left-out = { $addresses-left-out ->
    [one] 1 address was
   *[other] { $addresses-left-out } addresses were
} left out, because somebody in the family has a protected one.
cli-import-bad = Rows that cannot be used ({ $count }):
cli-import-changed = Rows that now say something else than the list. What stands was not changed ({ $count }):
cli-import-known = Rows with somebody who is known already ({ $count }):
cli-import-remarks = Rows worth a look ({ $count }):
cli-import-row = {"  "}row { $row }: { $why }
cli-import-more = {"  "}… and { $count } more
cli-import-column = { $meaning ->
    [family] family
    [name] name
    [given-name] given name
    [surname] surname
    [birth-date] birth date
    [cpr] CPR number
    [role] role
    [address] address
    [postal-code] postal code
    [city] city
    [protection] address protection
    [benefit] benefit
    [department] department
   *[other] case number
}
cli-import-reason = { $reason ->
    [day-unreadable] { $column } cannot be read
    [day-no-such-month] { $column }: there is no such month
    [day-no-such-day] { $column }: there is no such day
    [day-year-missing] { $column }: the year is missing
    [day-in-future] { $column } lies in the future
    [day-too-far-away] { $column }: the year cannot be right
    [day-other-weekday] { $column }: the weekday does not go with the date
    [cpr-not-ten-digits] the CPR number does not have ten digits
    [cpr-no-such-date] the CPR number begins with no date there is
    [too-long] { $column }: there is too much in it
    [number-cut] the CPR number was shortened by the spreadsheet
    [broken-cell] { $column }: the cell holds a fault of the spreadsheet
    [family-missing] nothing says to which family the row belongs
    [family-unclear] several families are called the same; the case number is missing
    [person-missing] there is neither name, CPR number nor birth date
    [more-cells-than-headings] there are more cells than headings
   *[other] { $column } does not fit
}
cli-import-place = { $place ->
    [own-family] known from one of your own families
    [on-list] also stands in another family on the list
   *[other] the family has answered already or was taken off the list; nobody was added
}
cli-import-remark = { $remark ->
    [cpr-birth-date-differs] CPR number and birth date do not go together
    [century-unclear] the year of birth has two digits, which makes the person more than 90 years old; see whether that is right
    [role-unknown] the role is not known and stands as “other”
    [protection-unclear] the protection is neither yes nor no and counts as yes
    [name-missing] the person has no name
    [family-from-above] the row names no family and goes with the one above it, but the address is another
    [repeated] the person stands there twice
    [in-another-family] the person also stands in another family, in row { $other }; both were taken in
   *[other] the person stands there twice with different content; only the first was taken in
}
