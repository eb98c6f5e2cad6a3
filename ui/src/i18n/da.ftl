### Makkers sprog. Tal, som en god kollega gør: korte sætninger, ingen fagord fra computernes verden.
### Hver id her findes også i en.ftl med de samme variable. `error-*` og `cli-*` bruges også af kommandolinjen.

## Hele programmet

app-name = Makker
app-skip = Gå til indholdet
app-menu = Hovedmenu
app-lock = Lås
app-try-again = Prøv igen
app-waiting = Et øjeblik …
app-demo-name = Øvelse
app-demo = Øvelse: alle familier her er opdigtede. Skriv ikke om rigtige mennesker.
app-disk-full = Computeren er fyldt op. Du kan læse videre, men ikke gemme noget nyt. Ryd lidt op, og prøv igen.
app-crashed-heading = Noget gik galt på denne side
app-crashed = Det, du har gemt, er der stadig. Prøv igen, eller luk Makker, og åbn den på ny.

## Taster, som de står på tastaturet

key-enter = Enter
key-escape = Esc
key-tab = Tab
key-space = Mellemrum
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-ctrl = Ctrl
key-alt = Alt
key-shift = Skift
keys-heading = Tastaturgenveje

## Bjælken øverst og menuen bag ens initialer

saved-mark = Gemt her
saved-mark-saving = Gemmer …
saved-mark-full = Ikke plads til at gemme
saved-mark-why = Alt, du skriver, er gemt på denne computer og ingen andre steder.
own-menu = Din menu
own-menu-theme = Udseende
own-menu-theme-system = Som computeren
own-menu-theme-light = Lyst
own-menu-theme-dark = Mørkt
own-menu-theme-contrast = Høj kontrast
own-menu-language = Sprog
own-menu-danish = Dansk
own-menu-english = English
dialog-close = Luk

## En families faner

family-menu = Familien
family-back = Tilbage til mine familier
family-tab-overview = Overblik
family-tab-plan = Plan
family-tab-log = Stafetlog
family-tab-empty = Her kommer der snart noget.
nowhere-heading = Her er ikke noget
nowhere = Familien er ikke på din liste. Måske er den blevet flyttet.

## Søg og kommandoer

search-open = Søg
search-open-field = Søg eller skriv en kommando
search-in-family = Søg i familien, eller skriv en kommando
search-found = Fundet
search-commands = Det kan du gøre her
search-pending = Søger …
search-nothing = Ingenting fundet med »{ $text }«.
search-count = { $count ->
    [0] Ingenting fundet.
    [one] Én ting fundet.
   *[other] { $count } ting fundet.
}
kind = { $kind ->
    [family] Familie
    [attachment] Tilknytning
    [member] Medlem
    [member_restricted] Medlem, fortroligt
    [relation] Relation
    [actor] Fagperson
    [person_link] Samme person
    [network_person] Netværk
    [family_case] Forløb
    [case_assessment] Vurdering
    [criterion_assessment] Kriterium
    [handover_check] Overlevering
    [case_phase] Fase
    [candidate] Henvendelse
    [consent] Samtykke
    [family_plan] Plan
    [plan_version] Planens version
    [sector_plan] Sektorplan
    [goal] Mål
    [goal_progress] Svar på et mål
    [intervention] Indsats
    [attendance] Fremmøde
    [cooperation_contract] Samarbejdsaftale
    [log_entry] Stafetlog
    [journal_mark] Journal
    [meeting] Møde
    [agenda_item] Punkt på dagsorden
    [measurement] Måling
    [follow_up] Opfølgning
    [cost_entry] Økonomi
   *[other] Andet
}

## Felter, der rettes, hvor de står

saved-tick = gemt
field-saving = gemmer …
field-empty = Tom
field-not-saved = Det blev ikke gemt. Det, du skrev, står her endnu. Prøv igen.
field-overtaken = En anden har skrevet her imens. Det er gemt, og dit bliver gemt ved siden af.
field-key-saves = gem
field-key-undoes = fortryd
field-key-next = næste felt
field-key-marks = markér
field-search = Søg
field-no-such-choice = Den er her ikke.
field-no-number = Det er ikke et tal. Skriv for eksempel 7,5.
field-too-low = Tallet skal mindst være { $min }.
field-too-high = Tallet må højst være { $max }.
field-calendar = Åbn kalenderen
field-from = fra
field-to = til
field-period = { $from } – { $to }
field-ends-before-start = Slutdatoen ligger før startdatoen.
scale-was = var { $before }
day-near = { $near ->
    [today] i dag
    [yesterday] i går
   *[other] i morgen
}
day-over = { $days ->
    [one] 1 dag over
   *[other] { $days } dage over
}
clash-use = Brug
clash-use-spoken = Brug { $value } fra { $who }
clash-who-when = { $who } · { $when }
clash-another = Skriv noget andet

## Felter, der rettes, hvor de står
undo-undo = Fortryd
undo-redo = Gør det igen
undo-undone = Fortrudt.
undo-redone = Gjort igen.
undo-refused = Det kan ikke fortrydes herfra: der er skrevet siden. Se historikken.
undo-failed = Det kunne ikke fortrydes lige nu. Prøv igen.
record-nobody = Ingen
record-yes = ja
record-no = nej
record-unsaid = Ikke oplyst
record-empty = ingenting
record-other = noget andet
record-family = Hele familien
record-review-text = To har skrevet her samtidig. Læs teksten igennem.
record-review-set = En har taget noget ud, som en anden lod stå.
record-review-accept = Det er rigtigt sådan
record-hours-unit = t
record-hours = { $hours } t
record-two-values = { $count ->
    [2] to værdier
    [3] tre værdier
   *[other] { $count } værdier
}
clash-why = I skrev hver jeres. Begge bliver i historikken.
moment-text = { $day } kl. { $time }
weekday-1 = man.
weekday-2 = tirs.
weekday-3 = ons.
weekday-4 = tors.
weekday-5 = fre.
weekday-6 = lør.
weekday-7 = søn.
weekly-hours = { $days } kl. { $hours }

## Lås op

lock-heading = Makker er låst
lock-lead = Skriv din adgangssætning for at komme ind.
lock-passphrase = Adgangssætning
lock-passphrase-empty = Skriv din adgangssætning først.
lock-show = Vis adgangssætningen
lock-hide = Skjul adgangssætningen
lock-caps = Caps Lock er slået til
lock-unlock = Lås op
lock-unlocking = Låser op …
lock-encrypted = Krypteret
lock-encrypted-why = Intet kan læses, før du låser op
lock-offline = Uden net
lock-offline-why = Du kan arbejde, som du plejer
lock-missing-heading = Makker er ikke klar endnu
lock-missing = Der er ikke sat en Makker op på denne computer. Det gør din administrator på få minutter.
lock-missing-administrator = Til administratoren: Skriv denne kommando i en terminal, og kom så tilbage hertil.
lock-missing-command = makker init
lock-look-again = Se efter igen
lock-trouble-heading = Makker kan ikke åbne

## Mine familier

families-heading = Mine familier
families-new = Ny familie
families-name = Familiens navn
families-save = Gem
families-saving = Gemmer …
families-cancel = Fortryd
families-key-saves = gemmer
families-key-cancels = fortryder
families-key-chooses = vælg
families-key-opens = åbn
families-column-name = Familie
families-column-created = Oprettet
families-column-plan = Vores plan
families-open-plan = Vis Vores plan
families-plan-opened = Vores plan er åbnet i sit eget vindue.
families-empty-heading = Her er ingen familier endnu
families-empty = Tryk på »Ny familie«, og skriv navnet. Resten kan vente.
families-saved = Familien { $name } er gemt.

## Planen

plan-itself = Planen
plan-goals = Mål
plan-document = Målene og det, vi gør
plan-horizon = { $horizon ->
    [now] Nu
    [next] Bagefter
   *[later] Senere
}
plan-priority = { $horizon } ({ $number })
plan-new = ny
plan-gone = taget ud
plan-gone-thing = Noget, der ikke er i planen mere
plan-all = alle
plan-and = { $others } og { $last }
plan-due-by = senest
plan-me = Du
plan-unnamed = Uden navn
plan-goal-unnamed = Mål uden ord endnu
plan-intervention-unnamed = Indsats uden navn
plan-age = { $age } år
plan-field = { $field ->
    [title] Indsats
    [members] For
    [provider] Hvem
    [weekly_slots] Hvornår
    [weekly_minutes] Timer
    [purpose_met_when] Det virker, når …
    [goals] Mål
    [agreed] Det er aftalt
    [purpose] Formål
    [period] Periode
    [provider_department] Forvaltning
    [responsible] Ansvarlig
    [follow_up_how] Sådan følger vi op
    [follow_up_on] Følges op
    [cooperation] Samarbejdet med den, der gør det
    [no_show_consequence] Hvis man bliver væk
    [service] Ydelse
    [monthly_units_hundredths] Omfang om måneden
    [own_rate_ore] Egen takst
    [legal_basis] Lovgrundlag
    [decided_on] Bevilget
    [consent] Samtykke
    [sector_plan] Sektorplan
    [status] Status
    [outcome] Det kom der ud af det
    [audience] Hvem i familien må se det
    [order_key] Rækkefølge
    [plan] Plan
    [part_of] Del af
    [own_words] Familiens egne ord
    [child_wish] Barnets ønske
    [professional_wording] Faglig formulering
    [area] Område
    [indicator] Det kan vi se på
    [baseline] Sådan er det nu
    [target] Så er vi i mål
    [due_on] Senest
    [owner] Hvis mål
    [priority] Hvornår målet tages op
    [closed_on] Afsluttet
    [evidence] Det ved vi fra
    [sector_plans] Sektorplaner
    [direction] Retning
    [what_works] Det virker
    [worries] Bekymringer
    [what_next] Det næste
    [priorities] Det vigtigste
    [starts_on] Begynder
    [review_on] Ses efter
    [progress] Hvor langt er vi
   *[other] Andet
}
plan-goal-status = { $status ->
    [wish] ønske
    [proposed] foreslået
    [agreed] aftalt
    [reached] nået
    [dropped] lagt fra os
   *[other] andet
}
plan-intervention-status = { $status ->
    [proposed] foreslået
    [granted] bevilget
    [running] i gang
    [paused] på pause
    [ended] afsluttet
    [declined] afslået
   *[other] andet
}
plan-version-status = { $status ->
    [draft] kladde
    [discussed] drøftet
    [approved] godkendt
    [in-force] i kraft
    [superseded] afløst
    [withdrawn] trukket tilbage
   *[other] andet
}
plan-contract-status = { $status ->
    [none] ingen endnu
    [draft] kladde
    [agreed] aftalt
    [ended] afsluttet
   *[other] ikke oplyst
}
plan-version-label = Planens version
plan-version = Version { $number }
plan-since = siden
plan-draft = Kladde
plan-approved-by = Godkendt af { $who }
plan-not-approved = Familien har ikke sagt ja endnu
plan-changes = { $count ->
    [one] 1 ændring siden familiens godkendelse
   *[other] { $count } ændringer siden familiens godkendelse
}
plan-see-them = Se dem
plan-changes-heading = Ændret, siden familien sagde ja
plan-show-it = Vis den
plan-ask-yes = Bed familien om et ja
plan-yes-lead = Læs planen højt sammen. Så ved alle, hvad der er sagt ja til, og planen gælder fra i dag.
plan-yes-clashes = { $count ->
    [one] Ét sted står der to værdier. Afgør det først, hvis I kan.
   *[other] { $count } steder står der to værdier. Afgør dem først, hvis I kan.
}
plan-yes-who = Hvem siger ja?
plan-yes-nobody = Sæt kryds ved mindst én, der siger ja.
plan-yes-said = Hvordan?
plan-yes-how = { $how ->
    [spoken] Sagt højt
    [signed] Skrevet under
   *[other] På anden måde
}
plan-yes-language = Planen er læst på
plan-yes-how-in = { $how }, læst på { $language }
plan-yes-write = De siger ja
plan-not-now = Ikke nu
plan-sector-plan = Sektorplan
plan-sector-plans = { $count ->
    [0] Sektorplaner: ingen endnu
   *[other] Sektorplaner: { $count } knyttet til
}
plan-sector-plans-heading = Sektorplaner
plan-no-sector-plans = Der er ikke knyttet sektorplaner til endnu.
plan-contract = Kontrakt: { $status }
plan-versions = Alle versioner: { $count }
plan-versions-heading = Alle versioner
plan-no-versions = Der er ingen version endnu. Den første kommer, når familien siger ja.
plan-every-yes = Familiens ja
plan-new-goal = Nyt mål
plan-new-goal-words = Målet med familiens egne ord
plan-new-goal-hint = Hvad vil I gerne? Skriv det, som familien siger det.
plan-intervention = Indsats
plan-new-intervention = Ny indsats
plan-new-intervention-hint = Hvad gør vi?
plan-own-words-hint = Skriv det, som familien siger det
plan-target-hint = Hvornår er vi i mål?
plan-due-hint = Ingen frist
plan-rate-hint = Hvor langt er vi?
plan-scale-spoken = På en skala fra 0 til 10:
plan-cell-empty = –
plan-by-responsible = ansvarlig: { $name }
plan-more = Alt om { $caption }
plan-more-fields = Flere felter
plan-fold = Fold sammen
plan-put-away = Læg væk
plan-is-put-away = »{ $caption }« er lagt væk.
plan-goal-menu = Hvad der kan gøres med målet { $goal }
plan-interventions-of = Indsatser for { $goal }
plan-also = Også:
plan-without-goal = Uden mål
plan-closed-goals = { $count ->
    [one] 1 mål, der er nået eller lagt fra os
   *[other] { $count } mål, der er nået eller lagt fra os
}
plan-empty-heading = Her er ingen mål endnu
plan-empty = Begynd med familiens egne ord: Hvad vil I gerne? Tryk på N, og skriv det, som de siger det.
plan-has-clash = Her står to værdier
plan-has-collision = Noget støder sammen
plan-next-clash = Gå til det næste, der skal afgøres
plan-busy = { $who } optaget
plan-does-not-fit = Passer ikke sammen med { $caption }
plan-collides-with = Støder sammen med { $caption }
plan-history = Historik for feltet
plan-history-of-words = Ordenes historik
plan-history-heading = { $caption }: { $field }
plan-history-none = Der er ikke skrevet noget her.
plan-history-what = { $what ->
    [set] Skrev
    [put-in] Satte ind
    [took-out] Tog ud
    [edited] { $deleted ->
        [0] Skrev til
       *[other] Rettede { $deleted } tegn til
    }
    [begun-anew] Skrev forfra
    [reviewed] Læste igennem
    [redacted] Fjernet for altid
   *[other] Skrevet med en nyere Makker
}
plan-history-stands = · gælder nu
plan-use-again = Brug igen
plan-week = Uge { $number }
plan-week-before = Ugen før
plan-week-after = Ugen efter
plan-week-all = Aftaler i alt
plan-week-hours = { $hours } t
plan-week-disputed = ?
plan-day = { $weekday } { $day }.
plan-days = { $first } og { $second }
plan-today = i dag, { $day }
plan-busy-until = { $who } er optaget til { $time }.
plan-move-it = Flyt
plan-meeting = { $kind ->
    [team] Teammøde
    [network] Netværksmøde
    [dialogue] Dialogmøde
    [child-conversation] Børnesamtale
    [home-visit] Hjemmebesøg
    [appointment] Aftale
   *[other] Møde
}

## Vores plan, familiens eget vindue

our-plan-heading = Vores plan

## Når noget ikke lykkes: hvad der er sket, og hvad man kan gøre

error-baton-moved = Stafetten har flyttet sig, siden du så på den. Se, hvem der har den nu.
error-cannot-undo = { $reason ->
    [written-since] Nogen har skrevet her siden. Se, hvad der står, og ret det selv.
    [former-value-gone] Det, der stod før, findes ikke mere.
   *[other] Det kan ikke fortrydes. Gør i stedet noget nyt.
}
error-no-such-field = Det kan ikke skrives her. Prøv forfra. Sker det igen, så sig det til din administrator.
error-not-made-this-way = Det kan ikke oprettes her.
error-read-only = Der er skrevet her med en nyere Makker end din. Du kan læse det, men ikke ændre det, før din er opdateret.
error-text-begun-anew = Teksten er skrevet forfra, siden du så den. Se den nye, og skriv dit til.
error-value-refused = { $issue ->
    [empty] Skriv noget i feltet.
    [too-long] Teksten er for lang.
    [not-one-line] Der er kun plads til én linje.
    [out-of-range] Tallet passer ikke her.
    [outside-calendar] Det er ikke en dato. Skriv for eksempel 24. november 2026.
    [ends-before-start] Slutdatoen ligger før startdatoen.
    [cpr-not-ten-digits] Et CPR-nummer har ti cifre.
    [cpr-no-such-date] CPR-nummeret begynder ikke med en dato, der findes.
   *[other] Det passer ikke i feltet.
}
error-bad-request = Makker forstod ikke, hvad den blev bedt om. Prøv forfra. Sker det igen, så sig det til din administrator.
error-clock-off = Computerens ur går helt forkert. Stil uret, og prøv igen.
error-day-unclear = { $reason ->
    [empty] Skriv en dato.
    [no-such-month] Der er kun tolv måneder. Se på tallet i midten.
    [no-such-day] Så mange dage har den måned ikke.
    [no-such-week] Den uge er der ikke i det år.
    [year-missing] Skriv også årstallet.
    [in-future] Den dag er ikke kommet endnu.
    [too-far-away] Se på årstallet: det ligger langt væk.
    [other-weekday] Den dato er en { $weekday ->
        [monday] mandag
        [tuesday] tirsdag
        [wednesday] onsdag
        [thursday] torsdag
        [friday] fredag
        [saturday] lørdag
       *[other] søndag
    }. Ret enten dagen eller datoen.
   *[other] Det er ikke en dato. Skriv for eksempel »24. nov.«, »på torsdag« eller »om 14 dage«.
}
error-hours-unclear = { $reason ->
    [day-missing] Skriv også dagen, for eksempel »tirs. 17-19«.
    [hours-missing] Skriv også tiden, for eksempel »tirs. 17-19«.
    [ends-before-start] Tiden slutter, før den begynder.
   *[other] Skriv for eksempel »man. og ons. 9-14«.
}
error-disk-full = Der er ikke mere plads på computeren. Ryd lidt op, og prøv igen. Det, du har gemt, er der stadig.
error-folder-unwritable = Makker kan ikke skrive i sin egen mappe på computeren. Bed din administrator om hjælp.
error-internal = Makker svarer ikke, som den skal. Prøv igen. Hjælper det ikke, så luk Makker, og åbn den på ny.
error-last-one = Der skal være mindst én tilbage, ellers kan ingen komme ind. Sæt en anden ind først.
error-name-empty = Skriv et navn.
error-name-too-long = Navnet er for langt. Der er plads til { $max } tegn.
error-not-allowed = Det har du ikke adgang til. Spørg din leder, hvis du mener, at du burde have det.
error-not-found = Det er her ikke længere. Måske er det blevet ændret i mellemtiden.
error-passphrase-too-short = Adgangssætningen er for kort. Brug mindst { $min } tegn, gerne en række ord, du let kan huske.
error-profile-damaged = Noget af det, Makker har gemt på computeren, er gået i stykker, og derfor åbner den ikke. Din administrator kan hente en sikkerhedskopi frem.
error-profile-exists = Der er allerede en Makker på denne computer. Lås den op i stedet.
error-profile-in-use = Makker er allerede åben et andet sted på computeren. Luk den dér, og prøv igen.
error-profile-locked = Makker er låst. Lås op for at komme videre.
error-profile-missing = Der er ikke sat en Makker op på denne computer. Det kan din administrator gøre.
error-profile-newer = Dine familier er gemt med en nyere Makker end denne, og her er intet rørt. Bed din administrator om at opdatere.
error-remaining-unclear = { $reason ->
    [several-texts] Det står i flere tekster. Fjern det fra én tekst ad gangen.
   *[other] Skriv også, hvordan teksten skal lyde bagefter. Den må gerne være tom.
}
error-sheets-refused = { $reason ->
    [line-count] Et af nøglearkene er ikke helt. Der skal være seks linjer.
    [wrong-line] En linje på et af nøglearkene er skrevet forkert af. Se efter linje { $line } på det ark, du gav som nummer { $sheet }.
    [newer] Et af nøglearkene er trykt med en nyere Makker. Bed din administrator om at opdatere.
    [same-sheet] Det er det samme nøgleark to gange. Find et af de to andre.
    [other-municipality] De to nøgleark er fra hver sin kommune. Find to, der hører sammen.
    [other-ceremony] De to nøgleark er trykt på hver sin dag og hører ikke sammen. Find to fra samme dag.
    [other-profile] Nøglearkene er ikke dem, der hører til her. Find kommunens egne.
   *[other] De to nøgleark passer ikke sammen. Prøv med det tredje.
}
error-too-much = Det er for meget på én gang. Del det op, og prøv igen.
error-unknown-command = Delene i Makker passer ikke sammen. Bed din administrator om at installere den igen.
error-wrong-passphrase = Det var ikke den rigtige adgangssætning. Prøv igen.

## Kommandolinjen (administratorens dør)

cli-bad-line = Makker forstår ikke linjen: { $reason } Se, hvad der kan skrives, med: makker --help
cli-founded = { $municipality } er sat op, og du kan låse op. Alt ligger krypteret i { $folder }.
cli-new-passphrase = Vælg en adgangssætning
cli-new-passphrase-again = Skriv den igen
cli-no-home = Makker ved ikke, hvor dine ting skal ligge. Skriv en mappe efter --profile.
cli-no-passphrase = Her er ingen til at skrive adgangssætningen. Læg den i en fil, og skriv filens navn efter --passphrase-file.
cli-passphrase = Adgangssætning
cli-passphrase-file-unreadable = Filen { $file } med adgangssætningen kan ikke læses. Se efter, om navnet er rigtigt.
cli-passphrases-differ = De to adgangssætninger er ikke ens. Prøv igen.
cli-request-not-json = Det, du sendte med, er ikke JSON: { $reason }
cli-unknown-command = Der er ingen kommando, der hedder { $command }. Se dem alle med: makker commands
cli-founded-demo = { $municipality } er sat op som øvelse i { $folder }. Nøglearkene ligger i { $sheets }.
cli-print-sheets = Her er tre nøgleark. Print dem nu, og gem dem tre forskellige steder. To af dem sammen åbner alt, hvis en adgangssætning går tabt. De findes ingen andre steder.
cli-sheets-unwritable = Nøglearkene kan ikke lægges i { $folder }. Se efter, om du må skrive dér.
cli-no-new-passphrase = Her er ingen til at skrive den nye adgangssætning. Læg den i en fil, og skriv filens navn efter --new-passphrase-file.
cli-passphrase-changed = Den nye adgangssætning gælder fra nu af.
cli-sheet-unreadable = Filen { $file } med nøglearket kan ikke læses. Se efter, om navnet er rigtigt.
cli-two-sheets = Der skal to nøgleark til. Skriv --sheet og filens navn for hvert af dem.
