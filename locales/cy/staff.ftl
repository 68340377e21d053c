# DRAFT: a Welsh speaker has yet to review this translation.
#
# Tudalennau’r ochr broffesiynol.

## Anywhere

staff-moment = { $date } am { $time }
staff-the-citizen = Y dinesydd
staff-none = Dim
staff-last-saved = Cadwyd ddiwethaf gan { $name }, { $when }.
staff-save-and-return = Cadw a dod yn ôl yn nes ymlaen
staff-save-and-next = Cadw a mynd i “{ $part }”
staff-to-request = Mynd i’r cais

## Signing in

staff-sign-in-title = Mewngofnodi
staff-sign-in = Mewngofnodi
staff-username = Enw defnyddiwr
staff-password = Cyfrinair
staff-sign-in-wrong = Nid yw’r enw defnyddiwr a’r cyfrinair yn cyfateb. Gwiriwch y ddau a rhowch gynnig arall arni.
staff-sign-in-wait =
    { $minutes ->
        [one] Bu gormod o gynigion. Arhoswch 1 funud a rhowch gynnig arall arni.
       *[other] Bu gormod o gynigion. Arhoswch { $minutes } munud a rhowch gynnig arall arni.
    }
staff-sign-in-help = Os na allwch fewngofnodi, gofynnwch i’r sawl sy’n gofalu am gyfrifon.
staff-signed-out = Rydych wedi allgofnodi.
staff-code-title = Rhowch eich cod un-tro
staff-code = Cod un-tro
    .hint = 6 rhif o’ch ap dilysu. Mae cod yn gweithio unwaith.
staff-code-wrong = Nid yw’r cod yn gywir, neu mae wedi’i ddefnyddio. Arhoswch am y cod nesaf a’i roi.
staff-carried-note = Cawsoch eich allgofnodi. Mae’r hyn a deipioch wedi’i gadw: mewngofnodwch, a gallwch ei anfon eto.
staff-carried-title = Rydych wedi mewngofnodi eto
staff-carried-banner = Nid yw’r hyn a deipioch wedi’i gadw eto
staff-carried-text = Anfonwch ef eto i’w gadw. Os yw rhywun arall wedi cadw yn y cyfamser, fe welwch y ddau.
staff-carried-send = Cadw’r hyn a deipiais
staff-carried-show = Dangos yr hyn a deipiais

## First page

staff-home-title = Eich gwaith yn Taking Stock
staff-home-text = Nid oes gan eich cyfrif ran mewn achosion. Mae gennych y rolau hyn:
staff-role-triage-worker = yn gweithio’r ciw: yn darllen ceisiadau, yn penderfynu a ydynt yn rhesymol, yn eu dyrannu
staff-role-reviewer = yn cynnal adolygiadau ac yn cofnodi mewnbwn proffesiynol
staff-role-authoriser = yn cymeradwyo’r hyn y mae adolygydd yn ei gynnig
staff-role-administrator = yn gofalu am gyfrifon a gosodiadau; nid yw’n gweld achosion
staff-role-auditor = yn darllen pob achos ac nid yw’n newid dim

## Account

staff-account-title = Eich cyfrif
staff-account-name = Enw
staff-account-job = Teitl swydd
staff-account-roles = Rolau
staff-account-teams = Timau
staff-account-skills = Sgiliau
staff-two-step = Mewngofnodi dau gam
staff-two-step-off = Dim ond eich cyfrinair sy’n diogelu eich cyfrif. Gyda chod un-tro o ap dilysu, nid yw cyfrinair wedi’i ddwyn yn ddigon.
staff-two-step-begin = Gosod mewngofnodi dau gam
staff-two-step-begun = Teipiwch yr allwedd hon i’ch ap dilysu, gan ddewis “seiliedig ar amser”. Yna rhowch y cod y mae’r ap yn ei ddangos.
staff-two-step-open = Ei agor mewn ap dilysu ar y ddyfais hon
staff-two-step-keep = Dim ond nawr y dangosir yr allwedd hon. Os collwch yr ap, gall y sawl sy’n gofalu am gyfrifon ei ailosod.
staff-two-step-confirm = Troi mewngofnodi dau gam ymlaen
staff-two-step-cancel = Canslo
staff-two-step-on = Mae mewngofnodi dau gam ymlaen. Rydych yn rhoi cod un-tro bob tro y mewngofnodwch.
staff-two-step-remove = Diffodd mewngofnodi dau gam
staff-password-change = Newid eich cyfrinair
staff-password-current = Cyfrinair presennol
staff-password-new = Cyfrinair newydd
    .hint = O leiaf 12 nod. Mae tri neu bedwar gair nad ydynt yn perthyn i’w gilydd yn dda.
staff-password-again = Cyfrinair newydd eto
staff-account-wrong-password = Rhowch eich cyfrinair presennol. Nid yw’r hyn a roesoch yn gywir.
staff-account-short-password = Dewiswch gyfrinair newydd o 12 nod o leiaf.
staff-account-long-password = Dewiswch gyfrinair newydd o 200 nod ar y mwyaf.
staff-account-same-password = Dewiswch gyfrinair newydd nad yw’n enw defnyddiwr na’n gyfrinair presennol i chi.
staff-account-other-password = Rhowch yr un cyfrinair newydd ddwywaith.
staff-account-wrong-code = Nid yw’r cod yn gywir. Rhowch y cod y mae’r ap yn ei ddangos nawr.
staff-account-wait = Bu gormod o gynigion. Arhoswch ychydig funudau a rhowch gynnig arall arni.
staff-account-done-password = Mae eich cyfrinair wedi’i newid. Rydych wedi’ch allgofnodi ym mhob man arall.
staff-account-done-two-step = Mae mewngofnodi dau gam ymlaen.
staff-account-done-two-step-off = Mae mewngofnodi dau gam wedi’i ddiffodd.

## The queue

staff-queue-title = Ceisiadau am adolygiad
staff-queue-caption = Ceisiadau
staff-queue-empty = Nid oes ceisiadau’n cyfateb i’r hidlwyr hyn.
staff-queue-empty-text = Nid oes dim yn aros amdanoch yma.
staff-queue-clear = Clirio’r hidlwyr
staff-queue-ignored = Ni ddeallwyd rhywbeth yn y cyfeiriad, ac fe’i hepgorwyd.
staff-counts = Niferoedd
staff-count-waiting = Yn aros am frysbennu
staff-count-in-triage = Yn cael eu brysbennu
staff-count-unallocated = Wedi’u derbyn, heb eu dyrannu
staff-count-mine = Fy rhai i
staff-count-overdue = Hwyr
staff-filters = Hidlwyr
staff-filter-apply = Defnyddio’r hidlwyr
staff-filter-text = Enw neu gyfeirnod
    .hint = Mae rhan ohono’n ddigon.
staff-any-team = Unrhyw dîm
staff-any-owner = Unrhyw un
staff-any-due = Unrhyw ddyddiad
staff-any-flag = Unrhyw un neu ddim
staff-stage-open = Pob un sydd ar agor
staff-stage-all = Pob un, rhai ar gau hefyd
staff-owner-me = Fi
staff-owner-nobody = Neb
staff-due-overdue = Hwyr
staff-due-soon = I’w wneud o fewn 7 diwrnod
staff-sort = Trefn
staff-sort-due = Y cynharaf i’w wneud yn gyntaf
staff-sort-submitted = Y rhai sy’n aros hiraf yn gyntaf
staff-sort-urgency = Y mwyaf brys yn gyntaf

## What stands at the top of a request

staff-reference = Cyfeirnod
staff-subject = Enw
staff-audience = Anfonwyd gan
staff-audience-person = Y person
staff-audience-carer = Gofalwr
staff-audience-representative = Cynrychiolydd
staff-stage = Cam
staff-flag = Baner
staff-flags = Baneri
staff-no-flags = Dim
staff-owner = Dyrannwyd i
staff-nobody = Neb
staff-sent = Anfonwyd
staff-due = I’w wneud erbyn
staff-not-due = Ar gau
staff-overdue = Hwyr
staff-priority = Blaenoriaeth
staff-priority-tag = Blaenoriaeth: { $priority }
staff-depth = Adolygiad
staff-review-by = Adolygu erbyn
staff-team = Tîm
staff-no-name = Ni roddwyd enw
staff-needs-title = Cyn i chi gysylltu
staff-needs-none = Ni roddwyd anghenion cyfathrebu na chyngor ar gysylltu’n ddiogel.
staff-danger = Adroddwyd am berygl. Nid yw pryder diogelu yn aros am y ffurflen hon.

## A request

staff-request-title = Cais { $reference }
staff-not-a-review = Hunanadolygiad yw hwn: gwybodaeth gan y dinesydd. Dim ond gyda mewnbwn proffesiynol ystyriol y daw’n rhan o adolygiad statudol.
staff-plan = Cynllun ar gofnod
staff-plan-none = Ni chafwyd cynllun o dan yr enw hwn.
staff-plan-not-linked = Mae’r cynllun hwn yn perthyn i rywun o’r un enw. Gwiriwch mai’r un person ydyw.
staff-plan-person = Enw ar gofnod
staff-plan-born = Dyddiad geni
staff-plan-kind = Math o gynllun
staff-plan-care-and-support = Cynllun gofal a chymorth
staff-plan-support = Cynllun cymorth gofalwr
staff-plan-started = Dechreuwyd
staff-plan-last-review = Adolygiad diwethaf
staff-plan-next-review = Adolygiad a gynlluniwyd
staff-plan-no-date = Dim ar gofnod
staff-plan-budget = Cyllideb bersonol
staff-plan-managed = Rheolir gan
staff-plan-outcomes = Canlyniadau
staff-about = Ynghylch
staff-opening = Pam nawr, a phwy i’w gynnwys
staff-closing = Risgiau a rhannu
staff-voices = Y lleisiau, fesul elfen
staff-voice-professional = Yr hyn a ganfu’r gweithiwr proffesiynol
staff-voice-nothing = Ni ddywedwyd dim am hyn.
staff-silent-elements = Ni ddywedwyd dim am: { $elements }.
staff-would-rather-talk = Byddai’n well ganddo siarad am hyn
staff-additions = Ychwanegwyd ar ôl anfon
staff-triage-record = Cofnod o’r penderfyniad brysbennu
staff-history = Hanes
staff-history-line = { $name }, { $when }
staff-history-told = Yr hyn a ddywedwyd wrth y dinesydd
staff-told-due-on = Brysbennu erbyn
staff-told-outcome = Canlyniad
staff-told-next-review = Adolygiad nesaf
staff-told-depth = Adolygiad
staff-told-reviewer = Adolygydd

## What may be done with it

staff-action-begin-triage = Dechrau brysbennu
staff-action-continue-triage = Parhau i frysbennu heb ateb
staff-action-triage = Parhau i frysbennu
staff-action-allocate = Dyrannu
staff-action-take = Dyrannu i mi
staff-action-reallocate = Dyrannu i rywun arall
staff-action-begin-review = Dechrau’r adolygiad
staff-action-input = Parhau â’r mewnbwn proffesiynol
staff-done-triage-begun = Mae’r brysbennu wedi dechrau.
staff-done-accepted = Mae’r cais wedi’i dderbyn.
staff-done-declined = Mae’r cais wedi’i wrthod.
staff-done-more-information = Gofynnwyd am ragor o wybodaeth.
staff-done-duplicate = Mae’r cais wedi’i nodi’n ddyblyg.
staff-done-allocated = Mae’r cais wedi’i ddyrannu.
staff-done-review-begun = Mae’r adolygiad wedi dechrau.
staff-done-saved = Cadwyd.
staff-done-completed = Mae’r adolygiad statudol wedi’i gwblhau.

## A completed review

staff-reviewed-title = Adolygiad statudol
staff-reviewed-on = Cwblhawyd
staff-reviewed-by = Adolygydd
staff-spoke-on = Sgwrs
staff-reviewed-input = Y mewnbwn proffesiynol ystyriol cyfan

## Triage

staff-triage-title = Brysbennu
staff-sent-title = Yr hyn a anfonwyd
staff-to-sent = Darllen yr hyn a anfonwyd
staff-record-decision = Cofnodi’r penderfyniad
staff-triage-refused = Nid yw’r penderfyniad wedi’i gofnodi. Mae popeth a deipioch wedi’i gadw.

## When somebody else came first

staff-conflict = Cadwodd { $name } hwn ar { $when }, ar ôl i chi ei agor
staff-conflict-text = Mae’r hyn a deipioch yn y ffurflen isod, ac nid yw wedi disodli eu gwaith nhw. Cymharwch y ddau, a chadwch eto i gadw’ch un chi.
staff-conflict-theirs = Dangos yr hyn a gadwon nhw
staff-moved = Newidiodd { $name } y cais ar { $when }, ar ôl i chi agor y dudalen hon
staff-moved-text = Mae’r hyn a deipioch isod, ac wedi’i gadw. Edrychwch ar y cais eto, yna cofnodwch y penderfyniad.
staff-refused-title = Ni ellid gwneud hynny
staff-refused-meanwhile = Gwnaed y newid diwethaf gan { $name }, { $when }.
staff-refused-stage = Mae’r cais ar y cam hwn nawr:
staff-refused-nothing = Ni newidiwyd dim.
staff-refused-kept = Yr hyn a deipioch
staff-refused-kept-text = Ni chafodd ei gadw. Copïwch yr hyn sydd ei angen arnoch.

## Allocation

staff-allocate-title = Dyrannu’r adolygiad
staff-allocate-me = Dyrannu i mi
staff-allocate-others = Dyrannu i rywun arall
staff-allocate-other = Dyrannu
staff-allocate-nobody = Dewiswch pwy fydd yn cynnal yr adolygiad.
staff-allocate-no-others = Nid oes neb arall y gallwch ei ddyrannu iddo.
staff-allocate-current = (ganddo nawr)
staff-no-skills = Dim sgiliau penodol wedi’u cofnodi
staff-open-cases =
    { $n ->
        [0] Dim ceisiadau agored
        [one] 1 cais agored
       *[other] { $n } cais agored
    }

## Considered professional input

staff-input-title = Mewnbwn proffesiynol ystyriol
staff-input-text = Gweithiwch drwy’r rhannau mewn unrhyw drefn. Cedwir yr hyn a ysgrifennwch fel drafft; nid oes neb y tu allan yn ei weld nes bod yr adolygiad wedi’i gwblhau.
staff-part-nothing = Dim eto
staff-part-unmet = { $n } heb ei fodloni
staff-part-done = Wedi’i wneud
staff-said = Yr hyn a ddywedwyd
staff-gate-title = Heb ei fodloni eto
staff-gate-part-done = Nid oes dim heb ei fodloni yn y rhan hon.
staff-gate-all-done = Nid oes dim heb ei fodloni. Gellir cwblhau’r adolygiad.
staff-gate-in-part = Yn y rhan hon: { $n }.
staff-gate-in-all = At ei gilydd: { $n }.
staff-complete = Cwblhau’r adolygiad statudol
staff-complete-text = Ar ôl ei gwblhau, ni ellir newid y mewnbwn, ac mae’r dinesydd yn gweld y canfyddiadau wrth ochr eu geiriau eu hunain.
staff-complete-refused = Nid yw’r adolygiad yn gyflawn eto. Mae popeth a ysgrifennoch wedi’i gadw.
