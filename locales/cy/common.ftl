# DRAFT: a Welsh speaker has yet to review this translation.
#
# Geiriau y mae pob ochr yn eu rhannu.

## O gwmpas pob tudalen

service-name = Pwyso a Mesur
staff-service-name = Pwyso a Mesur i staff
skip-to-content = Neidio i’r prif gynnwys
header-nav-label = Iaith a chyfrif
language-en = English
language-cy = Cymraeg
save-and-leave = Cadw a gadael
sign-out = Allgofnodi
footer-phone = A fyddai’n well gennych siarad? Ffoniwch { $phone }.
footer-danger = Os oes rhywun mewn perygl nawr, ffoniwch 999. I ddweud wrthym fod rhywun yn cael ei frifo neu ddim yn cael gofal, ffoniwch { $safeguarding }. Yn y nos neu ar y penwythnos, ffoniwch { $night }.
footer-contact = Cysylltu â ni
footer-accessibility = Hygyrchedd
footer-privacy = Preifatrwydd
footer-cookies = Cwcis

## Botymau a dolenni

continue = Parhau
save-and-continue = Cadw a pharhau
back = Yn ôl
previous-page = Tudalen flaenorol
next-page = Tudalen nesaf
change = Newid

## Atebion

choice-yes = Ie
choice-no = Na
choice-unsure = Dydw i ddim yn siŵr
rather-talk = Byddai’n well gen i siarad am hyn
    .hint = Bydd rhywun yn eich holi amdano. Cewch ysgrifennu rhywbeth yma hefyd.
skip-note = Cewch adael unrhyw gwestiwn yn wag.

## Perygl

danger-999 = Os oes rhywun mewn perygl nawr, ffoniwch 999.
danger-safeguarding = I ddweud wrthym fod rhywun yn cael ei frifo, yn cael ei ddychryn neu ddim yn cael gofal, ffoniwch { $safeguarding }.
danger-night = Yn y nos neu ar y penwythnos, ffoniwch { $night }.
danger-not-watched = Does neb yn darllen y ffurflen hon yn y nos nac ar y penwythnos.

## Gwallau

error-title-prefix = Gwall:
error-prefix = Gwall
error-summary-title = Mae problem
warning = Rhybudd

## Dyddiadau

date = { $day } { $month } { $year }
date-day = Diwrnod
date-month = Mis
date-year = Blwyddyn
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

## Cadw ohono’i hun

autosave-saving = Wrthi’n cadw …
autosave-saved = Wedi’i gadw
autosave-offline = Heb ei gadw eto. Does dim cysylltiad. Rydym yn dal i geisio, felly gadewch y dudalen hon ar agor.
autosave-refused = Heb ei gadw. Pwyswch y botwm cadw ar waelod y dudalen i weld pam.

## Blychau testun

characters-limit = Cewch ysgrifennu hyd at { $max } o gymeriadau.
characters-left = Cymeriadau ar ôl: { $n }
characters-over = Gormod o gymeriadau: { $n }

## Rhestrau

list-added = Ychwanegwyd rhif { $n }
list-removed = Tynnwyd rhif { $n }
