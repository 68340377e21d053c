# DRAFT: a Welsh speaker has yet to review this translation.
#
# Cwestiynau’r hunanadolygiad. Mae’r un enwau, priodoleddau a newidynnau yma ag yn y ffeil Saesneg.

## Pwy sy’n ateb

audience-person = Drosof fi fy hun
    .hint = Rwy’n cael gofal a chymorth, ac mae gen i gynllun gofal a chymorth.
audience-carer = Drosof fi fy hun, fel gofalwr
    .hint = Rwy’n gofalu am rywun heb gael fy nhalu, ac mae gen i fy nghynllun cymorth fy hun.
audience-representative = Dros rywun arall
    .hint = Rwy’n helpu rhywun, yn siarad drosto neu drosti, neu mae gen i’r hawl gyfreithiol i weithredu ar ran rhywun.

## Geiriau pwy sydd mewn ateb

voice-person = Geiriau’r person ei hun
voice-carer = Geiriau’r gofalwr ei hun
voice-representative = Yr hyn y mae’r cynrychiolydd wedi sylwi arno

## Rhannau’r rhestr dasgau

section-opening = Cwestiynau cyntaf
section-about =
    { $audience ->
        [carer] Amdanoch chi a’r person rydych yn gofalu amdano
        [representative] Amdanoch chi a’r person
       *[person] Amdanoch chi
    }
section-element-1 = Beth sydd wedi newid
section-element-2 = Beth sy’n gweithio a beth sydd ddim
section-element-3 = Nodau yn y cynllun
section-element-4 = Nodau newydd
section-element-5 = Beth fyddai’n gwella pethau
section-element-6 = Oes digon o arian?
section-element-7 = Pwy sy’n gofalu am yr arian
section-element-8 = Beth nad yw’r arian yn talu amdano
section-element-9 =
    { $audience ->
        [representative] Pobl o gwmpas y person
       *[person] Pobl o’ch cwmpas
    }
section-element-10 = Teimlo’n ddiogel
section-element-11 = Pa mor hapus yw pawb gyda’r cynllun
section-closing = Cwestiynau olaf

## Yr un rhannau, fel y mae gweithwyr proffesiynol yn eu henwi

element-1 = Anghenion ac amgylchiadau
element-2 = Beth sy’n gweithio a beth sydd ddim
element-3 = Canlyniadau yn y cynllun
element-4 = Canlyniadau newydd
element-5 = Gwelliannau
element-6 = Cyllideb bersonol: anghenion a chanlyniadau
element-7 = Rheoli’r gyllideb bersonol
element-8 = Digonolrwydd y gyllideb bersonol
element-9 = Cymorth anffurfiol a chymunedol
element-10 = Risg o gam-drin neu esgeulustod
element-11 = Bodlonrwydd â’r cynllun

## Cwestiynau cyntaf

q-communication =
    { $audience ->
        [representative] Beth sy’n helpu’r person i ddarllen, clywed a siarad gyda ni?
       *[person] Beth sy’n eich helpu i ddarllen, clywed a siarad gyda ni?
    }
    .hint = Dewiswch bob un sy’n berthnasol. Byddwn yn defnyddio hyn bob tro y byddwn mewn cysylltiad.
    .short = Anghenion cyfathrebu
q-communication-none = Does dim angen dim byd ychwanegol
q-communication-large-print = Print bras
q-communication-easy-read = Hawdd ei Ddeall
    .hint = Geiriau byr a syml gyda lluniau.
q-communication-audio = Sain
    .hint = Recordiad i wrando arno.
q-communication-braille = Braille
q-communication-bsl = Iaith Arwyddion Prydain (BSL)
q-communication-language = Iaith arall
q-communication-language-more = Pa iaith?
q-communication-hearing-loop = Dolen glyw
q-communication-helper = Rhywun i helpu gyda siarad neu ddeall
q-communication-helper-more = Pwy, neu pa fath o help?
q-communication-other = Rhywbeth arall
q-communication-other-more = Beth fyddai’n helpu?

q-danger = Oes unrhyw un mewn perygl nawr?
    .hint = Os oes rhywun mewn perygl nawr, ffoniwch 999 yn gyntaf. Does neb yn darllen y ffurflen hon yn y nos nac ar y penwythnos.
    .short = Perygl nawr
q-danger-yes = Oes, mae rhywun mewn perygl nawr
q-danger-worried = Nac oes, ond rwy’n poeni
q-danger-worried-more = Am beth rydych chi’n poeni?
q-danger-no = Nac oes

q-contact =
    { $audience ->
        [representative] Sut ddylen ni gysylltu â chi ac â’r person?
       *[person] Sut ddylen ni gysylltu â chi?
    }
    .hint =
        { $audience ->
            [representative] Dewiswch bob un sy’n iawn. Dywedwch ai chi neu’r person biau’r rhif neu’r cyfeiriad.
           *[person] Dewiswch bob un sy’n iawn i chi.
        }
    .short = Sut i gysylltu
q-contact-phone = Galwad ffôn
q-contact-phone-more = Rhif ffôn
q-contact-text = Neges destun
q-contact-text-more = Rhif ffôn symudol
q-contact-email = E-bost
q-contact-email-more = Cyfeiriad e-bost
q-contact-post = Llythyr
q-contact-post-more = Cyfeiriad ar gyfer llythyrau
q-contact-someone = Drwy rywun arall
q-contact-someone-more = Enw’r person hwnnw, a sut i gysylltu

q-contact-safety =
    { $audience ->
        [representative] Beth mae’n rhaid i ni ei wybod er mwyn iddi fod yn ddiogel cysylltu?
       *[person] Beth mae’n rhaid i ni ei wybod er mwyn iddi fod yn ddiogel cysylltu â chi?
    }
    .hint = Er enghraifft, amser gwael i ffonio, ffôn y mae rhywun arall yn edrych arno, neu rywun na ddylai gael gwybod.
    .short = Cyswllt diogel

q-helper = Oes rhywun yn eich helpu i ateb?
    .hint = Mae’n iawn cael help. Rydym am wybod beth yw eich barn chi eich hun.
    .short = Help i ateb
q-helper-yes-more = Pwy sy’n eich helpu, a sut?

q-involve =
    { $audience ->
        [representative] Pwy mae’r person am eu gweld yn cymryd rhan yn yr adolygiad?
       *[person] Pwy hoffech chi eu gweld yn cymryd rhan yn eich adolygiad?
    }
    .hint = Er enghraifft, ffrind, perthynas, gofalwr neu weithiwr cymorth. Ychwanegwch bob un wrth ei enw.
    .short = Pobl i’w cynnwys
q-involve-item = Rhywun i’w gynnwys: { $n }
q-involve-name = Enw
q-involve-relation =
    { $audience ->
        [representative] Sut maen nhw’n adnabod y person?
       *[person] Sut rydych chi’n eu hadnabod?
    }
q-involve-contact = Rhif ffôn, e-bost neu gyfeiriad
q-involve-add = Ychwanegu enw arall
q-involve-remove = Tynnu enw { $n }

q-not-involve =
    { $audience ->
        [representative] Oes unrhyw un nad yw’r person am ei weld yn cymryd rhan?
       *[person] Oes unrhyw un nad ydych am ei weld yn cymryd rhan?
    }
    .hint = Fyddwn ni ddim yn gofyn iddynt nac yn dweud wrthynt, oni bai bod rhaid oherwydd diogelwch rhywun neu’r gyfraith.
    .short = Pobl i beidio â’u cynnwys

q-reason = Pam rydych chi eisiau adolygiad nawr?
    .hint = Dewiswch bob un sy’n berthnasol.
    .short = Pam nawr
q-reason-planned = Mae’n bryd cael yr adolygiad sydd wedi’i drefnu
q-reason-not-working = Nid yw’r cynllun yn gweithio
q-reason-needs = Mae angen mwy neu lai o help
q-reason-circumstances = Mae bywyd wedi newid mewn ffordd arall
    .hint = Er enghraifft, cartref newydd, swydd newydd neu golled.
q-reason-support = Gall teulu neu ffrindiau helpu mwy neu lai nag o’r blaen
q-reason-budget = Mae problem gyda’r arian yn y cynllun
q-reason-other = Rhywbeth arall

q-reason-words =
    { $audience ->
        [representative] Beth mae’r person yn ei ddweud am pam mae angen adolygiad nawr?
       *[person] Beth arall allwch chi ei ddweud wrthym am pam rydych chi eisiau adolygiad nawr?
    }
    .hint = Mae ychydig eiriau’n ddigon. Daw cwestiynau eraill yn nes ymlaen.
    .short = Mwy am pam nawr

## Am bwy mae’r atebion

q-name = Beth yw eich enw?
    .hint = Eich enw cyntaf a’ch enw olaf.
    .short = Enw
q-born = Pryd cawsoch chi eich geni?
    .hint = Er enghraifft, 27 3 1957.
    .short = Dyddiad geni
q-address = Beth yw eich cyfeiriad?
    .hint = Lle rydych yn byw nawr, gyda’r cod post.
    .short = Cyfeiriad
q-cared-for = Am bwy rydych chi’n gofalu?
    .hint = Enw cyntaf ac enw olaf y person.
    .short = Y person sy’n cael gofal
q-representative-name = Beth yw eich enw?
    .hint = Eich enw chi eich hun. Mae’r cwestiwn nesaf yn gofyn am enw’r person rydych yn ei helpu.
    .short = Enw’r cynrychiolydd
q-person-name = Beth yw enw’r person?
    .hint = Y person sydd biau’r cynllun hwn.
    .short = Enw’r person
q-person-born = Pryd cafodd y person ei eni?
    .hint = Er enghraifft, 27 3 1957.
    .short = Dyddiad geni’r person
q-person-address = Beth yw cyfeiriad y person?
    .hint = Lle mae’r person yn byw nawr, gyda’r cod post.
    .short = Cyfeiriad y person

q-standing = Pam rydych chi’n ateb dros y person?
    .hint = Dewiswch yr un sy’n gweddu orau.
    .short = Pam maen nhw’n ateb dros y person
q-standing-asked = Gofynnodd y person i mi
q-standing-attorney-welfare = Mae gen i bŵer atwrnai dros iechyd a gofal
q-standing-attorney-property = Mae gen i bŵer atwrnai dros arian ac eiddo
q-standing-deputy-welfare = Penododd llys fi’n ddirprwy dros iechyd a gofal y person
q-standing-deputy-property = Penododd llys fi’n ddirprwy dros arian ac eiddo’r person
q-standing-advocate = Fi yw eiriolwr annibynnol y person
    .hint = Rhywun sydd â’r gwaith o helpu person i ddweud ei ddweud.
q-standing-imca = Fi yw eiriolwr galluedd meddyliol annibynnol (IMCA) y person
    .hint = Rhywun sy’n siarad dros berson na all benderfynu hyn ar ei ben ei hun.
q-standing-appropriate-person = Cytunodd y cyngor y caf helpu’r person i gymryd rhan
    .hint = Mae’r gyfraith yn galw hyn yn berson priodol.
q-standing-other = Rheswm arall
q-standing-other-more = Beth yw’r rheswm?

q-evidence = Pa bapurau sy’n dangos y cewch weithredu dros y person?
    .hint = Dywedwch beth y maent yn caniatáu i chi ei wneud a phryd y maent yn dod i ben. Does dim rhaid eu hanfon nawr. Os nad oes papurau, dywedwch hynny.
    .short = Papurau sy’n dangos hynny

q-agreement = Ydy’r person yn cytuno i chi anfon hyn?
    .short = Cytundeb y person
q-agreement-yes = Ydy
q-agreement-partly = I ran ohono
q-agreement-partly-more = I beth nad yw’r person yn cytuno?
q-agreement-could-not-say = Doedd y person ddim yn gallu dweud wrthyf
q-agreement-could-not-say-more = Beth wnaethoch chi roi cynnig arno?
q-agreement-no = Nac ydy
q-agreement-no-more = Pam rydych chi’n ei anfon?

q-views-how = Sut gwnaethoch chi ddarganfod beth yw barn y person?
    .hint = Er enghraifft, drwy siarad, defnyddio lluniau, gwylio beth mae’r person yn ei wneud, neu holi pobl sy’n ei adnabod yn dda.
    .short = Sut y cafwyd barn y person

q-understanding = Beth rydych chi wedi sylwi arno am y ffordd y mae’r person yn gwneud dewisiadau?
    .hint = Er enghraifft, pa mor dda y mae’n dilyn yr hyn sy’n cael ei ddweud, yn ei gofio, yn ei ystyried ac yn dweud wrthych beth mae’n ei ddymuno. Dywedwch ddim ond yr hyn rydych wedi’i weld neu ei glywed.
    .short = Gwneud dewisiadau, fel y sylwyd

## 1. Anghenion ac amgylchiadau

q-changes =
    { $audience ->
        [carer] Beth sydd wedi newid i chi ers i rywun edrych ar eich cynllun ddiwethaf?
        [representative] Beth mae’r person yn dweud sydd wedi newid ers i rywun edrych ar y cynllun ddiwethaf?
       *[person] Beth sydd wedi newid i chi ers i rywun edrych ar eich cynllun ddiwethaf?
    }
    .hint =
        { $audience ->
            [carer] Er enghraifft, eich iechyd, eich cartref, eich teulu neu faint rydych yn ei wneud dros y person rydych yn gofalu amdano.
            [representative] Defnyddiwch eiriau’r person ei hun os gallwch. Cewch ddweud beth rydych chi wedi sylwi arno ar dudalen arall.
           *[person] Er enghraifft, beth allwch chi ei wneud eich hun, eich iechyd, eich cartref neu eich teulu.
        }
    .short = Newidiadau
q-changes-item = Newid { $n }
q-changes-what = Beth sydd wedi newid?
q-changes-since = Ers pryd?
    .hint = Mae mis, tymor neu ddigwyddiad yn iawn.
q-changes-direction = A yw’n well neu’n waeth?
q-changes-direction-better = Gwell
q-changes-direction-worse = Gwaeth
q-changes-direction-mixed = Ychydig o’r ddau
q-changes-add = Ychwanegu newid arall
q-changes-remove = Tynnu newid { $n }

q-hospital =
    { $audience ->
        [representative] A yw’r person wedi bod mewn ysbyty, wedi symud cartref neu wedi bod yn sâl?
       *[person] A ydych chi wedi bod mewn ysbyty, wedi symud cartref neu wedi bod yn sâl?
    }
    .hint = Ers i rywun edrych ar y cynllun ddiwethaf.
    .short = Ysbyty, cartref ac iechyd
q-hospital-yes-more = Beth ddigwyddodd, a phryd?

q-work = A oes unrhyw beth wedi newid gyda’ch gwaith neu’ch dysgu?
    .hint = Er enghraifft, cynnig swydd, oriau newydd, cwrs, neu orfod rhoi’r gorau i weithio.
    .short = Gwaith a dysgu
q-work-yes-more = Beth sydd wedi newid?

q-cared-for-needs = A oes angen mwy neu lai o help nag o’r blaen ar y person rydych yn gofalu amdano?
    .short = Anghenion y person sy’n cael gofal
q-cared-for-needs-yes-more = Beth sydd wedi newid i’r person?

q-observed-changes = Pa newidiadau rydych chi eich hun wedi sylwi arnynt?
    .hint = Dywedwch beth rydych wedi’i weld neu ei glywed, a phryd.
    .short = Newidiadau y sylwyd arnynt

## 2. Beth sy’n gweithio

q-working =
    { $audience ->
        [carer] Beth sy’n gweithio’n dda i chi fel gofalwr?
        [representative] Beth mae’r person yn dweud sy’n gweithio’n dda?
       *[person] Beth sy’n gweithio’n dda i chi?
    }
    .hint =
        { $audience ->
            [carer] Meddyliwch am y cymorth yn eich cynllun eich hun.
            [representative] Defnyddiwch eiriau’r person ei hun os gallwch.
           *[person] Meddyliwch am eich gofal, eich cymorth a’r bobl sy’n helpu.
        }
    .short = Beth sy’n gweithio
q-not-working =
    { $audience ->
        [carer] Beth sydd ddim yn gweithio i chi fel gofalwr?
        [representative] Beth mae’r person yn dweud sydd ddim yn gweithio?
       *[person] Beth sydd ddim yn gweithio i chi?
    }
    .hint =
        { $audience ->
            [representative] Defnyddiwch eiriau’r person ei hun os gallwch. Dywedwch beth mae’r person wedi rhoi cynnig arno.
           *[person] Os ydych wedi rhoi cynnig ar wella pethau, dywedwch sut.
        }
    .short = Beth sydd ddim yn gweithio
q-should-change =
    { $audience ->
        [representative] Beth mae’r person yn dweud ddylai newid?
       *[person] Beth ddylai newid?
    }
    .hint = Yn fawr neu’n fach. Mae’r cyfan yn cyfrif.
    .short = Beth ddylai newid
q-days =
    { $audience ->
        [representative] Sut ddiwrnod, yn ôl y person, yw diwrnod da a diwrnod gwael?
       *[person] Sut ddiwrnod yw diwrnod da a diwrnod gwael i chi?
    }
    .hint = Meddyliwch am un o bob un. Beth ddigwyddodd? Pwy oedd yno?
    .short = Diwrnodau da a diwrnodau gwael
q-breaks = A ydych yn cael seibiant o ofalu?
    .short = Seibiant
q-breaks-yes-more = Pa seibiant rydych chi’n ei gael, ac a yw’n ddigon?
q-breaks-no-more = Beth sy’n eich rhwystro rhag cael seibiant?
q-observed-working = Beth rydych chi wedi sylwi arno sy’n gweithio neu sydd ddim yn gweithio?
    .hint = Dywedwch beth rydych chi eich hun wedi’i weld neu ei glywed.
    .short = Beth sy’n gweithio, fel y sylwyd

## 3. Canlyniadau yn y cynllun

q-outcomes =
    { $audience ->
        [representative] Sut mae’r person yn dweud bod pob nod yn y cynllun wedi mynd?
       *[person] Sut mae pob nod yn eich cynllun wedi mynd?
    }
    .hint = Gall cynlluniau alw’r rhain yn ganlyniadau. Dyma’r pethau y dylai’r cynllun eu gwneud yn bosibl. Os nad yw’r cynllun gennych, ysgrifennwch beth rydych yn ei gofio.
    .short = Nodau yn y cynllun (canlyniadau)
q-outcomes-item = Nod { $n }
q-outcomes-outcome = Beth oedd y nod?
q-outcomes-result = A yw wedi digwydd?
q-outcomes-result-met = Ydy
q-outcomes-result-partly = Yn rhannol
q-outcomes-result-not-met = Nac ydy
q-outcomes-result-no-longer-wanted = Nid oes ei eisiau mwyach
q-outcomes-words =
    { $audience ->
        [representative] Beth mae’r person yn ei ddweud am hyn?
       *[person] Beth hoffech chi ei ddweud am hyn?
    }
q-outcomes-add = Ychwanegu nod arall
q-outcomes-remove = Tynnu nod { $n }
q-observed-outcomes = Beth rydych chi wedi sylwi arno am y nodau yn y cynllun?
    .hint = Dywedwch pa nod sydd gennych mewn golwg, a beth rydych wedi’i weld neu ei glywed.
    .short = Nodau, fel y sylwyd

## 4. Canlyniadau newydd

q-new-outcomes =
    { $audience ->
        [representative] Beth mae’r person ei eisiau yn y flwyddyn nesaf?
       *[person] Beth rydych chi ei eisiau yn y flwyddyn nesaf?
    }
    .hint =
        { $audience ->
            [carer] Er enghraifft, amser i chi eich hun, gweld ffrindiau, cysgu’n well, neu fynd yn ôl i’r gwaith.
           *[person] Er enghraifft, mynd allan yn amlach, dysgu rhywbeth, gweld ffrindiau, neu wneud mwy heb help.
        }
    .short = Nodau newydd (canlyniadau)
q-new-outcomes-item = Nod newydd { $n }
q-new-outcomes-outcome =
    { $audience ->
        [representative] Beth mae’r person ei eisiau?
       *[person] Beth rydych chi ei eisiau?
    }
q-new-outcomes-help = Beth fyddai’n helpu?
q-new-outcomes-add = Ychwanegu nod newydd arall
q-new-outcomes-remove = Tynnu nod newydd { $n }
q-observed-new-outcomes = Pa nodau newydd fyddai’n dda i’r person, yn eich barn chi?
    .hint = Dywedwch pam. Mae hyn yn aros ar wahân i’r hyn y mae’r person ei eisiau.
    .short = Nodau newydd, fel yr awgrymwyd

## 5. Gwelliannau

q-improvements =
    { $audience ->
        [representative] Beth mae’r person yn dweud fyddai’n gwella pethau?
       *[person] Beth fyddai’n gwella pethau?
    }
    .hint = Er enghraifft, adeg arall o’r dydd, pobl eraill, offer, neu ffordd newydd o wneud pethau.
    .short = Gwelliannau
q-observed-improvements = Beth fyddai’n gwella pethau, yn eich barn chi?
    .hint = Dywedwch beth rydych wedi’i weld sy’n gwneud i chi feddwl hynny.
    .short = Gwelliannau, fel yr awgrymwyd

## 6. Mae’r gyllideb yn galluogi anghenion a chanlyniadau

q-budget-needs =
    { $audience ->
        [representative] Ydy’r person yn dweud bod yr arian yn y cynllun yn ddigon ar gyfer yr help sydd ei angen?
       *[person] Ydy’r arian yn eich cynllun yn ddigon ar gyfer yr help sydd ei angen arnoch?
    }
    .hint = Gall y cynllun alw’r arian hwn yn gyllideb bersonol.
    .short = Cyllideb ac anghenion
q-budget-needs-yes = Ydy
q-budget-needs-partly = Ar gyfer rhan ohono
q-budget-needs-partly-more = Ar gyfer beth nad yw’n ddigon?
q-budget-needs-no = Nac ydy
q-budget-needs-no-more = Ar gyfer beth nad yw’n ddigon?
q-budget-needs-unsure = Dydw i ddim yn siŵr

q-budget-outcomes =
    { $audience ->
        [representative] Ydy’r person yn dweud bod yr arian yn ddigon i gyrraedd ei nodau?
       *[person] Ydy’r arian yn ddigon i gyrraedd eich nodau?
    }
    .hint = Nodau yw’r pethau y dylai’r cynllun eu gwneud yn bosibl.
    .short = Cyllideb a chanlyniadau
q-budget-outcomes-yes = Ydy
q-budget-outcomes-partly = Ar gyfer rhai ohonynt
q-budget-outcomes-partly-more = Ar gyfer pa nodau nad yw’n ddigon?
q-budget-outcomes-no = Nac ydy
q-budget-outcomes-no-more = Ar gyfer pa nodau nad yw’n ddigon?
q-budget-outcomes-unsure = Dydw i ddim yn siŵr

q-budget-spent =
    { $audience ->
        [representative] Ar beth mae’r person yn dweud y cafodd yr arian ei wario?
       *[person] Ar beth y cafodd yr arian ei wario?
    }
    .hint = Mae syniad bras yn iawn. Os yw’r cyngor yn talu am bopeth, cewch adael hwn yn wag.
    .short = Sut y gwariwyd y gyllideb
q-observed-budget = Beth rydych chi wedi sylwi arno am yr arian a’r hyn y mae’n talu amdano?
    .hint = Dywedwch beth rydych chi eich hun wedi’i weld neu ei glywed.
    .short = Cyllideb, fel y sylwyd

## 7. Y ffordd o’i rheoli

q-managed = Pwy sy’n gofalu am yr arian yn y cynllun?
    .short = Sut y rheolir y gyllideb
q-managed-council = Y cyngor
    .hint = Mae’r cyngor yn trefnu’r help ac yn talu amdano.
q-managed-someone = Mae person neu gwmni yn gofalu amdano dros berchennog y cynllun
q-managed-someone-more = Pwy?
q-managed-direct-payment = Mae’n dod fel taliad uniongyrchol
    .hint = Mae’r cyngor yn talu’r arian allan, ac rydych chi neu rywun rydych yn ymddiried ynddo yn prynu’r help.
q-managed-isf = Cronfa gwasanaeth unigol ydyw
    .hint = Mae cwmni gofal yn dal yr arian a rhaid iddo ei ddefnyddio yn y ffordd y cytunwyd arni.
q-managed-unsure = Dydw i ddim yn siŵr

q-managed-change =
    { $audience ->
        [representative] A yw’r person am i rywun ofalu am yr arian mewn ffordd arall?
       *[person] A hoffech chi i rywun ofalu am yr arian mewn ffordd arall?
    }
    .short = Newid i’r ffordd y rheolir y gyllideb
q-managed-change-yes-more = Beth fyddai’n well, a pham?
q-observed-managed = Beth rydych chi wedi sylwi arno am y ffordd y mae rhywun yn gofalu am yr arian?
    .hint = Dywedwch beth rydych chi eich hun wedi’i weld neu ei glywed.
    .short = Rheoli’r gyllideb, fel y sylwyd

## 8. Mae’r gyllideb yn ddigonol

q-budget-short =
    { $audience ->
        [carer] Pa help sydd ei angen arnoch fel gofalwr nad yw’r arian yn talu amdano?
        [representative] Pa help mae’r person yn dweud sydd ei angen nad yw’r arian yn talu amdano?
       *[person] Pa help sydd ei angen arnoch nad yw’r arian yn talu amdano?
    }
    .hint = Er enghraifft, help rydych yn mynd hebddo, neu help rydych yn talu amdano eich hun.
    .short = Beth nad yw’r gyllideb yn ei dalu
q-observed-budget-short = Pa help rydych chi wedi sylwi arno nad yw’r arian yn talu amdano?
    .hint = Dywedwch beth rydych chi eich hun wedi’i weld neu ei glywed.
    .short = Bylchau yn y gyllideb, fel y sylwyd

## 9. Cymorth o’m cwmpas

q-support =
    { $audience ->
        [representative] A yw’r person yn cael mwy neu lai o help gan deulu, ffrindiau ac eraill gerllaw?
       *[person] A ydych yn cael mwy neu lai o help gan deulu, ffrindiau ac eraill gerllaw?
    }
    .hint = Help nad oes neb yn cael ei dalu amdano, nawr a phan edrychodd rhywun ar y cynllun ddiwethaf.
    .short = Cymorth gan eraill
q-support-more = Mwy nag o’r blaen
q-support-more-more = Pwy sy’n helpu mwy, a sut?
q-support-same = Yr un faint
q-support-less = Llai nag o’r blaen
q-support-less-more = Pwy sy’n helpu llai, a pham?
q-support-gone = Mae wedi dod i ben
q-support-gone-more = Pwy oedd yn helpu o’r blaen, a beth ddigwyddodd?
q-support-unsure = Dydw i ddim yn siŵr

q-carer-able =
    { $audience ->
        [representative] Ydy’r person yn dweud bod ei ofalwr yn gallu dal ati, ac eisiau gwneud hynny?
       *[person] Ydy’r person sy’n gofalu amdanoch yn gallu dal ati, ac eisiau gwneud hynny?
    }
    .hint = Gofalwr yw rhywun, fel perthynas neu ffrind, sy’n helpu heb gael ei dalu.
    .short = Gofalwr yn gallu ac yn fodlon
q-carer-able-yes = Ydy
q-carer-able-partly = Gyda rhan ohono
q-carer-able-partly-more = Beth sy’n ormod i’r gofalwr?
q-carer-able-no = Nac ydy
q-carer-able-no-more = Beth sy’n bod?
q-carer-able-unsure = Dydw i ddim yn siŵr
q-carer-able-none = Does dim gofalwr

q-able = A allwch chi ddal ati i ofalu, ac a ydych eisiau gwneud hynny?
    .hint = Mae’n iawn dweud na, neu ddim cymaint. Fydd neb yn eich beio.
    .short = Gallu ac awydd i ofalu
q-able-yes = Ydw
q-able-partly = Gyda rhan ohono
q-able-partly-more = Beth sy’n ormod i chi?
q-able-no = Nac ydw
q-able-no-more = Beth fyddai’n gorfod newid, a pha mor fuan?
q-able-unsure = Dydw i ddim yn siŵr

q-observed-support = Beth rydych chi wedi sylwi arno am y bobl o gwmpas y person?
    .hint = Er enghraifft, pwy sy’n helpu, pwy sydd wedi stopio, a sut mae’r gofalwr.
    .short = Cymorth gan eraill, fel y sylwyd

## 10. Diogelwch

q-safe =
    { $audience ->
        [carer] Ydych chi a’r person rydych yn gofalu amdano yn ddiogel?
        [representative] Ydy’r person yn dweud ei fod yn teimlo’n ddiogel?
       *[person] Ydych chi’n teimlo’n ddiogel?
    }
    .hint = Gartref, y tu allan, a gyda’r bobl sy’n helpu.
    .short = Teimlo’n ddiogel
q-safe-yes = Yn ddiogel
q-safe-sometimes = Ddim bob amser
q-safe-sometimes-more = Pryd nad yw’n ddiogel?
q-safe-no = Ddim yn ddiogel
q-safe-no-more = Beth sy’n ei wneud yn anniogel?

q-harm =
    { $audience ->
        [carer] A oes unrhyw un o’r rhain yn digwydd i chi neu i’r person rydych yn gofalu amdano?
        [representative] A yw’r person yn dweud bod unrhyw un o’r rhain yn digwydd iddo neu iddi?
       *[person] A oes unrhyw un o’r rhain yn digwydd i chi?
    }
    .hint = Dewiswch bob un sy’n berthnasol. Nid eich bai chi yw hyn. Os dywedwch wrthym y gallai rhywun gael niwed, efallai y bydd rhaid i ni weithredu i gadw pobl yn ddiogel. Byddwn yn siarad â chi am hynny os gallwn.
    .short = Niwed, ofn neu esgeulustod
q-harm-none = Dim un o’r rhain
q-harm-hurting = Mae rhywun yn brifo pobl
    .hint = Drwy daro, gwthio neu gyffwrdd mewn ffordd ddrwg.
q-harm-frightening = Mae rhywun yn codi ofn ar bobl
    .hint = Drwy weiddi, gwylio, neu ddweud beth y bydd yn ei wneud.
q-harm-stopping = Mae rhywun yn rhwystro pobl rhag gwneud beth maen nhw ei eisiau
    .hint = Er enghraifft, rhag mynd allan, gweld ffrindiau neu ddefnyddio’r ffôn.
q-harm-money = Mae rhywun yn cymryd neu’n rheoli arian neu eiddo
q-harm-neglect = Mae rhywun heb y bwyd, y feddyginiaeth neu’r gofal y dylai eu cael
q-harm-self-neglect =
    { $audience ->
        [carer] Mae un ohonom yn ei chael hi’n anodd bwyta, ymolchi neu ofalu am y cartref
        [representative] Mae’r person yn ei chael hi’n anodd bwyta, ymolchi neu ofalu am y cartref
       *[person] Rwy’n ei chael hi’n anodd bwyta, ymolchi neu ofalu am fy nghartref
    }
q-harm-other = Rhywbeth arall nad yw’n iawn

q-harm-words =
    { $audience ->
        [representative] Beth mae’r person yn dweud sy’n digwydd?
       *[person] Beth sy’n digwydd?
    }
    .hint = Dywedwch ddim ond yr hyn rydych am ei ddweud. Cewch hefyd ofyn am gael siarad amdano.
    .short = Mwy am niwed, ofn neu esgeulustod
q-observed-safety = Beth rydych chi wedi sylwi arno sy’n gwneud i chi boeni am ddiogelwch y person?
    .hint = Dywedwch beth welsoch chi neu beth glywsoch chi, a phryd. Os oes rhywun mewn perygl nawr, ffoniwch 999.
    .short = Diogelwch, fel y sylwyd

## 11. Bodlonrwydd

q-satisfied =
    { $audience ->
        [representative] Pa mor hapus yw’r person, yn ei eiriau ei hun, gyda’r cynllun?
       *[person] Pa mor hapus ydych chi gyda’ch cynllun?
    }
    .short = Bodlonrwydd â’r cynllun
q-satisfied-very = Hapus iawn
q-satisfied-very-more = Beth sy’n dda amdano?
q-satisfied-mostly = Hapus ar y cyfan
q-satisfied-mostly-more = Beth allai fod yn well?
q-satisfied-partly = Hapus gyda rhan ohono
q-satisfied-partly-more = Beth sy’n dda, a beth sydd ddim?
q-satisfied-not = Ddim yn hapus
q-satisfied-not-more = Beth sydd o’i le arno?
q-satisfied-unsure = Dydw i ddim yn siŵr

q-observed-satisfied = Pa mor hapus ydych chi gyda’r cynllun, fel cynrychiolydd y person?
    .hint = Mae hyn yn aros ar wahân i’r hyn y mae’r person yn ei ddweud.
    .short = Bodlonrwydd y cynrychiolydd
q-observed-satisfied-very = Hapus iawn
q-observed-satisfied-very-more = Beth sy’n dda amdano?
q-observed-satisfied-mostly = Hapus ar y cyfan
q-observed-satisfied-mostly-more = Beth allai fod yn well?
q-observed-satisfied-partly = Hapus gyda rhan ohono
q-observed-satisfied-partly-more = Beth sy’n dda, a beth sydd ddim?
q-observed-satisfied-not = Ddim yn hapus
q-observed-satisfied-not-more = Beth sydd o’i le arno?
q-observed-satisfied-unsure = Dydw i ddim yn siŵr

## Ac ar ben hynny

q-risks =
    { $audience ->
        [representative] Beth mae’r person yn poeni allai fynd o’i le?
       *[person] Beth rydych chi’n poeni allai fynd o’i le?
    }
    .hint = Er enghraifft, syrthio, bod ar ben eich hun, neu fynd yn fwy sâl.
    .short = Risgiau
q-contingency =
    { $audience ->
        [carer] Beth sy’n digwydd os na allwch ofalu un diwrnod, neu os na ddaw help?
        [representative] Beth mae’r person yn dweud sy’n digwydd os na ddaw help?
       *[person] Beth sy’n digwydd os na ddaw eich help?
    }
    .hint = Dywedwch pwy all gamu i mewn, a pha mor gyflym. Os nad oes neb, dywedwch hynny.
    .short = Os na ddaw gofal
q-prevention =
    { $audience ->
        [representative] A yw’r person am glywed am bethau sy’n helpu pobl i gadw’n iach?
       *[person] A hoffech chi glywed am bethau sy’n eich helpu i gadw’n iach?
    }
    .hint = Er enghraifft, clybiau, ymarfer corff, offer i’r cartref, neu gyngor am arian.
    .short = Ffyrdd o gadw’n iach
q-prevention-yes-more = Am beth fyddai’n dda clywed?
q-sharing =
    { $audience ->
        [representative] Beth mae’r person am i ni ei rannu, a gyda phwy?
       *[person] Beth hoffech chi i ni ei rannu, a gyda phwy?
    }
    .hint = Er enghraifft, copi i berthynas neu feddyg. Dywedwch hefyd beth y dylem ei gadw’n breifat.
    .short = Rhannu
