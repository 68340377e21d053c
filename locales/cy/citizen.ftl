# DRAFT: a Welsh speaker has yet to review this translation.
#
# Tudalennau’r dinesydd: popeth ond y cwestiynau eu hunain.

## Y dudalen gychwyn

home-title = Edrychwch yn ôl ar eich cynllun a gofynnwch am adolygiad
home-lead = Dywedwch wrth y cyngor sut mae eich gofal a’ch cymorth yn mynd, yn eich geiriau eich hun.
home-for = Defnyddiwch y gwasanaeth hwn:
home-for-person = os ydych yn cael gofal a chymorth, ac mae gennych gynllun gofal a chymorth
home-for-carer = os ydych yn gofalu am rywun heb gael eich talu, ac mae gennych eich cynllun cymorth eich hun
home-for-representative = os ydych yn helpu rhywun sydd â chynllun, neu’n siarad ar ei ran
home-open = Mae gennych atebion sydd heb eu gorffen.
home-open-link = Ewch at eich atebion
home-not-a-review = Nid anfon y ffurflen hon yw’r adolygiad ei hun.
home-worker = Bydd rhywun sy’n gweithio i’r cyngor yn darllen yr hyn rydych yn ei ysgrifennu. Bydd yn edrych i mewn iddo ac yn siarad â chi. Dim ond wedyn y gall fod yn rhan o adolygiad.
home-when = Pryd i ofyn am adolygiad
home-any-time = Gall unrhyw un ofyn am adolygiad, ar unrhyw adeg. Er enghraifft:
home-when-not-working = pan nad yw’r cynllun yn gweithio fel y dylai
home-when-needs = pan fydd angen mwy neu lai o help
home-when-circumstances = pan fydd bywyd yn newid, fel cael cynnig swydd neu symud tŷ
home-when-support = pan fydd teulu neu ffrindiau yn helpu mwy neu lai nag o’r blaen
home-talk = Os byddai’n well gennych siarad
home-talk-known = Os oes gennych rif ffôn eich gweithiwr neu ei dîm, ffoniwch nhw.
home-talk-unknown = Os nad ydych yn gwybod i bwy i ofyn, ffoniwch { $phone }. Gallwn fynd drwy’r cwestiynau gyda chi neu eu hanfon ar bapur.
home-before = Cyn i chi ddechrau
home-before-time = Mae’n cymryd tua 45 munud. Does dim rhaid gwneud y cyfan ar unwaith.
home-before-stop = Mae pob tudalen yn cael ei chadw. Cewch stopio ar unrhyw adeg a dod yn ôl.
home-before-blank = Cewch adael unrhyw gwestiwn yn wag, neu ddweud y byddai’n well gennych siarad amdano.
home-before-plan = Mae’n help cael eich cynllun wrth law, ond does dim rhaid.
home-before-no-account = Does dim angen cyfeiriad e-bost na chyfrif.
home-start = Dechrau nawr
home-return = Dod yn ôl at atebion rydych wedi’u cadw

## Pwy sy’n ateb

who-title = Dros bwy rydych chi’n ateb?
who-error = Dewiswch dros bwy rydych chi’n ateb
who-kept = Bydd eich atebion yn cael eu cadw os newidiwch hyn. Gall rhai cwestiynau fod yn wahanol.
who-another = Mae gennych atebion sydd heb eu gorffen. Os ewch ymlaen yma, byddwch yn dechrau eto gyda chyfeirnod newydd. Mae’r rhai cyntaf wedi’u cadw o dan eu cyfeirnod eu hunain.

## Cyfeirnod ac ymadrodd

keep-title = Cadwch y rhain yn ddiogel
keep-again-title = Eich cyfeirnod
keep-why = Mae angen y ddau arnoch i ddod yn ôl at eich atebion, ar y ddyfais hon neu ar un arall.
keep-reference = Eich cyfeirnod
keep-phrase = Eich ymadrodd
keep-once = Ysgrifennwch y ddau neu argraffwch y dudalen hon nawr. Er eich diogelwch, dim ond nes i chi fynd ymlaen rydym yn dangos yr ymadrodd.
keep-how = I ddod yn ôl, ewch i ddechrau’r gwasanaeth hwn a dewiswch “Dod yn ôl at atebion rydych wedi’u cadw”.
keep-safe = Gall unrhyw un sydd â’r ddau ddarllen eich atebion. Cadwch nhw lle mai dim ond pobl rydych yn ymddiried ynddynt all ddod o hyd iddynt.
keep-done = Rwyf wedi eu hysgrifennu
keep-gone = Nid ydym yn dangos eich ymadrodd eto.
keep-new-why = Os ydych wedi’i golli, cewch un newydd. Yna bydd yr hen un yn peidio â gweithio.
keep-new = Rhowch ymadrodd newydd i mi
keep-back = Mynd yn ôl

## Y rhestr dasgau

tasks-title = Eich atebion
tasks-count = Rydych wedi gorffen { $done } o { $all } rhan.
tasks-any-order = Cewch eu gwneud mewn unrhyw drefn, a gadael allan yr hyn nad ydych am ei ateb.
tasks-first = Yn gyntaf
tasks-plan = Eich cynllun
tasks-money = Yr arian yn y cynllun
tasks-life = Eich bywyd
tasks-last = Yn olaf
tasks-check = Gwirio eich atebion a’u hanfon
tasks-check-ready = Pryd bynnag y byddwch yn barod
tasks-return = I ddod yn ôl yn nes ymlaen
tasks-reference = Mae popeth wedi’i gadw. Mae angen y cyfeirnod hwn a’ch ymadrodd arnoch.
tasks-phrase = Gweld eich cyfeirnod neu gael ymadrodd newydd
tasks-who = Newid dros bwy rydych chi’n ateb
tasks-copy = Argraffu neu gadw copi o’ch atebion
progress-done = Wedi gorffen
progress-in-progress = Ar y gweill
progress-needs-attention = Angen sylw
progress-not-started = Heb ddechrau

## Cwestiwn

question-to-tasks = Cadw a mynd i’r rhestr
exit-this-page = Gadael y dudalen hon yn gyflym

## Perygl

help-title-now = Beth i’w wneud nawr
help-title-worried = Os ydych yn poeni am rywun
help-title-quiet = Os nad yw rhywun yn ddiogel
help-999 = Ffoniwch 999
help-999-when = os oes rhywun mewn perygl nawr
help-safeguarding = Ffoniwch { $safeguarding }
help-safeguarding-when = i ddweud wrthym fod rhywun yn cael ei frifo, yn cael ei ddychryn neu ddim yn cael gofal
help-night = Ffoniwch { $night }
help-night-when = yn y nos neu ar y penwythnos
help-saved = Mae eich ateb wedi’i gadw. Ewch ymlaen pan fyddwch yn barod.
help-go-on = Rwyf wedi darllen hyn. Ymlaen

## Atebion

answer-none = Heb ei ateb
answer-talk = Byddai’n well gennych siarad am hyn
answers-person = Geiriau’r person ei hun
answers-representative = Yr hyn rydych chi wedi sylwi arno

## Gwirio atebion

check-title = Gwiriwch eich atebion
check-lead = Cewch newid unrhyw ateb. Mae’n iawn gadael pethau allan.
check-empty = Dydych chi ddim wedi ateb dim eto. Atebwch o leiaf un cwestiwn, neu ffoniwch { $phone } a dywedwch wrthym.
check-wrong = Cywirwch yr hyn sydd wedi’i farcio uchod cyn mynd ymlaen. Cewch hefyd ei dynnu allan.
check-next = Nesaf, byddwn yn dweud beth sy’n digwydd pan fyddwch yn anfon hwn.

## Anfon

declaration-title = Cyn i chi anfon hwn
declaration-lead = Dyma sy’n digwydd pan fyddwch yn anfon eich atebion:
declaration-worker = Bydd rhywun sy’n gweithio i’r cyngor yn eu darllen. Bydd yn penderfynu a oes angen adolygiad nawr, ac yn dweud pam.
declaration-not-review = Nid eu hanfon yw’r adolygiad ei hun. Rhaid i weithiwr edrych i mewn iddo a siarad â chi yn gyntaf.
declaration-contact = Bydd yn cysylltu â chi yn y ffordd a ddywedoch sy’n ddiogel.
declaration-safety = Os gallai rhywun gael ei frifo, byddwn yn gweithredu ar unwaith. Efallai y bydd rhaid i ni ddweud wrth eraill er mwyn cadw pobl yn ddiogel.
declaration-add = Allwch chi ddim newid eich atebion ar ôl hyn, ond cewch ychwanegu atynt neu dynnu eich cais yn ôl.
declaration-legend = Ydy hwn yn barod i’w anfon?
declaration-confirm =
    { $audience ->
        [representative] Ydy. Gan y person y daw’r hyn a ysgrifennais fel ei eiriau, ac mae’r hyn y sylwais arno yn wir hyd y gwn i
       *[person] Ydy. Mae’r hyn a ysgrifennais yn wir hyd y gwn i, ac rwyf am i’r cyngor ei ddarllen
    }
declaration-error = Ticiwch y blwch os yw hwn yn barod i’w anfon
declaration-send = Anfon fy atebion

submitted-title = Mae eich atebion wedi’u hanfon
submitted-reference = Eich cyfeirnod
submitted-next = Beth sy’n digwydd nesaf
submitted-by = Bydd rhywun yn darllen eich atebion ac yn penderfynu beth i’w wneud erbyn { $date }. Ein haddewid ni ein hunain yw hyn.
submitted-looked-at = Mae rhywun wedi darllen eich atebion. Cewch weld sut mae’n mynd.
submitted-consult = Efallai y bydd yn cysylltu cyn hynny, yn y ffordd a ddywedoch sy’n ddiogel.
submitted-not-review = Nid adolygiad yw hwn eto. Os bydd un, bydd rhywun yn siarad â chi yn gyntaf.
submitted-phone = Os na chlywch gennym, neu os aiff pethau’n waeth, ffoniwch { $phone }.
submitted-keep = Cadwch eich cyfeirnod a’ch ymadrodd
submitted-return = Gyda’r ddau, cewch ddod yn ôl i weld sut mae’n mynd, ac ychwanegu at yr hyn a ysgrifennoch.
submitted-progress = Gweld sut mae’n mynd
submitted-copy = Argraffu neu gadw copi
first-team = Adolygiadau

## Copi

copy-title = Copi o’ch atebion
copy-sent = Anfonwyd ar { $date }.
copy-not-sent = Heb ei anfon eto. Dyma a gadwyd ar { $date }.
copy-not-a-review = Dyma a ysgrifennoch chi. Nid adolygiad ydyw.
copy-print = I argraffu’r dudalen hon, defnyddiwch fotwm argraffu eich porwr.
copy-without-safety = Gadael yr atebion am ddiogelwch allan
copy-with-safety = Dangos pob ateb
copy-empty = Does dim atebion eto.
copy-added = Yr hyn a ychwanegoch wedyn

## Dod yn ôl

return-title = Dewch yn ôl at eich atebion
return-lead = Rhowch y cyfeirnod a’r ymadrodd a ysgrifennoch.
return-reference = Cyfeirnod
    .hint = Er enghraifft, TS-7K3M-QVXA. Mae llythrennau bach a bylchau yn iawn.
return-phrase = Ymadrodd
    .hint = Pum gair. Does dim ots am lythrennau mawr.
return-reference-error = Rhowch eich cyfeirnod
return-phrase-error = Rhowch eich ymadrodd
return-wrong = Nid yw’r cyfeirnod hwnnw a’r ymadrodd hwnnw yn perthyn i’w gilydd. Gwiriwch y ddau a rhowch gynnig arall arni.
return-wait =
    { $minutes ->
        [one] Bu gormod o geisiadau. Arhoswch 1 munud, yna rhowch gynnig arall arni.
       *[other] Bu gormod o geisiadau. Arhoswch { $minutes } munud, yna rhowch gynnig arall arni.
    }
return-button = Dod yn ôl
return-lost = Os ydych wedi colli eich cyfeirnod neu’ch ymadrodd
return-lost-phone = Ffoniwch { $phone }. Er eich diogelwch, byddwn yn gofyn pwy ydych chi cyn helpu.
return-begin = Dechrau eto yn lle hynny
ended-kept = Nid yw’r hyn rydych newydd ei deipio wedi’i golli. Dewch yn ôl gyda’ch cyfeirnod a’ch ymadrodd, a bydd yn cael ei gadw.
ended-copy = Mae’r hyn rydych newydd ei deipio i’w weld isod. Copïwch ef os oes ei angen arnoch, a dewch yn ôl gyda’ch cyfeirnod a’ch ymadrodd.
ended-typed = Yr hyn a deipioch

## Gadael

left-title = Mae eich atebion wedi’u cadw
left-saved = Rydych wedi gadael. Ni all neb weld eich atebion ar y ddyfais hon heb eich cyfeirnod a’ch ymadrodd.
left-return = Cewch ddod yn ôl ar unrhyw adeg, ar y ddyfais hon neu ar un arall.
left-lost = Os na wnaethoch ysgrifennu eich cyfeirnod a’ch ymadrodd, ffoniwch { $phone }.
left-shared = Os yw eraill yn defnyddio’r ddyfais hon, caewch y ffenestr hon hefyd. Gall y rhestr o dudalennau ddangos o hyd eich bod wedi bod yma.

## Sut mae’n mynd

progress-title = Sut mae’n mynd
progress-reference = Cyfeirnod
progress-sent = Anfonwyd
progress-decision-by = Byddwn yn penderfynu erbyn
progress-review-by = Bydd yr adolygiad yn digwydd erbyn
progress-done-on = Gorffennwyd yr adolygiad
progress-next-review = Adolygiad nesaf
progress-contact = I bwy i ofyn
progress-contact-named = { $name }. Ffoniwch { $phone } a rhowch eich cyfeirnod.
progress-contact-general = Ffoniwch { $phone } a rhowch eich cyfeirnod.
progress-asked = Mae gennym gwestiwn i chi
progress-answer-by = Atebwch erbyn { $date }, os gwelwch yn dda.
progress-answer = Eich ateb
progress-add = Ychwanegu rhywbeth
    .hint = Mae’r hyn a anfonoch yn aros fel y mae. Mae hwn yn cael ei ychwanegu ato.
progress-add-button = Ychwanegu hwn
progress-add-blank = Ysgrifennwch yr hyn rydych am ei ychwanegu
progress-add-closed = Mae’r cais hwn ar gau, felly ni allem ychwanegu hynny. Mae eich geiriau i’w gweld isod. Copïwch nhw os oes eu hangen arnoch, a ffoniwch { $phone }.
progress-late = Dywedom y byddem wedi gwneud hyn erbyn nawr, ac nid ydym wedi. Mae’n ddrwg gennym. Ffoniwch { $phone } i ofyn beth sy’n digwydd.
progress-history = Beth sydd wedi digwydd hyd yma
progress-when-by = { $date }, { $name }
progress-withdraw = Tynnu eich cais yn ôl
progress-complain = Os nad ydych yn hapus â’r ffordd rydym yn delio â hyn, cewch gwyno. Ffoniwch { $complaints }.

## Penderfyniad i beidio ag adolygu

refusal-title = Ni fydd adolygiad oherwydd y cais hwn
refusal-reasons = Pam
refusal-evidence = Beth mae’r penderfyniad wedi’i seilio arno
refusal-view = Sut y gwnaethom ystyried yr hyn rydych chi ei eisiau
refusal-planned = Eich adolygiad sydd wedi’i gynllunio
refusal-change = Os bydd rhywbeth yn newid
refusal-change-ours = Dywedwch wrthym ar unwaith os bydd anghenion neu amgylchiadau yn newid. Cewch ofyn am adolygiad eto ar unrhyw adeg.
refusal-complain = Os ydych yn meddwl ein bod yn anghywir
refusal-complain-ours = Cewch gwyno. Ffoniwch { $complaints }.
refusal-complain-time = Cewch gwyno hyd at 12 mis ar ôl y penderfyniad. Nid yw cwyn yn atal eich gofal a’ch cymorth.
refusal-advice = Gwybodaeth a chyngor
refusal-prevention = Beth all eich helpu i gadw’n iach

## Adolygiad sydd wedi’i orffen

findings-outcome = Beth sy’n digwydd nawr
findings-reasons = Pam
findings-next = Mae’r adolygiad nesaf i fod erbyn { $date }. Cewch ofyn am un yn gynt ar unrhyw adeg.
findings-next-reasons = Pam bryd hynny
findings-information = Gwybodaeth a chyngor
findings-who = { $name } ({ $job }) a wnaeth yr adolygiad hwn a’i orffen ar { $date }.
findings-spoke = Buont yn siarad amdano ar { $spoke }.
findings-title = Yr hyn a ganfuwyd
findings-lead = Mae’r hyn a ysgrifennoch wrth ochr yr hyn a ganfu’r gweithiwr. Nid oes dim ohono wedi’i newid.
findings-your-words = Eich geiriau eich hun
findings-nothing = Ni ysgrifennwyd dim am hyn
findings-response = Yr hyn a ddywedwyd am y canfyddiadau
findings-disagree = Os nad ydych yn cytuno, ffoniwch { $phone }. Cewch gwyno hefyd. Ffoniwch { $complaints }.
finding-citizen-agree = Yn cytuno â’r hyn a ddywedwyd
finding-citizen-differ = Yn ei weld mewn ffordd arall
finding-citizen-more-needed = Mae mwy i’w ganfod
finding-citizen-not-relevant = Nid yw’n bwysig i’r cynllun hwn
agrees-yes = Mae’r person yn cytuno â’r canfyddiadau.
agrees-partly = Mae’r person yn cytuno â rhai o’r canfyddiadau.
agrees-no = Nid yw’r person yn cytuno â’r canfyddiadau.
agrees-could-not-say = Ni allai’r person ddweud a yw’n cytuno.

## Ei dynnu’n ôl

withdraw-title = Tynnu eich cais yn ôl?
withdraw-what = Ni fydd neb yn gwneud adolygiad oherwydd y cais hwn. Mae’r hyn a ysgrifennoch yn aros gyda’r cyngor.
withdraw-safety = Os ydym yn poeni am ddiogelwch rhywun, byddwn yn dal i weithredu.
withdraw-again = Cewch ofyn am adolygiad eto ar unrhyw adeg.
withdraw-yes = Ie, tynnwch ef yn ôl
withdraw-no = Na, gadewch ef

## Cysylltu

contact-title = Cysylltu â ni
contact-phone = Ffoniwch { $phone } i siarad am ofal a chymorth, neu i ateb y cwestiynau gyda rhywun.
contact-email = Anfonwch e-bost at { $email }. Peidiwch â rhoi dim byd preifat mewn e-bost os gall eraill ei ddarllen.
contact-post = Ysgrifennwch at { $address }.
contact-relay = Os na allwch glywed neu siarad ar y ffôn, defnyddiwch Relay UK: deialwch 18001 cyn y rhif.
contact-form-heading = Os yw’r ffurflen yn anodd i chi
contact-form = Dywedwch wrthym. Gallwn ei hanfon ar bapur, mewn print mawr neu mewn iaith arall, neu fynd drwyddi gyda chi.
contact-complain-heading = Os ydych am gwyno
contact-complain = Ffoniwch { $complaints }. Cewch gwyno hyd at 12 mis ar ôl i rywbeth ddigwydd.

## Hygyrchedd

accessibility-title = Hygyrchedd
accessibility-lead = Rydym am i bawb allu defnyddio’r gwasanaeth hwn.
accessibility-can-heading = Yr hyn y gallwch ei wneud
accessibility-keyboard = Cewch ddefnyddio pob tudalen gyda bysellfwrdd yn unig.
accessibility-zoom = Cewch wneud popeth bedair gwaith yn fwy heb golli dim ohono.
accessibility-reader = Mae’r tudalennau wedi’u gwneud i weithio gyda darllenydd sgrin.
accessibility-scripts = Mae popeth yn gweithio heb sgriptiau.
accessibility-time = Does dim terfyn amser ar eich atebion. Ar ôl dwy awr heb dudalen bydd rhaid i chi ddod yn ôl i mewn, ac ni chollir dim a gadwyd.
accessibility-not-heading = Yr hyn nad yw’n gweithio eto
accessibility-not = Ein nod yw lefel AA o Ganllawiau Hygyrchedd Cynnwys y We 2.2. Nid oes neb y tu allan i’r tîm wedi profi hynny eto. Nid yw siaradwr Cymraeg wedi gwirio’r Gymraeg. Does dim fersiwn Hawdd ei Deall eto.
accessibility-tell-heading = Dywedwch wrthym beth sy’n eich rhwystro
accessibility-tell = Ffoniwch { $phone } neu anfonwch e-bost at { $email }. Os na fyddwn yn helpu, cewch ffonio { $complaints } i gwyno.

## Preifatrwydd

privacy-title = Preifatrwydd
privacy-lead = Mae { $council } yn cadw’r hyn rydych yn ei ysgrifennu, ac yn ei ddefnyddio i edrych ar eich cynllun.
privacy-who-heading = Pwy sy’n ei ddarllen
privacy-who = Pobl sy’n gweithio i’r cyngor ym maes gofal cymdeithasol i oedolion, a dim ond pan fydd angen iddynt ar gyfer eu gwaith. Rydym yn cadw rhestr o bwy a’i agorodd.
privacy-why-heading = Pam y cawn wneud hynny
privacy-why = Mae Deddf Gofal 2014 yn dweud bod rhaid i gynghorau adolygu cynlluniau. Rydym yn defnyddio’r hyn rydych yn ei ysgrifennu i wneud hynny, ac i ddim byd arall.
privacy-share-heading = Gyda phwy rydym yn ei rannu
privacy-share = Rydym yn gofyn i chi yn gyntaf. Nid ydym yn ei ddangos i’r person rydych yn gofalu amdano, nac i’ch gofalwr, oni bai eich bod yn dweud hynny.
privacy-safety = Os gallai rhywun gael ei frifo, efallai y bydd rhaid i ni ddweud wrth eraill heb ofyn. Byddwn yn dweud wrthych os gallwn wneud hynny’n ddiogel.
privacy-draft-heading = Cyn i chi ei anfon
privacy-draft = Mae’r hyn rydych yn ei deipio yn cael ei gadw wrth i chi fynd, er mwyn i chi allu dod yn ôl ato. Nid oes neb yn y cyngor yn gweithio gydag ef nes i chi ei anfon.
privacy-rights-heading = Eich hawliau
privacy-rights = Cewch ofyn am weld yr hyn sydd gennym amdanoch, a chael cywiro camgymeriadau. Ffoniwch { $phone } neu anfonwch e-bost at { $email }.

## Cwcis

cookies-title = Cwcis
cookies-lead = Ffeiliau bach yn eich porwr yw cwcis. Rydym yn defnyddio dau, a dim ond i wneud i’r gwasanaeth weithio.
cookies-session = Mae’r cyntaf yn cofio pa atebion sydd ar agor gennych. Mae’n mynd pan fyddwch yn gadael, neu ar ôl dwy awr heb dudalen.
cookies-language = Mae’r ail yn cofio’r iaith a ddewisoch, am flwyddyn.
cookies-no-more = Nid ydym yn eich dilyn, ac nid oes cwcis gan gwmnïau eraill.
