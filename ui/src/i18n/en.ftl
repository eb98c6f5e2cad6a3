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
record-family = The whole family
record-review-text = Two people wrote here at the same time. Read the text through.
record-review-set = Somebody took something out that another left.
record-review-accept = It is right like this
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
plan-yes-write = They say yes
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
