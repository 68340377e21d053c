# What is wrong, and what to do about it.
#
# $label is the short name or the label of the box.

## Answers

error-too-long = Shorten “{ $label }” to { $max } characters or fewer. Characters to take out: { $over }.
error-unknown-choice = Choose from the answers listed for “{ $label }”.
error-date-incomplete = Enter a day, a month and a year for “{ $label }”.
error-not-a-date = Enter a real date for “{ $label }”, in numbers.
error-date-in-future = Enter a date for “{ $label }” that is today or in the past.
error-date-not-in-future = Enter a date for “{ $label }” that is after today.
error-too-many-items = Remove some from “{ $label }”. There can be { $max } at most.

## Pages for when something goes wrong: what happened, what became of the answers, what to do

problem-not-found = There is nothing for you at this address. Answers that were saved are still safe.
    .title = We cannot find this page
    .next = Check the address, or go back and try again. You can also phone { $phone }.
problem-session-ended = You have been away for a while, or you are on another device. Answers that were saved are safe.
    .title = You need to come back in
    .next = Use your reference and your phrase to go on where you stopped. If you do not have them, phone { $phone }.
    .link = Come back to your answers
problem-not-a-form = We could not read what was sent, so this page was not saved. Answers saved before are safe.
    .title = We could not read that
    .next = Go back, check the page and send it again. You can also phone { $phone }.
problem-too-large = What was sent is too big for us to take, so this page was not saved. Answers saved before are safe.
    .title = That was too big
    .next = Go back, shorten the text and send it again. If you have a lot to tell us, phone { $phone }.
problem-wrong-method = This address cannot be used in that way. Nothing was changed, and saved answers are safe.
    .title = That did not work
    .next = Go back and use the buttons on the page. You can also phone { $phone }.
problem-cross-site = The form came from another website, so we did not take it. Nothing was changed, and saved answers are safe.
    .title = We could not take that form
    .next = Open our own page and send it from there. You can also phone { $phone }.
problem-forbidden = Your account is not allowed to see this page or to do this. Nothing was changed.
    .title = You are not allowed to do this
    .next = If you need it for your work, ask the person who looks after accounts.
problem-too-many-tries = There were too many tries in a short time, so we make everyone wait a little. Saved answers are safe.
    .title = Please wait a little
    .next = Try again in 15 minutes. If you cannot wait, phone { $phone }.
problem-internal = Something broke on our side. Answers that were saved are safe. What you typed last may not have been saved.
    .title = Sorry, something went wrong
    .next = Go back and try again in a few minutes. If it still does not work, phone { $phone } and we will help you.
