# DRAFT: a Welsh speaker has yet to review this translation.
#
# Beth sydd o’i le, a beth i’w wneud am y peth.

## Atebion

error-too-long = Cwtogwch “{ $label }” i { $max } o gymeriadau neu lai. Cymeriadau i’w tynnu: { $over }.
error-unknown-choice = Dewiswch o’r atebion sydd wedi’u rhestru ar gyfer “{ $label }”.
error-date-incomplete = Rhowch ddiwrnod, mis a blwyddyn ar gyfer “{ $label }”.
error-not-a-date = Rhowch ddyddiad go iawn ar gyfer “{ $label }”, mewn rhifau.
error-date-in-future = Rhowch ddyddiad ar gyfer “{ $label }” sydd heddiw neu yn y gorffennol.
error-date-not-in-future = Rhowch ddyddiad ar gyfer “{ $label }” sydd ar ôl heddiw.
error-too-many-items = Tynnwch rai o “{ $label }”. Caniateir { $max } ar y mwyaf.

## Tudalennau ar gyfer pan aiff rhywbeth o’i le: beth ddigwyddodd, beth ddaeth o’r atebion, beth i’w wneud

problem-not-found = Does dim byd i chi yn y cyfeiriad hwn. Mae atebion a gadwyd yn dal yn ddiogel.
    .title = Ni allwn ddod o hyd i’r dudalen hon
    .next = Gwiriwch y cyfeiriad, neu ewch yn ôl a rhowch gynnig arall arni. Cewch hefyd ffonio { $phone }.
problem-session-ended = Rydych wedi bod i ffwrdd ers tro, neu rydych ar ddyfais arall. Mae atebion a gadwyd yn ddiogel.
    .title = Mae angen i chi ddod yn ôl i mewn
    .next = Defnyddiwch eich cyfeirnod a’ch ymadrodd i fynd ymlaen o’r lle y gwnaethoch stopio. Os nad ydynt gennych, ffoniwch { $phone }.
    .link = Dod yn ôl at eich atebion
problem-not-a-form = Doedden ni ddim yn gallu darllen yr hyn a anfonwyd, felly ni chadwyd y dudalen hon. Mae atebion a gadwyd cynt yn ddiogel.
    .title = Doedden ni ddim yn gallu darllen hynny
    .next = Ewch yn ôl, gwiriwch y dudalen a’i hanfon eto. Cewch hefyd ffonio { $phone }.
problem-too-large = Mae’r hyn a anfonwyd yn rhy fawr i ni ei dderbyn, felly ni chadwyd y dudalen hon. Mae atebion a gadwyd cynt yn ddiogel.
    .title = Roedd hynny’n rhy fawr
    .next = Ewch yn ôl, cwtogwch y testun a’i anfon eto. Os oes gennych lawer i’w ddweud wrthym, ffoniwch { $phone }.
problem-wrong-method = Ni ellir defnyddio’r cyfeiriad hwn yn y ffordd honno. Ni newidiwyd dim, ac mae atebion a gadwyd yn ddiogel.
    .title = Ni weithiodd hynny
    .next = Ewch yn ôl a defnyddiwch y botymau ar y dudalen. Cewch hefyd ffonio { $phone }.
problem-cross-site = Daeth y ffurflen o wefan arall, felly ni wnaethom ei derbyn. Ni newidiwyd dim, ac mae atebion a gadwyd yn ddiogel.
    .title = Doedden ni ddim yn gallu derbyn y ffurflen honno
    .next = Agorwch ein tudalen ni a’i hanfon oddi yno. Cewch hefyd ffonio { $phone }.
problem-forbidden = Nid oes gan eich cyfrif hawl i weld y dudalen hon nac i wneud hyn. Ni newidiwyd dim.
    .title = Nid oes gennych hawl i wneud hyn
    .next = Os oes ei angen arnoch ar gyfer eich gwaith, gofynnwch i’r person sy’n gofalu am gyfrifon.
problem-too-many-tries = Bu gormod o geisiadau mewn amser byr, felly rydym yn gwneud i bawb aros ychydig. Mae atebion a gadwyd yn ddiogel.
    .title = Arhoswch ychydig, os gwelwch yn dda
    .next = Rhowch gynnig arall arni ymhen 15 munud. Os na allwch aros, ffoniwch { $phone }.
problem-internal = Torrodd rhywbeth ar ein hochr ni. Mae atebion a gadwyd yn ddiogel. Efallai na chadwyd yr hyn a deipiwyd gennych olaf.
    .title = Mae’n ddrwg gennym, aeth rhywbeth o’i le
    .next = Ewch yn ôl a rhowch gynnig arall arni ymhen ychydig funudau. Os nad yw’n gweithio o hyd, ffoniwch { $phone } a byddwn yn eich helpu.
