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
family-nameless = Familie uden navn
family-back = Tilbage til mine familier
family-tab-overview = Overblik
family-tab-plan = Plan
family-tab-log = Stafetlog
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
field-too-long = Der er plads til { $max } tegn. Her står { $count }.
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
record-kroner = kr.
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

## Genogrammet

genogram-as-list = Vis som liste
genogram-as-drawing = Vis som tegning

## Lås op

lock-heading = Makker er låst
lock-lead = Skriv din adgangssætning for at komme ind.
lock-since = { $saved ->
    [all] Siden kl. { $time }. Alt, du skrev, er gemt.
   *[other] Siden kl. { $time }. Det sidste, du skrev i et felt, nåede ikke at blive gemt.
}
left-unsaved = »{ $label }« kunne ikke gemmes, da du gik videre. Du skrev:
left-unsaved-close = Jeg har set det
lock-soon = Makker låser om et minut, fordi her er stille. Rør ved noget, så bliver den åben.
lock-stay = Bliv her
lock-forgotten = Glemt adgangssætningen?
lock-forgotten-heading = Intet er tabt
lock-forgotten-lost = Det, du har skrevet, er der stadig. Men der skal to nøgleark til for at lukke dig ind igen.
lock-forgotten-sheets = Da Makker blev sat op, blev der printet tre nøgleark, som ligger tre forskellige steder. Spørg din leder, hvem der har dem.
lock-forgotten-administrator = Få fat i to af arkene, og gå til din administrator med dem. Ét ark alene kan intet.
lock-forgotten-new = Administratoren skriver arkene ind på din computer, og du vælger en ny adgangssætning.
lock-forgotten-nobody = Ingen andre kan åbne for dig, heller ikke dem, der har lavet Makker. Det er det, der passer på familierne.
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
lock-trouble-heading = Makker kan ikke åbne

## Makker sættes op første gang

founding-heading = Velkommen til Makker
founding-lead = Makker er ikke sat op på denne computer endnu. Det gør man én gang, for hele kommunen.
founding-needs-time = Det tager omkring ti minutter.
founding-needs-printer = Du skal bruge en printer.
founding-needs-keepers = Du skal bruge tre steder at gemme hvert sit ark papir, gerne hos tre forskellige mennesker.
founding-begin = Sæt Makker op
founding-try = Jeg vil bare prøve Makker
founding-try-why = Så får du en opdigtet kommune at øve dig i.
founding-steps = Sådan går det til
founding-step-who = Hvem er I?
founding-step-passphrase = Din adgangssætning
founding-step-print = Tre nøgleark
founding-step-show = Er de på papir?
founding-next = Videre
founding-back = Tilbage
founding-missing = Skriv det her.
founding-who-why = Kommunen og dit eget navn. De andre kommer til senere.
founding-municipality = Kommune
founding-name = Dit navn
founding-department = Din forvaltning
founding-department-choose = Vælg den
founding-department-missing = Vælg din forvaltning.
founding-passphrase-why = Den låser dine familiers oplysninger op. Kun du kender den, og den står ingen steder.
founding-passphrase-help = Mindst { $min } tegn. Fire ord, du kan huske, er bedre end ét svært.
founding-passphrase-short = Den er for kort. Skriv mindst { $min } tegn, gerne et ord mere.
founding-passphrase-again = Skriv den igen
founding-passphrase-differ = De to er ikke ens. Skriv den anden igen.
founding-making = Gør klar …
founding-print-why = Glemmer nogen sin adgangssætning, kan to af disse tre ark sammen lukke op igen. Ét ark alene kan ikke noget.
founding-print-apart = Gem dem tre forskellige steder, for eksempel i et pengeskab, hos en leder og på rådhuset.
founding-print-write = Skriv på hvert ark, hvor det ligger, og hvem der passer på det.
founding-print-only = De findes ingen andre steder. Makker gemmer dem ikke og viser dem ikke på skærmen.
founding-print = Print de tre ark
founding-print-again = Print dem igen
founding-printed = De er printet
founding-print-back = Tilbage til printeren
founding-take-back = Fortryd, og begynd forfra
founding-show-why = Tag arkene frem, og skriv de sidste fem tegn fra hvert af dem. Så ved vi, at de kan læses.
founding-show-sheet = De sidste fem tegn på ark { $number }
founding-done = Færdig
founding-demo-heading = Prøv Makker
founding-demo-why = Alt i øvelsen er opdigtet. Skriv ikke om rigtige mennesker i den.
founding-demo-label = Sådan låser du op næste gang. Skriv noget andet, hvis du hellere vil.
founding-demo-passphrase = vi øver os i makker
founding-demo-begin = Begynd øvelsen

## Nøglearkene, som de står på papiret

sheet-heading = Makker: nøgleark { $number } af 3
sheet-of = { $municipality }, printet { $day }
sheet-what = To af de tre ark lukker Makker op, hvis en adgangssætning går tabt. Ét ark alene kan ikke noget.
sheet-rules = Tag ikke billeder af arket, og send det aldrig. Går det tabt, så sig det til din administrator, mens de to andre stadig er der.
sheet-kept-where = Ligger her:
sheet-kept-by = Passes af:
sheet-kept-since = Siden den:

## Mine familier: den første skærm

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
families-open-plan = Vis Vores plan
families-plan-opened = Vores plan er åbnet i sit eget vindue.
families-empty-heading = Her er ingen familier endnu
families-empty = Tryk på »Ny familie«, og skriv navnet. Resten kan vente.
families-saved = Familien { $name } er gemt.
today-undo-new = Fortryd den nye familie { $name }
today-undone-new = Familien er taget af listen igen.
today-week = uge { $week }
today-moment = { $day } kl. { $time }
today-at-time = kl. { $time }
today-dot = { " · " }

today-waiting = Venter på dig
today-waiting-none = Ingenting venter på dig lige nu.
today-waiting-all = Vis alle { $count }
today-waiting-fewer = Vis færre
today-verb-settle = Afgør
today-verb-find-day = Find en dag
today-verb-accept = Tag imod
today-verb-decline = Ikke nu
today-verb-week = Se ugen
today-verb-plan = Åbn planen
today-verb-log = Åbn loggen
today-clash = { $differ ->
    [set] To har rettet »{ $field }« { $at ->
        [person] hos { $thing }
       *[thing] i { $thing }
    } hver sin vej
    [text] To har skrevet på samme tid i »{ $field }« { $at ->
        [person] hos { $thing }
       *[thing] i { $thing }
    }
   *[value] To værdier for »{ $field }« { $at ->
        [person] hos { $thing }
       *[thing] i { $thing }
    }
}
today-clash-why = { $kind } · Vælg, hvad der gælder. Begge bliver i historikken.
today-clash-baton = To har taget imod stafetten
today-clash-baton-why = Vælg, hvem der har den.
today-overdue-since = skulle være sket { $day }
today-due-intervention = Opfølgning på { $title }
today-due-intervention-some = Opfølgning på en indsats
today-due-consent-whole = Samtykke, der skal fornyes
today-follow-up = { $kind ->
    [statutory] Lovpligtig opfølgning
    [plan] Opfølgning på planen
    [evaluation] Evaluering
    [measurement] Måling
    [consent] Samtykke, der skal fornyes
    [task] Opgave
   *[other] Opfølgning
}
today-late-agreements = { $count } aftaler er over tiden
today-late-agreements-first = længst over tiden: { $agreed }
today-baton-offered = Du er budt stafetten
today-baton-offered-by = { $name } vil give dig stafetten
today-baton-why = Siger du ja, er det dig, der holder trådene for familien.
today-baton-accepted = Du har stafetten nu.
today-baton-declined = Du tog ikke imod stafetten.
today-answered = { $gives ->
    [accept] { $family }: Du har stafetten nu.
   *[decline] { $family }: Du tog ikke imod stafetten.
}
today-collision = { $issue ->
    [overlapping-hours] { $one } og { $other } er på samme tid
   *[other] { $one } og { $other } går ikke sammen
}
today-collision-why = { $issue ->
    [overlapping-hours] Samme person skal være to steder. Flyt den ene.
   *[other] De to ydelser kan ikke gives sammen. Tag stilling til den ene.
}
today-approval = Familien skal sige ja til planen
today-approval-since = Drøftet { $day }
today-approval-meets = I ses { $when }

today-find = Find familie
today-found = { $count ->
    [0] Ingen familier passer.
    [one] Én familie passer.
   *[other] { $count } familier passer.
}
today-found-none = Ingen familie hedder noget med »{ $typed }«.
today-whose = Hvis familier
today-whose-mine = Mine
today-whose-all = Alle { $count }
today-column-name = Familie og børn
today-column-phase = Fase
today-column-meeting = Næste møde
today-column-due = Opfølgning
today-column-holder = Stafet
today-column-waits = Venter
today-ages = { $ages } år
today-protected = Beskyttet adresse
today-months = { $month } af { $months } md.
today-course = { $status ->
    [detected] Fundet
    [consented] Visitation
    [assessed] Visitation
    [accepted] Visiteret
    [declined] Ikke optaget
    [handed-over] Overleveret
    [running] I gang
    [exited] Afsluttet
    [none] Ikke begyndt
   *[other] Ukendt
}
today-no-meeting = ikke aftalt
today-with-team = { $day } · teamet
today-due-consent = samtykke { $day }
today-holder-me = dig
today-holder-family = familien
today-waits-clashes = { $count ->
    [one] 1 felt med to værdier
   *[other] { $count } felter med to værdier
}
today-waits-collisions = { $count ->
    [one] 1 sted, hvor to indsatser støder sammen
   *[other] { $count } steder, hvor to indsatser støder sammen
}
today-waits-overdue = { $count ->
    [one] 1 opfølgning eller aftale over tiden
   *[other] { $count } opfølgninger og aftaler over tiden
}
today-waits-approval = Familien skal sige ja til planen

today-side = Dagen, teamet og nyt
today-agenda = I dag
today-agenda-none = Ingen møder i dag.
today-now = Klokken er { $time }
today-with = med { $names }
today-with-family = { $what }, { $family }
today-write-log = Skriv i stafetloggen
today-ready = Ligger klar, også uden net
today-meeting-kind = { $kind ->
    [team] Teammøde
    [network] Netværksmøde
    [dialogue] Dialogmøde
    [child-conversation] Børnesamtale
    [home-visit] Hjemmebesøg
    [appointment] Aftale
   *[other] Møde
}
today-team = Tværgående team
today-team-no-meeting = Næste møde er ikke aftalt.
today-team-count = { $what ->
    [new] { $count ->
        [one] ny familie at vurdere
       *[other] nye familier at vurdere
    }
    [overdue] { $count ->
        [one] opfølgning eller aftale over tiden
       *[other] opfølgninger og aftaler over tiden
    }
    [collisions] { $count ->
        [one] sted, hvor indsatser støder sammen
       *[other] steder, hvor indsatser støder sammen
    }
   *[clashes] { $count ->
        [one] felt med to værdier
       *[other] felter med to værdier
    }
}
today-news = Nyt
today-news-since = Nyt siden { $when }
today-news-none = Ikke noget nyt fra de andre.
today-somebody = En kollega
today-made = { $kind ->
    [log_entry] Skrev i stafetloggen
    [family] Oprettede familien
    [goal_progress] Skrev, hvor tæt målet er på
    [attendance] Skrev fremmøde
    [journal_mark] Skrev ind i journalen
    [member] Nyt medlem
    [actor] Ny fagperson
    [network_person] Ny i netværket
    [relation] Ny relation
    [consent] Nyt samtykke
    [goal] Nyt mål
    [intervention] Ny indsats
    [meeting] Nyt møde
    [agenda_item] Nyt punkt på dagsordenen
    [measurement] Ny måling
    [follow_up] Ny opfølgning
    [family_plan] Ny plan
    [plan_version] Ny version af planen
    [sector_plan] Ny sektorplan
   *[other] Nyt: { $named }
}
today-news-times = { $did } ({ $count } gange)
today-made-named = { $what }: { $name }
today-changed = Rettede »{ $field }« i { $thing }
today-changed-whole = { $kind ->
    [family] Nyt om stafetten
    [plan_version] Nyt om familiens ja til planen
   *[other] Rettede: { $named }
}
today-thing = { $kind ->
    [family] familien
    [member] et medlem
    [member_restricted] fortrolige oplysninger
    [actor] en fagperson
    [network_person] en i netværket
    [relation] en relation
    [attachment] en tilknytning
    [family_case] forløbet
    [case_assessment] vurderingen
    [case_phase] en fase
    [candidate] en henvendelse
    [consent] et samtykke
    [family_plan] planen
    [plan_version] planens version
    [sector_plan] en sektorplan
    [goal] et mål
    [intervention] en indsats
    [cooperation_contract] samarbejdsaftalen
    [log_entry] stafetloggen
    [meeting] et møde
    [agenda_item] et punkt på dagsordenen
    [measurement] en måling
    [follow_up] en opfølgning
   *[other] noget andet
}
today-field = { $place ->
    [meeting-title] Hvad mødet hedder
    [meeting-purpose] Formål
    [meeting-kind] Slags møde
    [meeting-minutes] Referat
    [relation-kind] Hvordan de hører sammen
    [relation-period] Hvornår
    [actor-kind] Fagperson eller frivillig
    [actor-user] Bruger i Makker
    [consent-kind] Samtykke til
    [follow_up-kind] Slags opfølgning
    [follow_up-conclusion] Hvad nu
    [sector_plan-kind] Slags plan
    [agenda_item-decision] Beslutning
    [goal-own_words] Familiens egne ord
    [goal-evidence] Hvad der viser det
    [goal-owner] Hvem målet tilhører
    [goal-area] Område
    [intervention-title] Indsatsens navn
    [intervention-agreed] Aftalt
    [intervention-members] Hvem den er til
    [family_case-starts_on] Forløbet begynder
    [family_plan-starts_on] Planen begynder
   *[other] { $field ->
        [name] Navn
        [address] Adresse
        [case_numbers] Sagsnumre
        [phase] Fase
        [cross_team] Tværgående team
        [coordinator] Koordinator
        [is_protected] Beskyttet familie
        [story] Familiens historie
        [user] Hvem
        [attached_as] Tilknyttet som
        [focus] Fokus
        [period] Periode
        [life_stage] Barn eller voksen
        [birth_date] Fødselsdag
        [cpr] CPR-nummer
        [sex] Køn
        [died_on] Dødsdag
        [has_protected_address] Beskyttet adresse
        [has_protected_name] Beskyttet navn
        [phone] Telefon
        [email] E-mail
        [custody] Forældremyndighed
        [resident_parent] Bopælsforælder
        [contact_arrangement] Samvær
        [residence] Hvor barnet bor
        [school_kind] Slags skole
        [school] Skole
        [school_class] Klasse
        [benefit] Ydelse
        [benefit_period] Ydelsens periode
        [job_status] Arbejde
        [workplace] Arbejdsplads
        [language] Sprog
        [needs_interpreter] Tolk
        [interpreter_note] Om tolken
        [in_household] I husstanden
        [member] Hvem
        [protection_period] Beskyttet fra og til
        [hidden_from] Skjult for
        [note] Note
        [from_person] Den ene
        [kind] Slags
        [to_person] Den anden
        [closeness] Hvor tæt
        [quality] Hvordan de har det sammen
        [organisation] Arbejdssted
        [department] Forvaltning
        [role] Rolle
        [accepted_by] Familien har sagt ja
        [accepted_on] Sagt ja den
        [status] Status
        [detected_on] Fundet den
        [detected_by] Fundet af
        [detected_in] Fundet i
        [detection] Hvorfor familien
        [decision] Afgørelse
        [decided_on] Afgjort den
        [decided_by] Afgjort af
        [decided_at] Afgjort på mødet
        [handed_over_by] Overleveret af
        [handed_over_on] Overleveret den
        [starts_on] Begynder
        [exited_on] Sluttet den
        [exit_reason] Hvorfor det sluttede
        [exit_note] Om afslutningen
        [exited_to] Videre til
        [family_case] Forløb
        [assessed_on] Vurderet den
        [assessed_by] Vurderet af
        [conclusion] Konklusion
        [reasons] Begrundelse
        [planned] Planlagt
        [actual] Sådan gik det
        [found_through] Fundet gennem
        [found_on] Fundet den
        [found_by] Fundet af
        [departments] Forvaltninger
        [criteria_met] Kriterier
        [seems_motivated] Motiveret
        [asked_on] Spurgt den
        [answered_on] Svarede den
        [family] Familie
        [given_by] Givet af
        [on_behalf_of] På vegne af
        [authorities] Myndigheder
        [information] Oplysninger
        [given_on] Givet den
        [valid_until] Gælder til
        [evidence] Hvor det ligger
        [asked_by] Spurgt af
        [explained_in] Forklaret på
        [withdrawn_on] Trukket tilbage den
        [withdrawn_by] Trukket tilbage af
        [withdrawal_note] Om tilbagetrækningen
        [legal_basis] Lovgrundlag
        [title] Titel
        [direction] Retning
        [what_works] Det, der virker
        [worries] Bekymringer
        [what_next] Næste skridt
        [priorities] Det vigtigste
        [review_on] Ses på igen
        [plan] Plan
        [number] Nummer
        [drafted_on] Skrevet den
        [discussed_on] Drøftet den
        [discussed_with] Drøftet med
        [in_force] Gælder
        [members] Hvem
        [responsible] Ansvarlig
        [case_number] Sagsnummer
        [system] Fagsystem
        [due_on] Frist
        [made_on] Lavet den
        [follow_up_on] Opfølgning
        [part_of] Del af
        [own_words] Egne ord
        [child_wish] Barnets ønske
        [professional_wording] Faglig formulering
        [area] Område
        [indicator] Tegn
        [baseline] Udgangspunkt
        [target] Hvor vi vil hen
        [owner] Hvem det tilhører
        [priority] Prioritet
        [closed_on] Lukket den
        [sector_plans] Sektorplaner
        [audience] Hvem der må se det
        [goals] Mål
        [agreed] Aftalt
        [purpose] Formål
        [weekly_minutes] Timer om ugen
        [weekly_slots] Faste tider
        [provider] Leverandør
        [provider_department] Leveres af
        [purpose_met_when] Det virker, når
        [follow_up_how] Sådan følger vi op
        [cooperation] Samarbejde
        [no_show_consequence] Ved udeblivelse
        [service] Ydelse
        [monthly_units_hundredths] Enheder om måneden
        [own_rate_ore] Egen takst
        [consent] Samtykke
        [sector_plan] Sektorplan
        [outcome] Hvad det gav
        [from_team] Familien kan regne med
        [from_family] Teamet kan regne med
        [from_coordinator] Fra koordinatoren
        [contact] Kontakt
        [disagreement] Uenighed
        [agreed_by] Aftalt af
        [agreed_on] Aftalt den
        [starts_at] Hvornår
        [duration_minutes] Hvor længe
        [location] Hvor
        [expected_outcome] Det håber vi på
        [called_by] Indkaldt af
        [chair] Mødeleder
        [note_taker] Referent
        [participants] Deltagere
        [absent] Fraværende
        [interpreter_booked] Tolk bestilt
        [minutes] Referat
        [next_meeting] Næste møde
        [meeting] Møde
        [about] Om
        [planned_minutes] Hvor længe
        [notes] Noter
        [rule] Regel
        [due_reason] Hvorfor fristen
        [done_on] Sket den
       *[other] en oplysning
    }
}

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
plan-yes-write = { $count ->
    [0] De siger ja
   *[other] { $names } siger ja
}
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
overview-genogram = Familietræ. Piletasterne går op til forældre, ned til børn og til siden.
overview-relation-of = { $ended ->
    [yes] var { $kind } til { $to }
   *[no] { $kind } til { $to }
}
overview-ring = Dem, der er omkring familien. Piletasterne går fra person til person.
overview-as-ring = Som ring
overview-as-list = Som liste
overview-at-home = hjemme
overview-ring-inner = Inderst: ses hver uge
overview-own-network = eget netværk
overview-others = andre
overview-legend-together = samlevende
overview-legend-parted = ikke sammen længere
overview-legend-placed = i pleje
overview-legend-was-placed = var i pleje
overview-legend-home = bor hjemme
overview-legend-elsewhere = bor sammen et andet sted
overview-address-show = Vis adressen
overview-protected = Beskyttet adresse
overview-nameless = Uden navn
overview-lives-here = bor her
overview-died-in = † { $year }
overview-years = { $years } år
overview-divorced-in = skilt { $year }
overview-parted-in = indtil { $year }
overview-together-since = siden { $year }
overview-relation = { $ended ->
    [yes] { $from } var { $kind } til { $to }.
   *[no] { $from } er { $kind } til { $to }.
}
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
overview-due-agreement = Aftalt: { $agreed }
overview-due-consent = Samtykket udløber
overview-due-consent-of = Samtykket fra { $name } udløber
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
    [spouse] ægtefælle
    [partner] kæreste eller samlever
    [former-partner] tidligere kæreste eller ægtefælle
    [sibling] søskende
    [half-sibling] halvsøskende
    [step-sibling] stedsøskende
    [grandparent] bedsteforælder
    [aunt-or-uncle] moster, faster eller onkel
    [relative] slægtning
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

## Visitation: listen over familier, som kan spørges

visitation-heading = Visitation
visitation-team = Team
visitation-list = Bruttolisten
visitation-no-team-heading = Der er ikke sat et team op
visitation-no-team = Listen hører til et tværgående team. Din administrator kan sætte et op.
visitation-not-in-team-heading = Du er ikke med i teamet
visitation-not-in-team = Kun de, der er med i teamet, kan se dets liste. Din administrator kan sætte dig på.
visitation-shown = Hvilke familier
visitation-shown-open = Kan spørges ({ $count })
visitation-shown-all = Alle ({ $count })
visitation-fetch = Hent liste
visitation-empty-heading = Her er ingen familier
visitation-empty = Tryk på »Hent liste«, og vælg det regneark, kommunen har trukket ud. Du ser først, hvad der er i det.
visitation-empty-open = Alle på listen har svaret.
visitation-nameless = Uden navn
visitation-protected = Beskyttet adresse
visitation-protect = Beskyt adressen …
visitation-protect-hint = Så fjernes adresserne i familien for altid, og andre steder på listen, hvor { $name } står. Det kan ikke fortrydes.
visitation-protect-yes = Fjern adresserne
visitation-known = kendt
visitation-known-long = Nogen i familien er kendt fra en af dine egne familier.
visitation-open-known = Se den
visitation-column-name = Familie
visitation-column-persons = Personer
visitation-column-case = Sagsnumre
visitation-column-found = Kom på listen
visitation-column-status = Hvor langt
visitation-persons = { $children ->
    [0] { $persons }
    [one] { $persons }, heraf 1 barn
   *[other] { $persons }, heraf { $children } børn
}
visitation-nobody = Der står ingen personer på listen.
visitation-age = { $years } år
visitation-status = { $status ->
    [listed] På listen
    [asked] Spurgt
    [consented] Har sagt ja
    [declined] Har sagt nej
    [dropped] Taget af listen
   *[other] Ikke sagt
}
visitation-role = { $role ->
    [mother] mor
    [father] far
    [parent] forælder
    [step-parent] stedforælder
    [guardian] værge eller plejeforælder
    [child] barn
    [other-adult] anden voksen
   *[other] andet
}
visitation-yes = De siger ja …
visitation-asked = Er spurgt
visitation-no = De siger nej
visitation-drop = Tag af listen
visitation-yes-hint = Så får familien sin egen mappe, og du bliver dens ene makker. Skriv, hvornår de sagde ja, og hvordan det kan ses.
visitation-today = i dag
visitation-given-on = Hvornår sagde de ja?
visitation-evidence = Hvordan (kan vente)
visitation-admit = Opret familien
visitation-cancel = Fortryd
visitation-close = Luk
visitation-stop = Stop
visitation-import-heading = Hent liste
visitation-progress = Hvor langt
visitation-deed = { $deed ->
    [reading] Læser filen …
    [comparing] Sammenligner med listen …
    [writing] Gemmer …
   *[other] Et øjeblik …
}
visitation-news = { $families ->
    [one] 1 ny familie
   *[other] { $families } nye familier
} med { $persons ->
    [one] 1 ny person
   *[other] { $persons } nye personer
}
visitation-done = { $families ->
    [one] 1 familie
   *[other] { $families } familier
} med { $persons ->
    [one] 1 person
   *[other] { $persons } personer
} er kommet på listen
visitation-more-known = Der er nyt om familier, der står på listen
visitation-more-known-done = Listen er ført ajour
visitation-no-news = Der er intet nyt i filen
visitation-nothing-usable = Ingen af rækkerne kan bruges
visitation-nothing-else = Der er intet nyt i de rækker, der kan bruges
visitation-extended = { $count ->
    [one] 1 familie på listen får et sagsnummer eller en forvaltning mere.
   *[other] { $count } familier på listen får et sagsnummer eller en forvaltning mere.
}
visitation-removes = { $count ->
    [0] Nogen har nu beskyttet adresse. Ingen adresser står på listen.
    [one] Nogen har nu beskyttet adresse. 1 adresse, der står på listen, bliver fjernet for altid.
   *[other] Nogen har nu beskyttet adresse. { $count } adresser, der står på listen, bliver fjernet for altid.
}
visitation-removed = { $count ->
    [0] Familien står nu som beskyttet.
    [one] 1 adresse er fjernet for altid, og familien står nu som beskyttet.
   *[other] { $count } adresser er fjernet for altid, og familierne står nu som beskyttede.
} Har familien sin egen mappe, så ret det også der.
visitation-now-protected = Har nu beskyttet adresse ({ $count })
visitation-counts = { $rows ->
    [one] 1 række er læst.
   *[other] { $rows } rækker er læst.
}{ $skipped ->
    [0] {""}
    [one] {" "}1 er sprunget over.
   *[other] {" "}{ $skipped } er sprunget over.
}{ $known ->
    [0] {""}
    [one] {" "}1 person stod på listen i forvejen.
   *[other] {" "}{ $known } personer stod på listen i forvejen.
}
visitation-unknown-columns = Ikke taget med, fordi Makker ikke kender kolonnerne: { $names }
visitation-unknown-departments = Forvaltninger, der ikke er sat op: { $names }
visitation-left-out = { $count ->
    [one] 1 adresse er ikke taget med, fordi nogen i familien har beskyttet adresse.
   *[other] { $count } adresser er ikke taget med, fordi nogen i familien har beskyttet adresse.
}
visitation-bad = Kan ikke bruges ({ $count })
visitation-changed = Siger nu noget andet end listen; det, der står, er ikke rettet ({ $count })
visitation-elsewhere = Nogen er kendt i forvejen ({ $count })
visitation-remarks = Værd at se på ({ $count })
visitation-row = Række { $row }: { $why }
visitation-more = … og { $count } til
visitation-mend = Ret rækkerne i filen, og hent den igen, eller spring dem over.
visitation-skip-bad = Spring de rækker over, der ikke kan bruges
visitation-take = { $families ->
    [0] { $persons ->
        [0] Før listen ajour
        [one] Sæt 1 person på listen
       *[other] Sæt { $persons } personer på listen
    }
    [one] Sæt 1 familie på listen
   *[other] Sæt { $families } familier på listen
}

## Opsætningen

setup-heading = Opsætning
setup-refused-heading = Opsætningen er for administratorer
setup-refused = Her sættes ydelser, frister og lovgrundlag op for hele kommunen. Mangler der noget, så sig det til din administrator.
setup-kinds = Hvad der kan sættes op
setup-kind = { $kind ->
    [service] Ydelser
    [rate] Priser
    [incompatibility_rule] Ydelser, der støder sammen
    [goal_area] Målområder
    [phase_template] Faser
    [log_level] Niveauer i stafetloggen
    [benefit_kind] Forsørgelse
    [legal_basis] Lovgrundlag
    [deadline_rule] Frister
    [sector_plan_kind] Lovpligtige planer
    [target_criterion] Hvem der kan være med
    [handover_item] Overlevering
    [cost_baseline] Økonomi
    [department] Forvaltninger
   *[cross_team] Tværgående team
}
setup-new = { $kind ->
    [service] Ny ydelse
    [rate] Ny pris
    [goal_area] Nyt målområde
    [phase_template] Ny fase
    [log_level] Nyt niveau
    [legal_basis] Nyt lovgrundlag
    [deadline_rule] Ny frist
    [sector_plan_kind] Ny slags plan
    [target_criterion] Nyt kriterium
    [department] Ny forvaltning
    [cross_team] Nyt team
   *[other] Ny række
}
setup-field = { $field ->
    [name] Navn
    [title] Hvad
    [department] Forvaltning
    [delivered_by] Hvem leverer
    [unit] Enhed
    [legal_basis] Lovgrundlag
    [valid] Gælder
    [description] Beskrivelse
    [service] Ydelse
    [other_service] Anden ydelse
    [unit_ore] Pris pr. enhed
    [kind] Støder sammen
    [reason] Hvorfor
    [months] Måneder
    [number] Nummer
    [needs_consent] Kræver samtykke
    [act] Lov
    [paragraph] Paragraf
    [text] Hvad den siger
    [old_names] Hed før
    [replaced_by] Afløst af
    [source] Kilde
    [counted_from] Tælles fra
    [unit_count] Hvor mange
    [is_statutory] Lovfast
    [sector_plan_kind] Plan
    [ahead_days] Mindes om, dage før
    [can_be_replaced] Kan afløses
    [weight] Vægt
    [base_year] Pristal fra
    [family_year_ore] En familie om året
    [efficiency_ore] Forventet gevinst
    [note] Bemærkning
    [short_name] Kort navn
    [part_of] Del af
    [leader] Leder
    [members] Hvem er med
    [location] Sted
   *[meets_every_days] Mødes hver, dage
}
setup-field-of = { $field }, { $name }
setup-code = { $code ->
    [case-pair] makkerparret
    [specialist] specialist
    [hour] time
    [day] dag
    [week] uge
    [month] måned
    [course] forløb
    [occasion] gang
    [several-day] dage
    [several-working-day] hverdage
    [several-week] uger
    [several-month] måneder
    [same-family] i samme familie
    [same-person] for samme person
    [same-hours] på samme tid
    [awareness] kommunen blev opmærksom
    [concern-report] underretning
    [decision] afgørelse
    [intervention-start] indsatsen begyndte
    [assessment-done] undersøgelsen var færdig
    [sector-plan-made] planen blev lavet
    [last-follow-up] sidste opfølgning
    [case-start] sagen begyndte
    [phase-start] fasen begyndte
    [consent-given] samtykke
    [measurement] måling
    [meeting] møde
    [required] skal være opfyldt
    [supporting] taler for
    [excluding] udelukker
   *[other] noget andet
}
setup-none = Ikke sat
setup-always = altid
setup-all = Vis alle ({ $count })
setup-nameless = uden navn
setup-find = Find
setup-none-found = Ingen række passer
setup-none-found-hint = Prøv et andet ord.
setup-empty-heading = Her er ikke sat noget op
setup-empty = { $kind ->
    [rate] Priserne sætter forvaltningerne selv én gang om året. Tryk på »Ny pris«.
   *[other] Tryk på knappen for at lave den første række.
}
setup-more = Mere
setup-more-of = Mere om { $name }
setup-put-away = Læg væk
setup-is-put-away = »{ $name }« er lagt væk.
setup-origin = Fra
setup-origin-short = { $origin ->
    [shipped] Makker
    [changed] Makker, rettet
    [own] jer selv
   *[unknown] {""}
}
setup-origin-long = { $origin ->
    [shipped] Fulgte med Makker. Retter en nyere Makker rækken, kan I tage rettelsen med.
    [changed] Fulgte med Makker og er rettet her. Det, I har rettet, bliver stående.
    [own] Lavet her i kommunen.
   *[unknown] {""}
}
setup-newer = { $rows ->
    [0] Denne Makker har rettelser med, som ikke er her: { $changes }.
    [one] Denne Makker har 1 ny række med, som ikke er her{ $changes ->
        [0] .
        [one] , og 1 rettelse.
       *[other] , og { $changes } rettelser.
    }
   *[other] Denne Makker har { $rows } nye rækker med, som ikke er her{ $changes ->
        [0] .
        [one] , og 1 rettelse.
       *[other] , og { $changes } rettelser.
    }
}
setup-newer-keeps = Det, I selv har skrevet, bliver stående.
setup-newer-take = Tag det med
setup-newer-taken = Nye rækker, der er kommet med: { $rows }. Rettelser: { $changes }.

## Vores plan, familiens eget vindue

our-plan-heading = Vores plan

## Stafetloggen

log-feed = Indførsler
log-side = Skriv, og åbne aftaler
log-lanes = Baner
log-lane = { $lane ->
    [net] Hjem
    [sof] SOF
    [bif] BIF
    [buf] BUF
    [suf] SUF
   *[other] Andre
}
log-filter = Hvad der vises
log-filter-all = Alt
log-filter-agreements = Aftaler
log-filter-meetings = Møder
log-filter-handovers = Overdragelser
log-filter-nothing = Her er ikke noget af den slags endnu.
log-as-family = Som familien ser den
log-empty-heading = Her står ikke noget endnu
log-empty = Skriv den første aftale eller det første, I har set, til højre. Tryk på S for at begynde.
log-not-here = Indførslen er her ikke længere.
log-now = nu
log-now-at = nu, kl. { $time }
log-time = kl. { $time }
log-silence = { $days } dage uden indførsler
log-later-meetings = { $count ->
    [one] Ét møde længere fremme
   *[other] { $count } møder længere fremme
}
log-somebody = en, der ikke står her mere
log-you = dig
log-kind = { $kind ->
    [agreement] Aftale
    [meeting] Møde
    [contact] Kontakt
    [decision] Beslutning
    [handover] Overdragelse
    [observation] Observation
   *[other] Indførsel
}
log-by = { $who }
log-kind-by = { $kind ->
    [agreement] aftale, { $who }
    [meeting] møde, { $who }
    [contact] kontakt, { $who }
    [decision] beslutning, { $who }
    [handover] overdragelse, { $who }
    [observation] observation, { $who }
   *[other] { $who }
}
log-with = , med { $who }
log-own-words = “{ $words }”
log-follows = Følger op på: { $what }
log-agreed = Aftalt
log-ongoing = løbende
log-replaced = rettet
log-corrected-by = Rettet af { $who } { $when }:
log-next-meeting-on = Næste møde { $day }
log-evaluate-on = Evalueres { $day }
log-seen = { $who ->
    [family] Ses af familien
    [nobody] Ses ikke af familien
   *[other] Ingen har sagt, hvem i familien der ser den
}
log-seen-by = Ses af { $who }
log-journalised = Journaliseret
log-copy = Kopiér til journal
log-copied = Kopieret
log-copy-failed = Den kunne ikke kopieres
log-correct = Ret
log-follow-up = Følg op
log-journal-head = Stafetlog, { $day }: { $kind }, { $who }
log-journal-line = { $label }: { $words }
log-meeting-kind = { $kind ->
    [team] Tværgående team
    [network] Netværksmøde
    [dialogue] Dialogmøde
    [child-conversation] Børnesamtale
    [home-visit] Hjemmebesøg
    [appointment] Aftalt tid
   *[other] Møde
}
log-meeting-chair = Mødeleder: { $who }
log-meeting-interpreter = Tolk er bestilt
log-meeting-place = { $place }.
log-baton-with = { $me ->
    [yes] hos dig
   *[no] hos { $who }
}
log-baton-with-two = hos to
log-baton-with-nobody = hos ingen endnu
log-baton-first = { $to } fik stafetten
log-baton-went = Stafetten gik fra { $from } til { $to }
log-baton-offered-to = { $to } fik tilbudt stafetten
log-baton-offered-when = { $who } tilbød den { $day } kl. { $time }.
log-baton-answer = { $answer ->
    [closed] Det blev ikke til noget.
    [passed] En anden tog den først.
   *[other] Den er der ikke svaret på.
}
log-baton-to-self = Du vil selv have stafetten
log-baton-offered-you = { $from } tilbyder dig stafetten
log-baton-to-you = { $from } vil give dig stafetten
log-baton-to-other = { $from } vil give stafetten til { $to }
log-baton-until-you = { $from } har den, indtil du siger ja.
log-baton-until-other = { $from } har den, indtil { $to } siger ja.
log-baton-accept = Tag imod
log-baton-take = Tag imod stafetten
log-baton-accept-for = { $to } siger ja
log-baton-not-now = Ikke nu
log-baton-take-back = Træk tilbage
log-baton-clash = To har sagt ja til stafetten
log-baton-clash-why = De vidste det ikke om hinanden. Hvem har den?
log-baton-is-with = { $who } har den
log-baton-give = Giv stafetten videre
log-baton-give-how = Du skriver, hvem der skal have den. Den skifter først hånd, når den anden siger ja.
log-baton-give-first = Ingen har den endnu. Skriv, hvem der skal have den; den er deres, når de siger ja.
log-baton-to = Til
log-baton-choose = Skriv to bogstaver af navnet, og vælg en fra listen.
log-baton-offer = Tilbyd stafetten
log-baton-cancel = Fortryd
log-write = Skriv i loggen
log-write-kind = { $kind ->
    [agreement] Skriv en aftale
    [meeting] Skriv om et møde
    [contact] Skriv om en kontakt
    [decision] Skriv en beslutning
   *[observation] Skriv en observation
}
log-draft = Ikke skrevet ind endnu
log-draft-drop = Smid væk
log-draft-unkept = Kladden kunne ikke gemmes. Skriv ind, før du lukker.
log-kind-label = Slags
log-text = { $kind ->
    [agreement] Hvad er aftalt
    [decision] Hvad er besluttet
    [meeting] Hvad skete der på mødet
    [contact] Hvad kom frem
   *[observation] Hvad har du set
}
log-text-hint = { $kind ->
    [agreement] Hvad er aftalt?
    [decision] Hvad er besluttet?
    [meeting] Hvad skete der på mødet?
    [contact] Hvad kom frem?
   *[observation] Hvad har du set, eller hvad undrer dig?
}
log-field = { $field ->
    [responsible] Ansvarlig
    [due_on] Frist
    [next_meeting_on] Næste møde
    [about] Om hvem
    [participants] Deltagere
    [own_words] Egne ord
    [agreed] Aftalt
    [observation] Set
    [level] Niveau
    [on] På dagen
   *[audience] Ses af
}
log-responsible = Ansvarlig
log-due = Frist
log-next-meeting = Næste møde
log-about = Om
log-participants = Deltagere
log-level = Niveau
log-evaluation = Sådan gik det
log-reason = Hvorfor
log-level-none = Intet niveau
log-audience-family = hele familien
log-audience-members = nogle
log-audience-nobody = ingen
log-audience-which = Hvem i familien
log-more-fields = Flere felter
log-send = Skriv ind
log-for-good = Kan rettes, ikke slettes
log-form-follows = Følger op på det fra { $day }
log-form-corrects = Retter det fra { $day }
log-form-not-about = Lad være
log-take-up-aside = Hent det, du var i gang med
log-take-out = Tag { $who } ud
log-no-text = Skriv først, hvad der skal stå.
log-day-passed = Den dag er gået. Skriv en, der kommer.
log-nobody-called-so = Her er ingen, der hedder sådan. Skriv to bogstaver, og vælg en fra listen.
log-no-members-chosen = Sæt kryds ved mindst én, eller vælg hele familien eller ingen.
log-done = { $what ->
    [written] Skrevet ind
    [settled] Noteret
   *[dropped] Smidt væk
}
log-undo = Fortryd
log-undone = Det er fortrudt.
log-open = Åbne aftaler
log-open-none = Ingen åbne aftaler. Alt er der fulgt op på.
log-kept-what = Holdt: { $what }
log-outcome-what = Hvad blev der af: { $what }
log-outcome-which = Hvad blev der af den
log-outcome = { $outcome ->
    [kept] Holdt
    [not-kept] Ikke holdt
   *[lapsed] Bortfaldet
}

## Når noget ikke lykkes: hvad der er sket, og hvad man kan gøre

error-already-removed = Det er fjernet allerede.
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
error-candidate-closed = Familien har allerede svaret, eller den er taget af listen.
error-file-changed = Filen er ændret, siden du så på den. Se på den igen først.
error-file-unreadable = Filen kan ikke læses. Se efter, om den ligger der endnu, og om du må åbne den.
error-gross-list-busy = Der er allerede en liste i gang. Vent, til den er færdig, eller stop den.
error-gross-list-refused = { $reason ->
    [empty] Filen er tom.
    [no-rows] Der er overskrifter i filen, men ingen rækker under dem.
    [old-workbook] Det er et regneark i det gamle format (.xls). Gem det som .xlsx, og prøv igen.
    [binary-workbook] Det er et regneark i et format, Makker ikke læser (.xlsb). Gem det som .xlsx, og prøv igen.
    [open-document] Det er et regneark fra LibreOffice (.ods) eller lignende. Gem det som .xlsx, og prøv igen.
    [pdf] Det er en PDF. Få listen som regneark (.xlsx) eller som tekstfil (.csv).
    [picture] Det er et billede. Få listen som regneark (.xlsx) eller som tekstfil (.csv).
    [web-page] Filen er i virkeligheden en webside. Åbn den i et regneark, gem den som .xlsx, og prøv igen.
    [archive] Det er en pakket fil. Pak den ud, og vælg selve listen.
    [binary] Det er hverken et regneark eller en tekstfil.
    [encrypted] Filen er låst med en adgangskode. Gem den uden, og prøv igen.
    [damaged] Filen er gået i stykker, eller den er ikke hentet helt.
    [too-large] Filen er alt for stor til at være en liste over familier.
    [wrong-encoding] Bogstaverne i filen er gået i stykker: æ, ø og å er blevet til noget andet. Gem den igen med tegnsættet UTF-8, eller få den som regneark.
    [no-headings] Makker finder ingen overskrifter. Den første række skal sige, hvad der står i kolonnerne, for eksempel Familie, Navn og Fødselsdato.
    [column-missing] Der mangler en kolonne med familie eller navn. Overskrifterne er: { $found }.
    [two-columns] To kolonner læses begge som { cli-import-column }: { $found }. Fjern den ene, eller giv den en anden overskrift.
    [two-sheets] Flere ark ligner en liste: { $found }. Gem det rigtige for sig.
    [quote-open] I række { $row } begynder et anførselstegn, som ikke slutter igen. Ret det, ellers forsvinder rækkerne efter det.
    [cell-too-long] I række { $row } står der alt for meget i én række eller celle.
   *[other] Filen kan ikke læses som en liste.
}
error-stopped = Det er stoppet. Intet er gemt.
error-bad-request = Makker forstod ikke, hvad den blev bedt om. Prøv forfra. Sker det igen, så sig det til din administrator.
error-clock-off = Computerens ur går helt forkert. Stil uret, og prøv igen.
error-department-unknown = Den forvaltning kender Makker ikke. Skriv en af dem her: { $known }.
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
error-not-found = Det kunne ikke findes her. Måske er det blevet ændret i mellemtiden.
error-passphrase-too-short = Adgangssætningen er for kort. Brug mindst { $min } tegn, gerne en række ord, du let kan huske.
error-profile-damaged = Noget af det, Makker har gemt på computeren, er gået i stykker, og derfor åbner den ikke. Rør ikke ved noget, og ring til din administrator.
error-profile-exists = Der er allerede en Makker på denne computer. Lås den op i stedet.
error-profile-in-use = Makker er allerede åben et andet sted på computeren. Luk den dér, og prøv igen.
error-profile-locked = Makker er låst. Lås op for at komme videre.
error-profile-missing = Der er ikke sat en Makker op på denne computer. Det kan din administrator gøre.
error-profile-newer = Dine familier er gemt med en nyere Makker end denne, og her er intet rørt. Bed din administrator om at opdatere.
error-remaining-unclear = { $reason ->
    [several-texts] Det står i flere tekster. Fjern det fra én tekst ad gangen.
   *[other] Skriv også, hvordan teksten skal lyde bagefter. Den må gerne være tom.
}
error-sheet-group-wrong = Det står ikke sidst på ark { $sheet }. Se efter på papiret, og skriv de sidste fem tegn igen.
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
error-kind-elsewhere = { $home ->
    [family] Den slags hører til hos en familie. Skriv familiens id.
    [team] Den slags hører til hos et team. Skriv teamets id.
    [set-up] Den slags hører til i kommunens opsætning. Skriv hverken familie eller team.
   *[nobody] Den slags kan ikke vises på den måde.
}
error-unknown-kind = Makker kender ingen slags, der hedder { $kind }.
error-unknown-command = Delene i Makker passer ikke sammen. Bed din administrator om at installere den igen.
error-wrong-passphrase = Det var ikke den rigtige adgangssætning. Prøv igen.

## Kommandolinjen (administratorens dør)

cli-bad-line =
    { $reason ->
        [unknown-option] Makker kender ikke { $what } her.
        [unexpected] »{ $what }« hører ikke til på linjen.
        [unknown-subcommand] Makker kender ikke »{ $what }«.
        [missing] Der mangler noget på linjen: { $what }.
        [missing-value] Der mangler noget efter { $what }.
        [missing-subcommand] Skriv også, hvad der skal gøres: { $possible }.
        [value-of] »{ $value }« kan ikke stå ved { $what }. Skriv en af disse: { $possible }.
        [value] »{ $value }« kan ikke stå ved { $what }.
        [takes-no-value] Efter { $what } kan der ikke stå »{ $value }«.
        [twice] { $what } må kun stå én gang på linjen.
        [conflict] { $what } og { $value } kan ikke stå på samme linje.
       *[unclear] Makker forstår ikke linjen.
    }
    Se { $help }
cli-refused-bad-request = Det, du sendte med, har ikke den form, som kommandoen tager. Se formen med: makker commands
cli-refused-folder-unwritable = Makker kan ikke læse og skrive i { $folder }. Se efter, om det er en mappe, og om du må skrive i den.
cli-refused-no-such-field = Der er intet felt, der hedder { $field }, eller også skrives det med en anden kommando. Se kommandoerne med: makker commands
cli-refused-not-found = { $what ->
    [team] Der er intet team med det id, eller også er du ikke med i det.
   *[other] Det kunne ikke findes. Enten passer id'et ikke, eller også har du ikke adgang til det.
}
cli-refused-not-made-this-way = Den slags oprettes ikke sådan. Den hører til et andet sted, eller den har sin egen kommando. Se kommandoerne med: makker commands
cli-refused-profile-exists = Der er allerede en Makker i { $folder }. Skriv en anden mappe efter --profile, hvis du vil have en til.
cli-refused-profile-missing = Der er ingen Makker i { $folder }. Ligger den et andet sted, så skriv mappen efter --profile. Er der ingen endnu, så sæt en op med: makker init
cli-refused-remaining-unclear = { $reason ->
    [several-texts] Det står i flere tekster. Fjern det fra én tekst ad gangen.
   *[other] Skriv efter --remaining, hvordan teksten skal lyde bagefter. Den må gerne være tom.
}
cli-founded = { $municipality } er sat op, og du kan låse op. Alt ligger krypteret i { $folder }.
cli-new-passphrase = Vælg en adgangssætning
cli-new-passphrase-again = Skriv den igen
cli-no-home = Makker ved ikke, hvor dine ting skal ligge. Skriv en mappe efter --profile.
cli-no-passphrase = Her er ingen til at skrive adgangssætningen. Læg den i en fil, og skriv filens navn efter --passphrase-file.
cli-passphrase = Adgangssætning
cli-passphrase-file-unreadable = { $why ->
    [missing] Der er ingen fil, der hedder { $file }. Se efter, om navnet er rigtigt.
    [not-text] Filen { $file } er ikke en tekstfil. Adgangssætningen skal stå på dens første linje.
   *[unreadable] Filen { $file } med adgangssætningen kan ikke læses. Se efter, om du må åbne den.
}
cli-passphrases-differ = De to adgangssætninger er ikke ens. Prøv igen.
cli-request-not-json = Det, du sendte med, er ikke JSON: { $reason }
cli-unknown-command = Der er ingen kommando, der hedder { $command }. Se dem alle med: makker commands
cli-founded-demo = { $municipality } er sat op som øvelse i { $folder }. Nøglearkene ligger i { $sheets }.
cli-print-sheets = Her er tre nøgleark. Print dem nu, og gem dem tre forskellige steder. To af dem sammen åbner alt, hvis en adgangssætning går tabt. De findes ingen andre steder.
cli-sheets-unwritable = Nøglearkene kan ikke lægges i { $folder }. Se efter, om du må skrive dér.
cli-no-new-passphrase = Her er ingen til at skrive den nye adgangssætning. Læg den i en fil, og skriv filens navn efter --new-passphrase-file.
cli-passphrase-changed = Den nye adgangssætning gælder fra nu af.
cli-sheet-unreadable = { $why ->
    [missing] Der er ingen fil, der hedder { $file }. Se efter, om navnet er rigtigt.
    [not-text] Filen { $file } er ikke en tekstfil. Skriv linjerne fra nøglearket af i en tekstfil.
   *[unreadable] Filen { $file } med nøglearket kan ikke læses. Se efter, om du må åbne den.
}
cli-two-sheets = Der skal netop to nøgleark til. Skriv --sheet og filens navn for hvert af de to.
cli-which-team = Der er flere team, eller slet intet. Skriv teamets id efter --team. Du kan se dem med: { $line }
cli-redacted = { $count ->
    [one] Indholdet er fjernet for altid.
   *[other] Indholdet af alle { $count } er fjernet for altid.
}
cli-search-count = { $count ->
    [0] Ingenting fundet i dine familier.
    [one] Én ting fundet:
   *[other] { $count } ting fundet:
}
cli-search-best = De { $count }, der passer bedst. Skriv flere ord for at finde færre:
cli-search-hit = { $kind } · { $is-named ->
    [yes] { $family }
   *[no] Familie uden navn
} · { $caption }  ({ $entity } --family { $family-id })
cli-history-step = { $when }  { $who }  { $what }{ $stands ->
    [yes] {" · gælder nu"}
   *[no] {""}
}  ({ $op })
cli-value = { $form ->
    [nothing] (intet)
    [text] »{ $text }«
    [yes] ja
    [no] nej
    [unreadable] (kan ikke læses her)
   *[plain] { $text }
}
cli-value-audience = { $who ->
    [family] hele familien
    [members] kun { $members }
   *[nobody] ingen i familien
}
cli-value-weekly = { $weekday ->
    [d1] mandag
    [d2] tirsdag
    [d3] onsdag
    [d4] torsdag
    [d5] fredag
    [d6] lørdag
   *[d7] søndag
} { $from }–{ $to }
cli-verify-clean = Alt står, som det blev skrevet.
cli-verify-unclean = Noget står ikke, som det blev skrevet. Lad det ligge, som det er, og få hjælp, før nogen skriver videre.
cli-verify-counts =
    Set efter: { $ops } trin og { $batches ->
        [one] 1 underskrevet bundt
       *[other] { $batches } underskrevne bundter
    }. { $open } trin venter på at blive underskrevet. Indholdet af { $redacted } trin er fjernet for altid. { $uses ->
        [one] 1 linje
       *[other] { $uses } linjer
    } i loggen over brug er ikke set af andre computere.
cli-verify-not-founded = Kommunens begyndelse mangler, eller den er ikke underskrevet, som den skal være.
cli-verify-device = Computerens egne nøgler, dens bruger eller dens log over brug er ikke dem, nogen har sagt god for.
cli-verify-flaws = { $count ->
    [100] 100 fejl eller flere i det, der er skrevet:
   *[other] { $count } fejl i det, der er skrevet:
}
cli-verify-flaw = {"  "}{ $flaw ->
    [gap] der mangler noget før
    [link] det hænger ikke sammen med det, der kom før
    [columns] det, der står om det, passer ikke til det selv
    [content] indholdet er et andet end det, der blev skrevet
    [user] det er skrevet for en anden, end der er sagt god for
    [stream] det står et andet sted, end det hører til
    [header] bundtet kan ikke læses
    [log] bundtet er om noget andet end det, der står
    [predecessor] bundtet hænger ikke sammen med det før
    [signature] bundtets underskrift passer ikke
    [open] det skulle have været i et bundt
    [certificate] ingen har sagt god for den, der skrev
   *[other] noget er galt
}: { $op }
cli-verify-tables = { $count ->
    [one] 1 tabel
   *[other] { $count } tabeller
} passer ikke til det, der er skrevet: { $tables }
cli-import-progress = { $deed ->
    [reading] Læser filen
    [comparing] Sammenligner med det, der står på listen
    [writing] Gemmer
   *[other] Vent lidt
} … { $percent } %
cli-import-looked =
    Set på { $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    }. Nyt på listen: { $new-families ->
        [one] 1 familie
       *[other] { $new-families } familier
    } med { $new-persons ->
        [one] 1 person
       *[other] { $new-persons } personer
    }. Der står allerede { $known-persons ->
        [one] 1 person
       *[other] { $known-persons } personer
    }. Intet er gemt.
cli-import-written =
    Hentet ind: { $new-families ->
        [one] 1 familie
       *[other] { $new-families } familier
    } med { $new-persons ->
        [one] 1 person
       *[other] { $new-persons } personer
    } fra { $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    }. { $known-persons ->
        [one] 1 person
       *[other] { $known-persons } personer
    } stod der allerede.
cli-import-not-written =
    Intet er gemt, fordi nogle rækker ikke kan bruges. Ret dem i filen, eller spring dem over med --skip-bad. Så kommer { $new-families ->
        [one] 1 familie
       *[other] { $new-families } familier
    } med { $new-persons ->
        [one] 1 person
       *[other] { $new-persons } personer
    } ind fra { $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    }; { $known-persons } står der allerede.
cli-import-nothing-usable = Intet er gemt, fordi ingen af rækkerne kan bruges. Ret dem i filen, og hent den igen.
cli-import-nothing-else = Intet er gemt. Nogle rækker kan ikke bruges, og i resten er der intet nyt. Ret dem i filen, og hent den igen.
cli-import-nothing-new =
    Der er intet nyt i filen. { $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    } er set igennem, { $known-persons ->
        [one] 1 person
       *[other] { $known-persons } personer
    } står på listen i forvejen, og { $new-families ->
        [one] 1 familie
       *[other] { $new-families } familier
    } med { $new-persons ->
        [one] 1 person
       *[other] { $new-persons } personer
    } er nye.
cli-import-unknown-columns = Kolonner, Makker ikke kender, og som derfor ikke er med: { $names }
cli-import-unknown-departments = Forvaltninger, der ikke er sat op: { $names }
cli-import-extended = { $extended-families ->
    [one] 1 familie, der står på listen, får
   *[other] { $extended-families } familier, der står på listen, får
} et sagsnummer eller en forvaltning mere.
cli-import-protected = Rækker, der siger, at nogen nu har beskyttet adresse ({ $count }):
cli-import-protected-row = adressen er nu beskyttet
cli-import-removed = { $addresses-removed ->
    [0] Ingen adresser stod på listen.
    [one] 1 adresse, der stod på listen, er fjernet for altid.
   *[other] { $addresses-removed } adresser, der stod på listen, er fjernet for altid.
} Har familien sin egen mappe, så ret det også der.
cli-import-removes = { $addresses-removed ->
    [0] Ingen adresser står på listen.
    [one] 1 adresse, der står på listen, bliver fjernet for altid, når du henter den ind.
   *[other] { $addresses-removed } adresser, der står på listen, bliver fjernet for altid, når du henter den ind.
}
cli-import-addresses-left-out = { $addresses-left-out ->
    [one] 1 adresse
   *[other] { $addresses-left-out } adresser
} er ikke taget med, fordi nogen i familien har beskyttet adresse.
cli-import-bad = Rækker, der ikke kan bruges ({ $count }):
cli-import-changed = Rækker, der nu siger noget andet end listen. Det, der står, er ikke rettet ({ $count }):
cli-import-known = Rækker med nogen, der er kendt i forvejen ({ $count }):
cli-import-remarks = Rækker, der er værd at se på ({ $count }):
cli-import-row = {"  "}række { $row }: { $why }
cli-import-more = {"  "}… og { $count } til
cli-import-column = { $meaning ->
    [family] familie
    [name] navn
    [given-name] fornavn
    [surname] efternavn
    [birth-date] fødselsdato
    [cpr] CPR-nummer
    [role] rolle
    [address] adresse
    [postal-code] postnummer
    [city] by
    [protection] adressebeskyttelse
    [benefit] ydelse
    [department] forvaltning
   *[other] sagsnummer
}
cli-import-reason = { $reason ->
    [day-unreadable] { $column } kan ikke læses
    [day-no-such-month] { $column }: den måned findes ikke
    [day-no-such-day] { $column }: den dag findes ikke
    [day-year-missing] { $column }: året mangler
    [day-in-future] { $column } ligger i fremtiden
    [day-too-far-away] { $column }: året kan ikke være rigtigt
    [day-other-weekday] { $column }: ugedagen passer ikke til datoen
    [cpr-not-ten-digits] CPR-nummeret har ikke ti cifre
    [cpr-no-such-date] CPR-nummeret begynder ikke med en dato, der findes
    [too-long] { $column }: der står for meget
    [number-cut] CPR-nummeret er forkortet af regnearket
    [broken-cell] { $column }: cellen har en fejl fra regnearket
    [family-missing] der står ikke, hvilken familie rækken hører til
    [family-unclear] flere familier hedder det samme; sagsnummeret mangler
    [person-missing] der står hverken navn, CPR-nummer eller fødselsdato
    [more-cells-than-headings] der er flere celler end overskrifter
   *[other] { $column } passer ikke
}
cli-import-place = { $place ->
    [own-family] kendt fra en af dine egne familier
    [on-list] står også i en anden familie på listen
   *[other] familien har allerede svaret eller er taget af listen; ingen er føjet til
}
cli-import-remark = { $remark ->
    [cpr-birth-date-differs] CPR-nummeret og fødselsdatoen passer ikke sammen
    [century-unclear] fødselsåret er skrevet med to cifre, så personen bliver over 90 år; se, om det er rigtigt
    [role-unknown] rollen kendes ikke og står som »andet«
    [protection-unclear] beskyttelsen er hverken ja eller nej og regnes for ja
    [name-missing] personen har intet navn
    [family-from-above] rækken nævner ingen familie og følger den over sig, men adressen er en anden
    [repeated] personen står der to gange
    [in-another-family] personen står også i en anden familie, i række { $other }; begge er med
   *[other] personen står der to gange med forskelligt indhold; kun den første er med
}
