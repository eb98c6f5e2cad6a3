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
family-back = Back to my families
family-tab-overview = Overview
family-tab-plan = Plan
family-tab-log = Log
family-tab-empty = Something is coming here soon.
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

## Unlock

lock-heading = Makker is locked
lock-lead = Write your passphrase to come in.
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
lock-missing-heading = Makker is not ready yet
lock-missing = Makker has not been set up on this computer. Your administrator does that in a few minutes.
lock-missing-administrator = For the administrator: write this command in a terminal, then come back here.
lock-missing-command = makker init
lock-look-again = Look again
lock-trouble-heading = Makker cannot open

## My families

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
families-column-name = Family
families-column-created = Created
families-column-plan = Our plan
families-open-plan = Show Our plan
families-plan-opened = Our plan has opened in a window of its own.
families-empty-heading = There are no families here yet
families-empty = Press “New family” and write the name. The rest can wait.
families-saved = The { $name } family is saved.

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
overview-genogram = Family tree. The arrow keys go from person to person.
overview-ring = Those around the family. The arrow keys go from person to person.
overview-as-ring = As a ring
overview-as-list = As a list
overview-at-home = at home
overview-ring-inner = Innermost: seen every week
overview-own-network = own network
overview-others = others
overview-legend-together = living together
overview-legend-parted = no longer together
overview-legend-home = live together
overview-protected = Protected address
overview-nameless = No name
overview-unknown-sign = ?
overview-dead = dead
overview-lives-here = lives here
overview-died-in = † { $year }
overview-years = { $years } years
overview-divorced-in = divorced { $year }
overview-parted-in = until { $year }
overview-together-since = since { $year }
overview-relation = { $from } is { $kind } of { $to }.
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
overview-due-consent = The consent runs out
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
    [spouse] married
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

## Our plan, the family's own window

our-plan-heading = Our plan

## When something does not succeed: what happened, and what one can do

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
error-bad-request = Makker did not understand what it was asked. Start over. If it happens again, tell your administrator.
error-clock-off = The computer's clock is far off. Set the clock and try again.
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
error-not-found = It is no longer here. Perhaps it was changed in the meantime.
error-passphrase-too-short = The passphrase is too short. Use at least { $min } characters; a row of words you remember easily is good.
error-profile-damaged = Something Makker has stored on this computer is broken, so it will not open. Your administrator can bring back a backup.
error-profile-exists = There is already a Makker on this computer. Unlock that one instead.
error-profile-in-use = Makker is already open somewhere else on this computer. Close it there and try again.
error-profile-locked = Makker is locked. Unlock it to go on.
error-profile-missing = Makker has not been set up on this computer. Your administrator can do that.
error-profile-newer = Your families were saved by a newer Makker than this one, and nothing has been touched. Ask your administrator to update it.
error-remaining-unclear = { $reason ->
    [several-texts] It stands in several texts. Remove it from one text at a time.
   *[other] Also write how the text is to read afterwards. It may be empty.
}
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
error-unknown-command = The parts of Makker do not fit together. Ask your administrator to install it again.
error-wrong-passphrase = That was not the right passphrase. Try again.

## The command line (the administrator's door)

cli-bad-line = Makker does not understand the line: { $reason } See what can be written with: makker --help
cli-founded = { $municipality } is set up, and you can unlock. Everything lies encrypted in { $folder }.
cli-new-passphrase = Choose a passphrase
cli-new-passphrase-again = Write it again
cli-no-home = Makker does not know where your things should lie. Write a folder after --profile.
cli-no-passphrase = There is nobody here to type the passphrase. Put it in a file and write its name after --passphrase-file.
cli-passphrase = Passphrase
cli-passphrase-file-unreadable = The file { $file } with the passphrase cannot be read. Check that its name is right.
cli-passphrases-differ = The two passphrases are not the same. Try again.
cli-request-not-json = What you sent along is not JSON: { $reason }
cli-unknown-command = There is no command called { $command }. See them all with: makker commands
cli-founded-demo = { $municipality } is set up as a demo in { $folder }. The key sheets lie in { $sheets }.
cli-print-sheets = Here are three key sheets. Print them now and keep them in three different places. Two of them together open everything if a passphrase is lost. They exist nowhere else.
cli-sheets-unwritable = The key sheets cannot be put into { $folder }. Check that you may write there.
cli-no-new-passphrase = There is nobody here to type the new passphrase. Put it in a file and write its name after --new-passphrase-file.
cli-passphrase-changed = The new passphrase holds from now on.
cli-sheet-unreadable = The file { $file } with the key sheet cannot be read. Check that its name is right.
cli-two-sheets = Two key sheets are needed. Write --sheet and the file's name for each of them.
