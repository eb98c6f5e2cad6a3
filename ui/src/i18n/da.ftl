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

## Overblikket: familien på én skærm

overview-family = Familien
overview-around = Omkring familien
overview-course = Indsatser
overview-add = Tilføj
overview-add-what = Hvad vil du tilføje?
overview-add-member = Tilføj et familiemedlem
overview-add-actor = Tilføj en fagperson
overview-add-relation = Tilføj en relation
overview-cancel = Ikke nu
overview-name-first = Skriv navnet først.
overview-family-empty = Her kommer familien, når du har skrevet den første ind.
overview-around-empty = Her kommer dem, der er omkring familien.
overview-course-empty = Der er ingen indsatser endnu. Du skriver dem i planen.
overview-genogram = Familietræ. Piletasterne går fra person til person.
overview-ring = Dem, der er omkring familien. Piletasterne går fra person til person.
overview-as-ring = Som ring
overview-as-list = Som liste
overview-at-home = hjemme
overview-ring-inner = Inderst: ses hver uge
overview-own-network = eget netværk
overview-others = andre
overview-legend-together = samlevende
overview-legend-parted = ikke sammen længere
overview-legend-home = bor sammen
overview-protected = Beskyttet adresse
overview-nameless = Uden navn
overview-unknown-sign = ?
overview-dead = død
overview-lives-here = bor her
overview-died-in = † { $year }
overview-years = { $years } år
overview-divorced-in = skilt { $year }
overview-parted-in = indtil { $year }
overview-together-since = siden { $year }
overview-relation = { $from } er { $kind } til { $to }.
overview-contact = { $names }: { $words }
overview-professionals = { $now ->
    [one] fagperson
   *[other] fagpersoner
}
overview-professionals-since = { $now ->
    [one] fagperson, { $start } ved start
   *[other] fagpersoner, { $start } ved start
}
overview-scope = Hvor meget
overview-scope-quarter = Kvartal
overview-scope-year = År
overview-scope-all = Hele forløbet
overview-course-running = { $count } i gang
overview-everybody = alle
overview-from = fra { $day }
overview-to = til { $day }
overview-phase-name = { $number } { $name }
overview-meetings = Møder og evaluering
overview-baton = Stafet
overview-baton-nobody = Ingen har den endnu
overview-you = dig
overview-baton-clash = To har taget den
overview-baton-settle = { $name } har den
overview-baton-for-you = vil give den til dig
overview-baton-accept = Tag imod
overview-baton-offered = tilbudt { $name }
overview-consent = Samtykke
overview-consent-none = Mangler
overview-consent-open = Uden slutdato
overview-until = til { $day }
overview-interpreter = { $language }, { $name }
overview-no-phase = Ikke begyndt
overview-month = { $month }. md.
overview-months = { $month } af { $months } md.
overview-write-it = Skriv den
overview-choose-it = Vælg
overview-none = Ikke oplyst
overview-cpr-hidden = ••••••-••••
overview-cpr-empty = Skriv nummeret
overview-next-meeting = Næste møde
overview-no-meeting = Der er ikke aftalt noget.
overview-meeting-where = { $place }
overview-meeting-who = { $names }.
overview-interpreter-booked = Tolk er bestilt.
overview-interpreter-missing = Tolk er ikke bestilt.
overview-due = Skal gøres
overview-due-empty = Der er ikke noget, der venter.
overview-due-intervention = Opfølgning: { $title }
overview-due-consent = Samtykket udløber
overview-due-who = { $name }
overview-question = Afgør { $field }: { $caption }
overview-question-baton = Afgør, hvem der har stafetten
overview-news = Nyt
overview-news-since = Nyt siden { $day }
overview-news-empty = Ikke noget nyt.
overview-news-about = { $did }: { $caption }
overview-news-plain = { $did }.
overview-trends = Målinger
overview-trends-empty = Ingen endnu.
overview-trend = { $instrument }, { $name }
overview-arrow = →
overview-trend-to = til
overview-percent = { $number } %
overview-relations = Relationer
overview-relations-empty = Der står ikke endnu, hvad { $name } er til de andre.
overview-is = { $name } er
overview-to-whom = til { $name }
overview-when = hvornår
overview-relation-when = Hvornår: { $relation }
overview-put-away-relation = Læg væk: { $relation }
overview-relation-who = Hvem
overview-relation-what = er
overview-relation-whom = til
overview-relation-missing = Vælg alle tre først.
overview-more-fields = Flere felter
overview-put-away = Læg væk
overview-put-away-why = Intet slettes. Det kan fortrydes.
overview-was-put-away = { $name } er lagt væk.
overview-read-only = Det her er skrevet af en nyere Makker og kan kun læses her.
overview-user-elsewhere = En kollega i Makker. Navn og rolle rettes under opsætningen.
overview-not-here = Det er her ikke
overview-unknown-code = noget, en nyere Makker har skrevet
overview-due-more = { $count ->
    [one] Og én til.
   *[other] Og { $count } til.
}
overview-not-drawn = { $count ->
    [one] Én relation kunne ikke tegnes.
   *[other] { $count } relationer kunne ikke tegnes.
}
overview-collision = { $issue ->
    [incompatible-services] { $one } og { $other } passer ikke sammen
   *[other] { $one } og { $other } ligger oven i hinanden
}
overview-nearness = { $ring ->
    [inner] ses hver uge
    [middle] ses af og til
   *[other] ses sjældent
}
overview-what = { $what ->
    [member] Familiemedlem
    [network_person] Eget netværk
    [actor] Fagperson
   *[other] Relation
}
overview-field = { $field ->
    [name] Navn
    [title] Titel
    [life_stage] Alder
    [birth_date] Født
    [cpr] CPR-nummer
    [sex] Køn
    [died_on] Død
    [address] Adresse
    [has_protected_address] Beskyttet adresse
    [has_protected_name] Beskyttet navn
    [phone] Telefon
    [email] E-mail
    [custody] Forældremyndighed
    [resident_parent] Bopælsforælder
    [contact_arrangement] Samvær
    [residence] Bor
    [school_kind] Skole eller tilbud
    [school] Skole
    [school_class] Klasse eller stue
    [benefit] Ydelse
    [benefit_period] Ydelsens periode
    [job_status] Arbejde
    [workplace] Arbejdsplads
    [language] Sprog
    [needs_interpreter] Tolk
    [interpreter_note] Om tolken
    [in_household] Bor her fra og til
    [note] Note
    [kind] Slags
    [organisation] Arbejdssted
    [department] Forvaltning
    [role] Rolle
    [user] Bruger af Makker
    [period] Periode
    [accepted_by] Godkendt af
    [accepted_on] Godkendt den
    [from_person] Hvem
    [to_person] Til hvem
    [closeness] Hvor nær
    [quality] Hvordan er det
    [coordinator] Koordinator
    [phase] Fase
    [story] Familiens historie
    [case_numbers] Sagsnumre
    [is_protected] Hele familien er beskyttet
    [cross_team] Tværteam
    [due_on] Frist
    [due_reason] Hvorfor den dag
    [responsible] Ansvarlig
    [done_on] Gjort den
    [outcome] Hvad kom der ud af det
    [conclusion] Konklusion
    [given_by] Givet af
    [given_on] Givet den
    [valid_until] Gælder til
    [information] Om hvad
    [authorities] Myndigheder
    [departments] Forvaltninger
    [explained_in] Forklaret på
    [withdrawn_on] Trukket tilbage
    [withdrawal_note] Om at trække det tilbage
    [location] Sted
    [participants] Til stede
    [interpreter_booked] Tolk er bestilt
    [purpose] Formål
    [status] Status
    [chair] Mødeleder
    [expected_outcome] Hvad vi håber på
    [minutes] Referat
    [starts_at] Tidspunkt
    [weekly_slots] Tider i ugen
    [weekly_minutes] Timer om ugen
    [members] For hvem
    [priority] Rækkefølge
    [own_words] Egne ord
    [goals] Mål
    [provider] Udfører
    [follow_up_on] Opfølgning
   *[other] hvad der gælder
}
overview-relation-kind = { $code ->
    [parent] forælder
    [adoptive-parent] adoptivforælder
    [step-parent] stedforælder
    [foster-parent] plejeforælder
    [guardian] værge
    [spouse] gift
    [partner] kæreste eller samlever
    [former-partner] tidligere kæreste eller ægtefælle
    [sibling] søskende
    [half-sibling] halvsøskende
    [step-sibling] stedsøskende
    [grandparent] bedsteforælder
    [aunt-or-uncle] moster, faster eller onkel
    [relative] i familie
    [friend] ven
    [neighbour] nabo
    [coach] træner
    [volunteer] frivillig
    [network] en vigtig person
   *[other] noget andet
}
overview-closeness = { $code ->
    [close] tæt
    [near] nær
    [distant] fjern
   *[other] noget andet
}
overview-quality = { $code ->
    [supportive] giver styrke
    [mixed] skifter
    [strained] tager kræfter
    [broken] ingen kontakt
   *[other] noget andet
}
overview-life-stage = { $code ->
    [child] barn
    [young] ung
    [adult] voksen
   *[other] noget andet
}
overview-sex = { $code ->
    [female] kvinde eller pige
    [male] mand eller dreng
    [unspecified] ikke angivet
   *[other] noget andet
}
overview-residence = { $code ->
    [with-family] her i familien
    [with-other-parent] mest hos den anden forælder
    [shared] halvt hver
    [foster-care] i plejefamilie
    [institution] på institution
    [own-home] i egen bolig
    [elsewhere] et andet sted
   *[other] noget andet
}
overview-school-kind = { $code ->
    [daycare] dagtilbud
    [school] skole
    [special-school] specialskole
    [youth-education] ungdomsuddannelse
    [none] ingen
   *[other] noget andet
}
overview-job-status = { $code ->
    [ordinary-job] almindeligt job
    [supported-job] støttet job
    [spare-time-job] fritidsjob
    [education] uddannelse
    [work-placement] praktik
    [job-ready] jobparat
    [activity-ready] aktivitetsparat
    [parental-leave] barsel
    [sick-leave] sygemeldt
    [retired] pension
    [not-relevant] ikke aktuelt
   *[other] noget andet
}
overview-actor-kind = { $code ->
    [professional] fagperson
    [volunteer] frivillig
   *[other] noget andet
}
overview-follow-up-kind = { $code ->
    [statutory] Lovbestemt opfølgning
    [plan] Opfølgning på planen
    [evaluation] Evaluering
    [measurement] Måling
    [consent] Samtykke
    [task] Opgave
   *[other] noget andet
}
overview-conclusion = { $code ->
    [continue] fortsæt
    [adjust] juster
    [exit] afslut
   *[other] noget andet
}
overview-consent-kind = { $code ->
    [participation] at være med
    [obtaining] at indhente oplysninger
    [disclosing] at dele oplysninger
    [gdpr] behandling af oplysninger
   *[other] noget andet
}
overview-meeting-kind = { $code ->
    [team] Teammøde
    [network] Netværksmøde
    [dialogue] Dialogmøde
    [child-conversation] Samtale med et barn
    [home-visit] Hjemmebesøg
    [appointment] Aftale
   *[other] noget andet
}
overview-meeting-status = { $code ->
    [planned] planlagt
    [held] holdt
    [cancelled] aflyst
   *[other] noget andet
}
overview-status = { $code ->
    [proposed] foreslået
    [granted] aftalt
    [running] i gang
    [paused] på pause
    [ended] afsluttet
    [declined] fravalgt
   *[other] noget andet
}
overview-instrument = { $code ->
    [who-5] WHO-5
    [sdq] SDQ
    [school-absence] Fravær
    [krams] KRAMS
    [scaling] Skala
    [job-status] Arbejde
   *[other] noget andet
}
overview-news-made = { $kind ->
    [log_entry] Skrev i stafetloggen
    [meeting] Aftalte et møde
    [goal] Skrev et mål
    [goal_progress] Skrev, hvor langt et mål er
    [intervention] Skrev en indsats
    [attendance] Skrev fremmøde
    [measurement] Skrev en måling ind
    [consent] Skrev et samtykke ind
    [follow_up] Skrev en opfølgning
    [member] Skrev et familiemedlem ind
    [network_person] Skrev en fra netværket ind
    [actor] Skrev en fagperson ind
    [relation] Skrev en relation
    [attachment] Knyttede en kollega til familien
   *[other] Skrev noget nyt
}
overview-news-changed = { $kind ->
    [log_entry] Rettede i stafetloggen
    [meeting] Ændrede et møde
    [goal] Rettede et mål
    [intervention] Ændrede en indsats
    [consent] Rettede et samtykke
    [follow_up] Ændrede en opfølgning
    [member] Rettede et familiemedlem
    [network_person] Rettede en fra netværket
    [actor] Rettede en fagperson
    [relation] Rettede en relation
    [family] Rettede om familien
    [family_plan] Rettede planen
    [plan_version] Ændrede planens version
   *[other] Rettede noget
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
