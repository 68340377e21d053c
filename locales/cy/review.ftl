# DRAFT: a Welsh speaker has yet to review this translation.
#
# Geiriau brysbennu a mewnbwn proffesiynol ystyriol, a’r hyn sy’n dilyn ohonynt.

## Brysbennu: rhannau’r ffurflen

t-part-factors = A yw’r cais yn rhesymol?
t-part-consultation = Ymgynghori â’r person
t-part-decision = Penderfyniad
t-part-accept = Os caiff ei dderbyn
t-part-more-information = Os oes angen rhagor o wybodaeth
t-part-duplicate = Os yw’n ddyblyg
t-part-decline = Os caiff ei wrthod: beth mae’n rhaid i’r llythyr ei ddweud

## Brysbennu: y pedwar ffactor

t-accurate = A yw’r wybodaeth yn y cais yn gywir?
    .hint = Cymharwch hi â’r cynllun, yr adolygiad diwethaf a’r hyn sydd ar gofnod.
    .short = Cywirdeb yr wybodaeth
t-accurate-yes = Ydy
t-accurate-yes-more = Sut y gwyddys hyn?
t-accurate-partly = Yn rhannol
t-accurate-partly-more = Beth sydd ddim yn gywir, a sut y gwyddys hyn?
t-accurate-no = Nac ydy
t-accurate-no-more = Beth sydd ddim yn gywir, a sut y gwyddys hyn?

t-changed = Os bu adolygiad yn ystod y 6 i 8 wythnos diwethaf, a yw anghenion neu amgylchiadau wedi newid ers hynny?
    .short = Newid ers adolygiad diweddar
t-changed-yes = Ydynt
t-changed-yes-more = Beth sydd wedi newid?
t-changed-no = Nac ydynt
t-changed-no-more = Sut y gwyddys hyn?
t-changed-no-recent-review = Ni fu adolygiad yn ystod y 6 i 8 wythnos diwethaf
t-changed-no-recent-review-more = Pryd oedd yr un diwethaf?

t-working = A yw’r cynllun yn gweithio fel y bwriadwyd?
    .short = Y cynllun yn gweithio fel y bwriadwyd
t-working-yes = Ydy
t-working-yes-more = Sut y gwyddys hyn?
t-working-partly = Yn rhannol
t-working-partly-more = Beth sydd ddim yn gweithio, a sut y gwyddys hyn?
t-working-no = Nac ydy
t-working-no-more = Beth sydd ddim yn gweithio, a sut y gwyddys hyn?

t-needs-met = A yw’r anghenion cymwys yn cael eu diwallu?
    .short = Anghenion cymwys wedi’u diwallu
t-needs-met-yes = Ydynt
t-needs-met-yes-more = Sut y gwyddys hyn?
t-needs-met-partly = Yn rhannol
t-needs-met-partly-more = Pa anghenion sydd heb eu diwallu, a sut y gwyddys hyn?
t-needs-met-no = Nac ydynt
t-needs-met-no-more = Pa anghenion sydd heb eu diwallu, a sut y gwyddys hyn?

## Brysbennu: ymgynghori

t-consulted = Â phwy yr ymgynghorwyd cyn y penderfyniad hwn?
    .hint = Y person sydd biau’r cynllun sy’n dod gyntaf. Gofynnwch i rywun arall dim ond os nad oes gan y person alluedd ar gyfer hyn.
    .short = Â phwy yr ymgynghorwyd
t-consulted-person = Y person sydd biau’r cynllun
t-consulted-instead = Rhywun arall yn ei le
t-consulted-instead-more = Pwy, gyda pha awdurdod, a pham nad y person?
t-consulted-nobody = Neb eto
t-consulted-nobody-more = Ar beth y rhoddwyd cynnig, a pham na all y penderfyniad aros?
t-consulted-on = Pryd yr ymgynghorwyd?
    .short = Dyddiad yr ymgynghori
t-consulted-how = Sut yr ymgynghorwyd?
    .hint = Er enghraifft, dros y ffôn, ar ymweliad, gyda chyfieithydd.
    .short = Dull yr ymgynghori
t-view = Beth yw eu barn ynghylch a oes angen adolygiad?
    .hint = Mor agos at eu geiriau eu hunain ag y gallwch.
    .short = Barn y person

## Brysbennu: penderfyniad

t-priority = Pa mor frys yw hyn?
    .hint = Nid yw bwlch yn y ffurflen byth yn gostwng y flaenoriaeth.
    .short = Blaenoriaeth
t-priority-now = Mae rhywun mewn perygl nawr
t-priority-urgent = Brys: cam-drin neu esgeulustod posibl, cymorth yn chwalu, darparwr wedi methu, neu ofalwr na all ddal ati
t-priority-soon = Buan: ysbyty, dirywiad sydyn, cyllideb rhy fach, neu’n hwyr gyda risg
t-priority-planned = Wedi’i drefnu neu’n hwyr, ac yn sefydlog
t-priority-light = Addas o bosibl i adolygiad cyffyrddiad ysgafn

t-decision = Beth yw eich penderfyniad?
    .short = Penderfyniad
t-decision-accept-full = Derbyn: adolygiad llawn
t-decision-accept-light = Derbyn: adolygiad cyffyrddiad ysgafn
    .hint = Dim ond lle nad yw anghenion nac amgylchiadau wedi newid, lle nad oes angen newid y cynllun neu fawr ddim, a lle mae’r gyllideb yn aros yr un fath.
t-decision-more-information = Gofyn am ragor o wybodaeth
t-decision-duplicate = Nodi ei fod yn ddyblyg i gais agored arall
t-decision-decline = Gwrthod: nid yw’r cais yn rhesymol
t-reasons = Rhesymau dros y penderfyniad
    .hint = Mae’r dinesydd yn darllen y rhain. Defnyddiwch eiriau plaen.
    .short = Rhesymau

t-review-by = Erbyn pryd y dylai’r adolygiad fod wedi digwydd?
    .hint = Cyn gynted ag y gellir ei drefnu.
    .short = Adolygu erbyn
t-ask = Beth sydd angen i chi ei wybod?
    .hint = Mae’r dinesydd yn darllen hyn. Gofynnwch un peth ar y tro, mewn geiriau plaen.
    .short = Yr hyn a ofynnir
t-ask-by = Erbyn pryd?
    .short = Ateb erbyn
t-duplicate-of = Cyfeirnod y cais arall
    .hint = Er enghraifft, TS-7K3M-QVXA.
    .short = Cyfeirnod arall

## Brysbennu: beth mae’n rhaid i wrthodiad ei ddweud

t-evidence = Ar ba dystiolaeth y mae’r penderfyniad yn gorffwys?
    .short = Tystiolaeth y dibynnwyd arni
t-against-view = Os oedd y person eisiau adolygiad, pam mae’r penderfyniad yn wahanol i’w farn?
    .hint = Os nad yw’n wahanol, dywedwch hynny.
    .short = Ystyried barn y person
t-planned-review = Pryd fydd yr adolygiad sydd wedi’i drefnu?
    .short = Adolygiad sydd wedi’i drefnu
t-if-change = Beth ddylent ei wneud os bydd anghenion neu amgylchiadau’n newid cyn hynny?
    .short = Os bydd rhywbeth yn newid
t-complain = Sut y gallant gwyno am y penderfyniad hwn?
    .short = Hawl i gwyno
t-advice = Pa wybodaeth a chyngor am ofal a chymorth a roddir?
    .short = Gwybodaeth a chyngor
t-prevention-advice = Pa gyngor a roddir ar atal, lleihau neu ohirio anghenion?
    .short = Cyngor ar atal

## Mewnbwn proffesiynol ystyriol: yr un pwynt ar ddeg

i-part-reviewer = Adolygydd
i-part-conversation = Sgwrs
i-part-read = Yr hyn a ddarllenwyd
i-part-capacity = Galluedd meddyliol
i-part-advocacy = Eiriolaeth
i-part-involvement = Cynnwys pobl
i-part-elements = Canfyddiadau ar yr un elfen ar ddeg
i-part-contradictions = Gwrthddywediadau
i-part-wellbeing = Llesiant, risg a digonolrwydd
i-part-response = Ymateb y person
i-part-outcome = Canlyniad ac adolygiad nesaf

## Adolygydd

i-role = Eich rôl
    .hint = Er enghraifft, gweithiwr cymdeithasol, therapydd galwedigaethol, swyddog adolygu.
    .short = Rôl
i-competence = Pam rydych chi’n gymwys i adolygu’r cynllun hwn?
    .hint = Hyfforddiant, sgiliau a phrofiad sy’n cyfateb i anghenion y person hwn.
    .short = Cymhwysedd
i-relation = A ydych yn perthyn i unrhyw un yn yr achos hwn, neu’n agos ato?
    .short = Annibyniaeth
i-relation-none = Nac ydw
i-relation-related = Ydw, neu byddai’n well gen i beidio â dweud

## Sgwrs

i-spoke-on = Ar ba ddiwrnod y siaradoch chi â’r person?
    .hint = Ar ôl anfon yr hunanadolygiad. Nid yw adolygiad ar bapur yn unig yn adolygiad.
    .short = Dyddiad y sgwrs
i-spoke-how = Sut siaradoch chi?
    .short = Dull y sgwrs
i-spoke-how-in-person = Wyneb yn wyneb
i-spoke-how-video = Drwy fideo
i-spoke-how-phone = Dros y ffôn
i-spoke-how-other = Mewn ffordd arall
i-spoke-how-other-more = Sut?
i-spoke-who = Pwy gymerodd ran?
    .hint = Enwau, a sut mae pob un yn gysylltiedig â’r person.
    .short = Pwy gymerodd ran
i-spoke-about = Beth a ddywedwyd?
    .hint = Beth sy’n gweithio a beth sydd ddim; beth sydd wedi newid o ran sefyllfa, anghenion a chanlyniadau; beth y gall fod yn rhaid i’r cynllun ei newid. Yn eich geiriau eich hun.
    .short = Beth a ddywedwyd
i-seen-alone = A welwyd neu a glywyd y person ar ei ben ei hun am ran ohoni?
    .short = Gweld y person ar ei ben ei hun
i-seen-alone-yes = Do
i-seen-alone-no = Naddo
i-seen-alone-no-more = Pam ddim?
i-communication-met = Sut y diwallwyd anghenion cyfathrebu?
    .short = Diwallu anghenion cyfathrebu

## Yr hyn a ddarllenwyd

i-read-plan = A ydych wedi darllen y cynllun presennol?
    .short = Cynllun presennol
i-read-plan-yes = Ydw
i-read-plan-no = Nac ydw
i-read-plan-no-more = Pam ddim?
i-read-last-review = A ydych wedi darllen yr adolygiad diwethaf?
    .short = Adolygiad diwethaf
i-read-last-review-yes = Ydw
i-read-last-review-no = Nac ydw
i-read-last-review-no-more = Pam ddim?
i-read-last-review-none = Nid oes un
i-read-spending = A ydych wedi darllen y cofnodion gwariant, neu’r datganiadau taliadau uniongyrchol?
    .short = Cofnodion gwariant
i-read-spending-yes = Ydw
i-read-spending-no = Nac ydw
i-read-spending-no-more = Pam ddim?
i-read-spending-none = Nid oes rhai
i-read-others = A ydych wedi darllen yr hyn a anfonodd eraill?
    .hint = Er enghraifft, darparwyr, gweithwyr iechyd proffesiynol, teulu.
    .short = Tystiolaeth gan eraill
i-read-others-yes = Ydw
i-read-others-no = Nac ydw
i-read-others-no-more = Pam ddim?
i-read-others-none = Nid oes dim

## Galluedd meddyliol

i-capacity = A oes rheswm i amau galluedd y person i gymryd rhan yn yr adolygiad hwn?
    .hint = Rhagdybir bod galluedd. Fe’i bernir ar gyfer un penderfyniad ar y tro.
    .short = Galluedd
i-capacity-no-doubt = Dim rheswm i’w amau
i-capacity-has = Aseswyd: mae ganddo alluedd ar gyfer y penderfyniad hwn
i-capacity-lacks = Aseswyd: nid oes ganddo alluedd ar gyfer y penderfyniad hwn
i-capacity-in-doubt = Mewn amheuaeth, heb ei asesu eto
i-capacity-decision = Pa benderfyniad sydd dan sylw?
    .hint = Oni bai nad oes rheswm i amau galluedd.
    .short = Y penderfyniad dan sylw
i-capacity-evidence = Beth yw’r dystiolaeth?
    .hint = Deall, cadw mewn cof, pwyso a mesur a chyfathrebu, ar adeg y penderfyniad hwn.
    .short = Tystiolaeth o alluedd
i-capacity-support = Pa gymorth a roddwyd i helpu’r person i benderfynu?
    .short = Cymorth i benderfynu
i-directly-involved = Sut y cafodd y person ei gynnwys yn uniongyrchol?
    .hint = Gofynnol lle mae diffyg galluedd neu amheuaeth. Nid yw hunanadolygiad a ddychwelwyd byth yn ddigon ar ei ben ei hun.
    .short = Cynnwys yn uniongyrchol
i-best-interests = Â phwy yr ymgynghorwyd ynghylch lles pennaf, a beth a ddywedasant?
    .hint = Gofynnol lle mae diffyg galluedd neu amheuaeth.
    .short = Lles pennaf

## Eiriolaeth

i-understanding-information = Anhawster wrth ddeall gwybodaeth berthnasol
    .short = Deall gwybodaeth
i-understanding-information-none = Dim
i-understanding-information-some = Rhywfaint
i-understanding-information-substantial = Sylweddol
i-retaining-information = Anhawster wrth gadw gwybodaeth mewn cof
    .short = Cadw gwybodaeth mewn cof
i-retaining-information-none = Dim
i-retaining-information-some = Rhywfaint
i-retaining-information-substantial = Sylweddol
i-weighing-information = Anhawster wrth ddefnyddio neu bwyso a mesur gwybodaeth
    .short = Pwyso a mesur gwybodaeth
i-weighing-information-none = Dim
i-weighing-information-some = Rhywfaint
i-weighing-information-substantial = Sylweddol
i-communicating-views = Anhawster wrth gyfleu barn, dymuniadau a theimladau
    .short = Cyfleu barn
i-communicating-views-none = Dim
i-communicating-views-some = Rhywfaint
i-communicating-views-substantial = Sylweddol
i-appropriate-person = A oes person priodol i gefnogi’r cyfranogiad?
    .hint = Nid rhywun sy’n cael ei dalu i ddarparu gofal; a rhywun y mae’r person yn cytuno iddo.
    .short = Person priodol
i-appropriate-person-yes = Oes
i-appropriate-person-yes-more = Pwy?
i-appropriate-person-no = Nac oes
i-appropriate-person-not-needed = Nid oes angen: dim anhawster sylweddol
i-advocate = A oes eiriolwr annibynnol yn cymryd rhan?
    .short = Eiriolwr annibynnol
i-advocate-not-needed = Nid oes angen
i-advocate-not-needed-more = Pam ddim?
i-advocate-referred = Wedi’i atgyfeirio, heb ddechrau eto
i-advocate-referred-more = Pryd, ac at bwy?
i-advocate-arrived = Yn cymryd rhan
i-advocate-arrived-more = Pwy?

## Cynnwys pobl

i-involved-person = A gafodd y person ei gynnwys drwy gydol yr adolygiad?
    .short = Cynnwys y person
i-involved-person-yes = Do
i-involved-person-no = Naddo
i-involved-person-no-more = Pam ddim?
i-involved-carer = A gafodd ei ofalwr ei gynnwys?
    .short = Cynnwys y gofalwr
i-involved-carer-yes = Do
i-involved-carer-none = Nid oes gofalwr, neu gynllun y gofalwr ei hun yw hwn
i-involved-carer-no = Naddo
i-involved-carer-no-more = Pam ddim?
i-involved-others = A gafodd pawb y gofynnodd y person amdanynt eu cynnwys?
    .short = Cynnwys eraill
i-involved-others-yes = Do
i-involved-others-yes-more = Pwy?
i-involved-others-none = Ni ofynnodd y person am neb
i-involved-others-no = Naddo
i-involved-others-no-more = Pwy a adawyd allan, a pham?
i-interpreter = A oedd cyfieithydd yn rhan o’r adolygiad?
    .short = Cyfieithydd
i-interpreter-yes = Oedd
i-interpreter-yes-more = Pwy, ac ar gyfer pa iaith?
i-interpreter-not-needed = Nid oedd angen
i-interpreter-no = Nac oedd, er bod angen un
i-interpreter-no-more = Pam ddim?

## Canfyddiadau

i-finding = Canfyddiad: { $element }
    .short = Canfyddiad ({ $element })
i-reasoning = Tystiolaeth a rhesymu: { $element }
    .hint = Yn eich geiriau eich hun. Nid yw testun a gopïwyd o’r hunanadolygiad, o ganfyddiad arall nac o achos arall yn cyfrif; ni chaiff dyfyniadau mewn dyfynodau eu hystyried wrth ei farnu.
    .short = Rhesymu ({ $element })
finding-agree = Yn cytuno â’r hyn a ddywedwyd
finding-differ = Yn canfod yn wahanol
finding-more-needed = Rhaid darganfod rhagor
finding-not-relevant = Ddim yn bwysig i’r cynllun hwn

## Gwrthddywediadau

i-contradictions = A yw’r lleisiau’n gwrth-ddweud ei gilydd, neu’r dystiolaeth?
    .hint = Mae pob llais yn aros ar gofnod fel y mae.
    .short = Gwrthddywediadau
i-contradictions-none = Nac ydynt
i-contradictions-resolved = Ydynt, ac mae wedi’i ddatrys
i-contradictions-resolved-more = Beth oedd ef, a sut y cafodd ei ddatrys?
i-contradictions-recorded = Ydynt, ac mae wedi’i gofnodi fel anghytundeb
i-contradictions-recorded-more = Pwy sy’n dweud beth?

## Llesiant, risg a digonolrwydd

i-wellbeing = Sut mae’r cynllun yn effeithio ar lesiant y person?
    .hint = Yn eich geiriau eich hun.
    .short = Llesiant
i-risk = Beth yw’r risgiau, a sut y cânt eu rheoli?
    .hint = Yn eich geiriau eich hun. Cofiwch gynnwys y risg o gam-drin neu esgeulustod.
    .short = Risg
i-safeguarding = A oes pryder diogelu?
    .hint = Mae pryder yn mynd at y tîm diogelu ar unwaith, beth bynnag sy’n digwydd i’r adolygiad hwn.
    .short = Diogelu
i-safeguarding-none = Nac oes
i-safeguarding-none-more = Beth a ystyriwyd?
i-safeguarding-some = Oes
i-safeguarding-some-more = Beth ydyw, a beth a wnaed?
i-interim-support = A oes angen cymorth brys neu dros dro?
    .short = Cymorth dros dro
i-interim-support-none = Nac oes
i-interim-support-none-more = Beth a ystyriwyd?
i-interim-support-some = Oes
i-interim-support-some-more = Beth, ac o ba bryd?
i-contingency-plan = Beth sy’n digwydd os bydd cymorth yn methu?
    .short = Cynllun wrth gefn
i-sufficiency = A yw’r gyllideb bersonol yn ddigonol?
    .hint = Digon i ddiwallu’r anghenion cymwys y mae’n rhaid i’r cyngor eu diwallu.
    .short = Digonolrwydd y gyllideb
i-sufficiency-sufficient = Digonol
i-sufficiency-sufficient-more = Sut y gwyddys hyn?
i-sufficiency-not-sufficient = Ddim yn ddigonol
i-sufficiency-not-sufficient-more = Beth sydd ar goll?
i-sufficiency-no-budget = Nid oes cyllideb bersonol
i-sufficiency-no-budget-more = Pam ddim?
i-carers-assessment = A ystyriwyd asesiad gofalwr?
    .short = Asesiad gofalwr
i-carers-assessment-no-carer = Nid oes gofalwr
i-carers-assessment-offered = Cynigiwyd
i-carers-assessment-offered-more = I bwy, a beth oedd yr ateb?
i-carers-assessment-not-offered = Ni chynigiwyd
i-carers-assessment-not-offered-more = Pam ddim?

## Ymateb y person

i-response = Beth mae’r person yn ei ddweud am eich canfyddiadau?
    .hint = Mor agos at ei eiriau ei hun ag y gallwch.
    .short = Ymateb i’r canfyddiadau
i-agrees = A yw’r person yn cytuno â’r canfyddiadau?
    .short = Cytundeb
i-agrees-yes = Ydy
i-agrees-partly = Yn rhannol
i-agrees-partly-more = Â beth nad yw’n cytuno?
i-agrees-no = Nac ydy
i-agrees-no-more = Pam ddim?
i-agrees-could-not-say = Ni allai ddweud
i-agrees-could-not-say-more = Ar beth y rhoddwyd cynnig?

## Canlyniad

i-outcome = Canlyniad yr adolygiad
    .short = Canlyniad
i-outcome-no-change = { outcome-no-change }
i-outcome-revise = { outcome-revise }
    .hint = Dim ond lle mae newid mewn amgylchiadau, ac nid mewn anghenion, yn galw am hynny.
i-outcome-reassess = { outcome-reassess }
    .hint = Ni chaniateir diwygio dim yn y cynllun cyn yr ailasesiad.
i-outcome-budget-management = { outcome-budget-management }
i-outcome-monitoring = { outcome-monitoring }
i-outcome-end-plan = { outcome-end-plan }
i-outcome-more-needed = { outcome-more-needed }
i-outcome-reasons = Rhesymau dros y canlyniad
    .hint = Yn eich geiriau eich hun. Mae’r dinesydd yn darllen y rhain.
    .short = Rhesymau dros y canlyniad
i-next-review = Pryd mae’r adolygiad nesaf i fod?
    .hint = 12 mis o nawr ar y mwyaf.
    .short = Adolygiad nesaf
i-next-review-reasons = Pam bryd hynny?
    .hint = Eglurwch gyfnod byr yn arbennig.
    .short = Rhesymau dros y dyddiad
i-information-given = Pa wybodaeth a chyngor a roddwyd?
    .short = Gwybodaeth a roddwyd
i-rights-explained = A eglurwyd hawliau, gan gynnwys yr hawl i gwyno ac i ofyn am adolygiad arall?
    .short = Egluro hawliau
i-rights-explained-yes = Do
i-rights-explained-no = Naddo
i-rights-explained-no-more = Pam ddim?
i-declaration = Datganiad
    .short = Datganiad
i-declaration-own-words = Fy nghanfyddiadau fy hun yw’r rhain, yn fy ngeiriau fy hun, am y person hwn, wedi imi siarad ag ef neu hi

## Canlyniadau

outcome-no-change = Dim newid i’r cynllun
    .citizen = Mae’r cynllun yn aros fel y mae.
outcome-revise = Amgylchiadau wedi newid, anghenion heb newid: diwygio’r cynllun
    .citizen = Mae bywyd wedi newid, felly bydd y cynllun yn newid hefyd. Rhaid i reolwr gytuno i’r newidiadau yn gyntaf.
outcome-reassess = Anghenion wedi newid: ailasesu yn gyntaf
    .citizen = Mae’r help sydd ei angen wedi newid. Byddwn yn edrych ar beth sydd ei angen nawr cyn i neb newid y cynllun.
outcome-budget-management = Newid y ffordd y rheolir y gyllideb bersonol
    .citizen = Bydd rhywun yn gofalu am yr arian yn y cynllun mewn ffordd arall.
outcome-monitoring = Monitro
    .citizen = Byddwn yn dal i gadw golwg ar sut mae pethau’n mynd, ar ddyddiadau y cytunwn arnynt gyda’n gilydd.
outcome-end-plan = Dod â’r cynllun i ben
    .citizen = Bydd y cynllun yn dod i ben. Byddwn yn ysgrifennu i egluro beth sy’n digwydd a phryd.
outcome-more-needed = Rhaid darganfod rhagor
    .citizen = Rhaid i ni ddarganfod rhagor. Mae rhywun wedi cael y dasg hon, gyda dyddiad.

## Camau

stage-submitted = Cyflwynwyd
    .citizen = Mae eich atebion gyda ni
    .citizen-next = Bydd rhywun yn y cyngor yn eu darllen ac yn penderfynu a oes angen adolygiad nawr. Gallant eich ffonio yn gyntaf.
stage-in-triage = Wrthi’n brysbennu
    .citizen = Mae rhywun yn darllen eich atebion
    .citizen-next = Byddant yn gofyn barn y person sydd biau’r cynllun. Yna byddant yn penderfynu ac yn dweud pam wrthych.
stage-more-information = Gofynnwyd am ragor o wybodaeth
    .citizen = Mae gennym gwestiwn i chi
    .citizen-next = Darllenwch yr hyn a ofynnwn, ac ychwanegwch eich ateb ar y dudalen hon. Cewch ein ffonio hefyd.
stage-declined = Gwrthodwyd
    .citizen = Ni fydd adolygiad nawr
    .citizen-next = Darllenwch y rhesymau ar y dudalen hon. Os bydd rhywbeth yn newid, neu os ydych yn meddwl ein bod yn anghywir, dywedwch wrthym. Cewch gwyno.
stage-duplicate = Dyblyg
    .citizen = Rydych wedi gofyn am yr adolygiad hwn yn barod
    .citizen-next = Byddwn yn gweithio ar y cais a ddaeth gyntaf. Mae popeth a ysgrifennoch yn aros gyda ni.
stage-accepted = Derbyniwyd
    .citizen = Bydd adolygiad
    .citizen-next = Byddwn yn dewis y person a fydd yn ei wneud. Bydd y person hwnnw’n cysylltu â chi.
stage-allocated = Dyrannwyd
    .citizen = Rydym wedi dewis y person a fydd yn gwneud yr adolygiad
    .citizen-next = Bydd y person hwnnw’n cysylltu yn y ffordd y gofynnoch amdani, i gael amser i siarad.
stage-in-review = Yn cael ei adolygu
    .citizen = Mae’r adolygiad wedi dechrau
    .citizen-next = Bydd y person sy’n ei wneud yn siarad â chi, yn darllen y cynllun ac yn ysgrifennu’r hyn y mae’n ei ganfod.
stage-reviewed = Adolygiad statudol wedi’i gwblhau
    .citizen = Mae’r adolygiad wedi’i wneud
    .citizen-next = Cewch ddarllen yr hyn a ganfuwyd ar y dudalen hon. Os nad ydych yn cytuno, dywedwch wrthym. Cewch gwyno hefyd.
stage-withdrawn = Tynnwyd yn ôl
    .citizen = Rydych wedi tynnu eich cais yn ôl
    .citizen-next = Ni fydd dim arall yn digwydd iddo. Os ydym yn poeni am ddiogelwch rhywun, byddwn yn dal i weithredu. Cewch ofyn am adolygiad ar unrhyw adeg.

## Beth ddigwyddodd

event-submitted = Cyflwynwyd yr hunanadolygiad
    .citizen = Anfonwyd eich atebion
event-triage-begun = Dechreuwyd brysbennu
    .citizen = Dechreuodd rhywun eu darllen
event-accepted = Derbyniwyd y cais
    .citizen = Cytunwyd i wneud adolygiad
event-declined = Gwrthodwyd y cais
    .citizen = Penderfynwyd peidio â gwneud adolygiad nawr
event-more-information-asked = Gofynnwyd am ragor o wybodaeth
    .citizen = Gofynnwyd cwestiwn i chi
event-marked-duplicate = Nodwyd ei fod yn ddyblyg
    .citizen = Gwelwyd eich bod wedi gofyn yn barod
event-words-added = Ychwanegodd y dinesydd at yr hunanadolygiad
    .citizen = Ychwanegoch chi rywbeth
event-allocated = Dyrannwyd i adolygydd
    .citizen = Dewiswyd pwy fydd yn gwneud yr adolygiad
event-review-begun = Dechreuwyd yr adolygiad
    .citizen = Dechreuodd yr adolygiad
event-completed = Cwblhawyd yr adolygiad statudol
    .citizen = Cafodd yr adolygiad ei orffen
event-withdrawn = Tynnwyd yn ôl gan y dinesydd
    .citizen = Tynnoch chi eich cais yn ôl

## Baneri ar gais

flag-danger-now = Perygl nawr
flag-safety = Diogelwch
flag-carer-strain = Gofalwr dan straen
flag-no-agreement = Anfonwyd heb gytundeb llawn
flag-safe-contact = Cyswllt diogel: darllenwch yn gyntaf
flag-communication = Anghenion cyfathrebu
flag-wants-to-talk = Eisiau siarad

## Blaenoriaethau a dyfnder

priority-now = Perygl nawr
priority-urgent = Brys
priority-soon = Buan
priority-planned = Wedi’i drefnu
priority-light = Cyffyrddiad ysgafn
depth-light-touch = Adolygiad cyffyrddiad ysgafn
depth-full = Adolygiad llawn

## Rolau a sgiliau gweithwyr

role-triage-worker = Gweithiwr brysbennu
role-reviewer = Adolygydd
role-authoriser = Awdurdodwr
role-administrator = Gweinyddwr
role-auditor = Archwilydd
skill-learning-disability = Anabledd dysgu
skill-autism = Awtistiaeth
skill-deafblind = Dallfyddardod
skill-mental-health = Iechyd meddwl
skill-dementia = Dementia
skill-physical-disability = Anabledd corfforol
skill-carers = Gofalwyr

## Beth sydd ar goll o ffurflen o hyd

unmet-missing = { $field }: heb ei ateb eto.
unmet-reason-missing = { $field }: rhowch y rheswm dros y dewis hwn.
unmet-unreadable = { $field }: cywirwch yr hyn a roddwyd.
unmet-not-a-reference = { $field }: rhowch gyfeirnod cais arall.
unmet-too-thin = { $field }: rhy fyr i fod yn ganfyddiad. Dywedwch beth a ganfuoch a sut rydych yn gwybod.
unmet-stock-phrase = { $field }: ymadroddion parod yn unig. Dywedwch beth sy’n wir am y person hwn.
unmet-copied-from-citizen = { $field }: yn ailadrodd yr hunanadolygiad. Ysgrifennwch eich canfyddiad eich hun, neu rhowch ddyfyniad mewn dyfynodau.
unmet-copied-from-finding = { $field }: yn ailadrodd yr hyn a ysgrifennoch o dan “{ $other }”. Ysgrifennwch beth a ganfuoch yma.
unmet-copied-from-case = { $field }: yn ailadrodd canfyddiad o achos arall. Ysgrifennwch am y person hwn.
unmet-before-submission = { $field }: rhaid iddo fod ar y diwrnod yr anfonwyd yr hunanadolygiad neu wedyn. Siaradwch â’r person amdano.
unmet-too-late = { $field }: rhaid iddo fod o fewn 12 mis i heddiw.
unmet-direct-involvement = { $field }: mae diffyg galluedd neu amheuaeth, felly rhaid cynnwys y person yn uniongyrchol. Dywedwch sut.
unmet-consultation = { $field }: mae diffyg galluedd neu amheuaeth. Dywedwch â phwy yr ymgynghorwyd ynghylch lles pennaf.
unmet-advocate-owed = { $field }: mae anhawster sylweddol a dim person priodol, felly mae eiriolwr annibynnol yn ddyledus.
unmet-advocate-awaited = { $field }: mae eiriolwr wedi’i atgyfeirio a heb ddechrau eto. Ni chaniateir diwygio na chwblhau dim tan hynny.
unmet-outcome-contradicts = { $field }: nid yw’r gyllideb yn ddigonol, felly ni all y canlyniad fod nad oes dim yn newid.
unmet-submitter = { $field }: chi a roddodd yr hunanadolygiad hwn i mewn, felly rhaid i rywun arall ei adolygu.
unmet-not-allocated = { $field }: nid yw’r cais hwn wedi’i ddyrannu i chi.
unmet-not-reviewer = { $field }: nid yw rôl adolygydd gan eich cyfrif.
unmet-related = { $field }: rhaid i rywun nad yw’n perthyn nac yn agos adolygu hyn. Gofynnwch am ei ddyrannu eto.

## Pam y gwrthodwyd cam

refused-wrong-stage = Ni ellir gwneud hyn ar y cam y mae’r cais wedi’i gyrraedd. Efallai bod rhywun wedi’i symud ymlaen.
refused-not-allowed = Nid yw eich rôl yn caniatáu’r cam hwn.
refused-not-a-reviewer = Dewiswch rywun sydd â rôl adolygydd.
refused-submitter = Dewiswch rywun arall. Ni chaiff pwy bynnag a roddodd hunanadolygiad i mewn ei adolygu.
refused-not-owner = Mae’r cais hwn wedi’i ddyrannu i rywun arall.

## O ble y daw dyletswydd, yn ôl llythrennau cyntaf ei rhif yn y gofrestr

source-acc = Safon Gwybodaeth Hygyrch (DAPB1605)
source-ele = Deddf Gofal 2014 a.27, elfennau adolygiad
source-inp = Deddf Gofal 2014 a.27, mewnbwn ystyriol
source-inv = Deddf Gofal 2014 a.27(2) ac a.67, Deddf Galluedd Meddyliol 2005
source-req = Deddf Gofal 2014 a.27(1)(b), ceisiadau
source-rev = Deddf Gofal 2014 a.27(1)(a), Canllawiau Statudol 13.32
source-saf = Deddf Gofal 2014 a.42, diogelu
