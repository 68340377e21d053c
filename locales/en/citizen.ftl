# The citizen's pages: everything but the questions themselves.

## The start page

home-title = Look back on your plan and ask for a review
home-lead = Tell the council how your care and support is going, in your own words.
home-for = Use this service if:
home-for-person = you get care and support, and have a care and support plan
home-for-carer = you look after someone without being paid, and have a support plan of your own
home-for-representative = you help or speak for someone who has a plan
home-open = You have answers that are not finished.
home-open-link = Go to your answers
home-not-a-review = Sending this form is not the review itself.
home-worker = Someone who works for the council reads what you write. They look into it and talk with you. Only then can it be part of a review.
home-when = When to ask for a review
home-any-time = Anyone can ask for a review, at any time. For example, when:
home-when-not-working = the plan is not working as it was meant to
home-when-needs = more help or less help is needed
home-when-circumstances = life changes, such as being offered a job or moving home
home-when-support = family or friends help more or less than before
home-talk = If you would rather talk
home-talk-known = If you have the phone number of your worker or their team, call them.
home-talk-unknown = If you do not know who to ask, phone { $phone }. We can go through the questions with you or send them on paper.
home-before = Before you start
home-before-time = It takes about 45 minutes. You do not have to do it all at once.
home-before-stop = Each page is saved. You can stop at any time and come back.
home-before-blank = You can leave any question blank, or say that you would rather talk about it.
home-before-plan = It helps to have your plan next to you, but you do not need it.
home-before-no-account = You do not need an email address or an account.
home-start = Start now
home-return = Come back to answers you have saved

## Who is answering

who-title = Who are you answering for?
who-error = Choose who you are answering for
who-kept = Your answers are kept if you change this. Some questions may be different.
who-another = You have answers that are not finished. If you continue here, you begin again with a new reference. The first ones are kept under their own reference.

## Reference and phrase

keep-title = Keep these safe
keep-again-title = Your reference
keep-why = You need both to come back to your answers, on this device or on another one.
keep-reference = Your reference
keep-phrase = Your phrase
keep-once = Write both down or print this page now. For your safety we show the phrase only until you continue.
keep-how = To come back, go to the start of this service and choose “Come back to answers you have saved”.
keep-safe = Anyone who has both can read your answers. Keep them where only people you trust can find them.
keep-done = I have written them down
keep-gone = We do not show your phrase again.
keep-new-why = If you have lost it, you can have a new one. The old one will then stop working.
keep-new = Give me a new phrase
keep-back = Go back

## The task list

tasks-title = Your answers
tasks-count = You have finished { $done } of { $all } parts.
tasks-any-order = You can do them in any order, and leave out what you do not want to answer.
tasks-first = First
tasks-plan = Your plan
tasks-money = The money in the plan
tasks-life = Your life
tasks-last = Last
tasks-check = Check your answers and send them
tasks-check-ready = Whenever you are ready
tasks-return = To come back later
tasks-reference = Everything is saved. You need this reference and your phrase.
tasks-phrase = See your reference or get a new phrase
tasks-who = Change who you are answering for
tasks-copy = Print or keep a copy of your answers
progress-done = Done
progress-in-progress = In progress
progress-needs-attention = Needs attention
progress-not-started = Not started

## A question

question-to-tasks = Save and go to the list
exit-this-page = Leave this page quickly

## Danger

help-title-now = What to do now
help-title-worried = If you are worried about someone
help-title-quiet = If someone is not safe
help-999 = Call 999
help-999-when = if someone is in danger now
help-safeguarding = Phone { $safeguarding }
help-safeguarding-when = to tell us that someone is being hurt, frightened or not cared for
help-night = Phone { $night }
help-night-when = at night or at the weekend
help-saved = Your answer is saved. Go on when you are ready.
help-go-on = I have read this. Go on

## Answers

answer-none = Not answered
answer-talk = You would rather talk about this
answers-person = The person’s own words
answers-representative = What you have noticed

## Check answers

check-title = Check your answers
check-lead = You can change any answer. What you left out is fine.
check-empty = You have not answered anything yet. Answer at least one question, or phone { $phone } and tell us there.
check-wrong = Put right what is marked above before you go on. You can also take it out.
check-next = Next, we tell you what happens when you send this.

## Sending

declaration-title = Before you send this
declaration-lead = This is what happens when you send your answers:
declaration-worker = Someone who works for the council reads them. They decide if a review is needed now, and tell you why.
declaration-not-review = Sending them is not the review itself. A worker has to look into it and talk with you first.
declaration-contact = They get in touch in the way that you said is safe.
declaration-safety = If someone may be hurt, we act at once. We may have to tell others to keep people safe.
declaration-add = You cannot change your answers after this, but you can add to them or take your request back.
declaration-legend = Is this ready to send?
declaration-confirm =
    { $audience ->
        [representative] Yes. What I wrote as the person’s words comes from the person, and what I noticed is true as far as I know
       *[person] Yes. What I wrote is true as far as I know, and I want the council to read it
    }
declaration-error = Tick the box if this is ready to send
declaration-send = Send my answers

submitted-title = Your answers have been sent
submitted-reference = Your reference
submitted-next = What happens next
submitted-by = Someone will read your answers and decide what to do by { $date }. This is our own promise.
submitted-looked-at = Someone has read your answers. You can see how it is going.
submitted-consult = They may get in touch before that, in the way you said is safe.
submitted-not-review = This is not a review yet. If there is to be one, someone will talk with you first.
submitted-phone = If you do not hear from us, or things get worse, phone { $phone }.
submitted-keep = Keep your reference and phrase
submitted-return = With both, you can come back to see how it is going, and add to what you wrote.
submitted-progress = See how it is going
submitted-copy = Print or keep a copy
first-team = Reviews

## A copy

copy-title = A copy of your answers
copy-sent = Sent on { $date }.
copy-not-sent = Not sent yet. This is what was saved on { $date }.
copy-not-a-review = This is what you wrote. It is not a review.
copy-print = To print this page, use the print button of your browser.
copy-without-safety = Leave out the answers about safety
copy-with-safety = Show all answers
copy-empty = There are no answers yet.
copy-added = What you added later

## Coming back

return-title = Come back to your answers
return-lead = Enter the reference and the phrase that you wrote down.
return-reference = Reference
    .hint = For example, TS-7K3M-QVXA. Small letters and spaces are fine.
return-phrase = Phrase
    .hint = Five words. Capital letters do not matter.
return-reference-error = Enter your reference
return-phrase-error = Enter your phrase
return-wrong = That reference and that phrase do not belong together. Check both and try again.
return-wait =
    { $minutes ->
        [one] There have been too many tries. Wait 1 minute, then try again.
       *[other] There have been too many tries. Wait { $minutes } minutes, then try again.
    }
return-button = Come back
return-lost = If you have lost your reference or phrase
return-lost-phone = Phone { $phone }. For your safety, we will ask who you are before we help.
return-begin = Begin again instead
ended-kept = What you just typed is not lost. Come back with your reference and phrase, and it will be saved.
ended-copy = What you just typed is shown below. Copy it if you need it, and come back with your reference and phrase.
ended-typed = What you typed

## Leaving

left-title = Your answers are saved
left-saved = You have left. Nobody can see your answers on this device without your reference and your phrase.
left-return = You can come back at any time, on this device or on another one.
left-lost = If you did not write down your reference and phrase, phone { $phone }.
left-shared = If others use this device, close this window too. The list of pages visited may still show that you were here.

## How it is going

progress-title = How it is going
progress-reference = Reference
progress-sent = Sent
progress-decision-by = We decide by
progress-review-by = The review will happen by
progress-done-on = Review finished
progress-next-review = Next review
progress-contact = Who to ask
progress-contact-named = { $name }. Phone { $phone } and say your reference.
progress-contact-general = Phone { $phone } and say your reference.
progress-asked = We have a question for you
progress-answer-by = Please answer by { $date }.
progress-answer = Your answer
progress-add = Add something
    .hint = What you sent stays as it is. This is added to it.
progress-add-button = Add this
progress-add-blank = Write what you want to add
progress-add-closed = This request is closed, so we could not add that. Your words are shown below. Copy them if you need them, and phone { $phone }.
progress-late = We said we would do this by now, and we have not. We are sorry. Phone { $phone } to ask what is happening.
progress-history = What has happened so far
progress-when-by = { $date }, { $name }
progress-withdraw = Take your request back
progress-complain = If you are not happy with how we deal with this, you can complain. Phone { $complaints }.

## A decision not to review

refusal-title = There will be no review because of this request
refusal-reasons = Why
refusal-evidence = What the decision is based on
refusal-view = How we thought about what you want
refusal-planned = Your planned review
refusal-change = If something changes
refusal-change-ours = Tell us at once if needs or circumstances change. You can ask for a review again at any time.
refusal-complain = If you think we are wrong
refusal-complain-ours = You can complain. Phone { $complaints }.
refusal-complain-time = You can complain up to 12 months after the decision. A complaint does not stop your care and support.
refusal-advice = Information and advice
refusal-prevention = What can help you stay well

## A completed review

findings-outcome = What happens now
findings-reasons = Why
findings-next = The next review is due by { $date }. You can ask for one sooner at any time.
findings-next-reasons = Why then
findings-information = Information and advice
findings-who = { $name } ({ $job }) did this review and finished it on { $date }.
findings-spoke = They spoke about it on { $spoke }.
findings-title = What was found
findings-lead = What you wrote stands beside what the worker found. None of it has been changed.
findings-your-words = Your own words
findings-nothing = Nothing was written about this
findings-response = What was said about the findings
findings-disagree = If you do not agree, phone { $phone }. You can also complain. Phone { $complaints }.
finding-citizen-agree = Agrees with what was said
finding-citizen-differ = Sees it in another way
finding-citizen-more-needed = There is more to find out
finding-citizen-not-relevant = Does not matter for this plan
agrees-yes = The person agrees with the findings.
agrees-partly = The person agrees with some of the findings.
agrees-no = The person does not agree with the findings.
agrees-could-not-say = The person could not say whether they agree.

## Taking it back

withdraw-title = Take your request back?
withdraw-what = Nobody will do a review because of this request. What you wrote stays with the council.
withdraw-safety = If we worry about someone’s safety, we still act.
withdraw-again = You can ask for a review again at any time.
withdraw-yes = Yes, take it back
withdraw-no = No, leave it

## Contact

contact-title = Contact us
contact-phone = Phone { $phone } to talk about care and support, or to answer the questions with someone.
contact-email = Email { $email }. Do not put anything private in an email if others can read it.
contact-post = Write to { $address }.
contact-relay = If you cannot hear or speak on the phone, use Relay UK: dial 18001 before the number.
contact-form-heading = If the form is hard for you
contact-form = Tell us. We can send it on paper, in large print or in another language, or go through it with you.
contact-complain-heading = If you want to complain
contact-complain = Phone { $complaints }. You can complain up to 12 months after something happened.

## Accessibility

accessibility-title = Accessibility
accessibility-lead = We want everyone to be able to use this service.
accessibility-can-heading = What you can do
accessibility-keyboard = You can use every page with a keyboard alone.
accessibility-zoom = You can make everything four times as large without losing any of it.
accessibility-reader = The pages are made to work with a screen reader.
accessibility-scripts = Everything works without scripts.
accessibility-time = There is no time limit on your answers. After two hours without a page you have to come back in, and nothing that was saved is lost.
accessibility-not-heading = What does not work yet
accessibility-not = We aim for level AA of the Web Content Accessibility Guidelines 2.2. Nobody outside the team has tested that yet. The Welsh has not been checked by a Welsh speaker. There is no Easy Read yet.
accessibility-tell-heading = Tell us what gets in your way
accessibility-tell = Phone { $phone } or email { $email }. If we do not help, you can phone { $complaints } to complain.

## Privacy

privacy-title = Privacy
privacy-lead = { $council } keeps what you write, and uses it to look at your plan.
privacy-who-heading = Who reads it
privacy-who = People who work for the council in adult social care, and only when they need to for their work. We keep a list of who opened it.
privacy-why-heading = Why we may
privacy-why = The Care Act 2014 says that councils must keep plans under review. We use what you write to do that, and for nothing else.
privacy-share-heading = Who we share it with
privacy-share = We ask you first. We do not show it to the person you care for, or to your carer, unless you say so.
privacy-safety = If someone may be hurt, we may have to tell others without asking. We tell you if we can do so safely.
privacy-draft-heading = Before you send it
privacy-draft = What you type is saved as you go, so that you can come back to it. Nobody at the council works with it until you send it.
privacy-rights-heading = Your rights
privacy-rights = You can ask to see what we hold about you, and to have mistakes put right. Phone { $phone } or email { $email }.

## Cookies

cookies-title = Cookies
cookies-lead = Cookies are small files in your browser. We use two, and only to make the service work.
cookies-session = The first remembers which answers you have open. It goes when you leave, or after two hours without a page.
cookies-language = The second remembers the language that you chose, for one year.
cookies-no-more = We do not follow you, and there are no cookies of other companies.
