# Words that every side shares.
#
# $council, $phone, $safeguarding, $night, $email, $address and $complaints come from the council's configuration.

## Around every page

service-name = Taking Stock
staff-service-name = Taking Stock for staff
skip-to-content = Skip to main content
header-nav-label = Language and account
language-en = English
language-cy = Cymraeg
save-and-leave = Save and leave
sign-out = Sign out
footer-phone = Would you rather talk? Phone { $phone }.
footer-danger = If someone is in danger now, call 999. To tell us that someone is being hurt or not cared for, phone { $safeguarding }. At night or at the weekend, phone { $night }.
footer-contact = Contact us
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-cookies = Cookies

## Buttons and links

continue = Continue
save-and-continue = Save and continue
back = Back
previous-page = Previous page
next-page = Next page
change = Change

## Answers

choice-yes = Yes
choice-no = No
choice-unsure = I’m not sure
rather-talk = I would rather talk about this
    .hint = Someone will ask you about it. You can still write something here.
skip-note = You can leave any question blank.

## Danger

danger-999 = If someone is in danger now, call 999.
danger-safeguarding = To tell us that someone is being hurt, frightened or not cared for, phone { $safeguarding }.
danger-night = At night or at the weekend, phone { $night }.
danger-not-watched = Nobody reads this form at night or at the weekend.

## Errors

error-title-prefix = Error:
error-prefix = Error
error-summary-title = There is a problem
warning = Warning

## Dates

date = { $day } { $month } { $year }
date-day = Day
date-month = Month
date-year = Year
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Saving by itself

autosave-saving = Saving …
autosave-saved = Saved
autosave-offline = Not saved yet. There is no connection. We keep trying, so leave this page open.
autosave-refused = Not saved. Press the save button at the end of the page to see why.

## Text boxes

characters-limit = You can write up to { $max } characters.
characters-left = Characters left: { $n }
characters-over = Too many characters: { $n }

## Lists

list-added = Added number { $n }
list-removed = Removed number { $n }
