# The pages of the professional side: signing in, the queue, a request, triage, allocation, professional input.
#
# The forms' own words are in review.ftl.

## Anywhere

staff-moment = { $date } at { $time }
staff-the-citizen = The citizen
staff-none = None
staff-last-saved = Last saved by { $name }, { $when }.
staff-save-and-return = Save and come back later
staff-save-and-next = Save and go to “{ $part }”
staff-to-request = Go to the request

## Signing in

staff-sign-in-title = Sign in
staff-sign-in = Sign in
staff-username = Username
staff-password = Password
staff-sign-in-wrong = The username and password do not match. Check both and try again.
staff-sign-in-wait =
    { $minutes ->
        [one] There were too many tries. Wait 1 minute and try again.
       *[other] There were too many tries. Wait { $minutes } minutes and try again.
    }
staff-sign-in-help = If you cannot sign in, ask the person who looks after accounts.
staff-signed-out = You have signed out.
staff-code-title = Enter your one-time code
staff-code = One-time code
    .hint = 6 numbers from your authenticator app. A code works once.
staff-code-wrong = The code is not right or has been used. Wait for the next code and enter it.
staff-carried-note = You were signed out. What you typed is kept: sign in, and you can send it again.
staff-carried-title = You are signed in again
staff-carried-banner = What you typed has not been saved yet
staff-carried-text = Send it again to save it. If somebody else has saved meanwhile, you will see both.
staff-carried-send = Save what I typed
staff-carried-show = Show what I typed

## First page

staff-home-title = Your work in Taking Stock
staff-home-text = Your account has no part in cases. You have these roles:
staff-role-triage-worker = works the queue: reads requests, decides whether they are reasonable, allocates them
staff-role-reviewer = carries out reviews and records professional input
staff-role-authoriser = signs off what a reviewer proposes
staff-role-administrator = looks after accounts and settings; sees no cases
staff-role-auditor = reads every case and changes nothing

## Account

staff-account-title = Your account
staff-account-name = Name
staff-account-job = Job title
staff-account-roles = Roles
staff-account-teams = Teams
staff-account-skills = Skills
staff-two-step = Two-step sign-in
staff-two-step-off = Only your password protects your account. With a one-time code from an authenticator app, a stolen password is not enough.
staff-two-step-begin = Set up two-step sign-in
staff-two-step-begun = Type this key into your authenticator app, choosing “time based”. Then enter the code that the app shows.
staff-two-step-open = Open it in an authenticator app on this device
staff-two-step-keep = This key is shown only now. If you lose the app later, the person who looks after accounts can reset it.
staff-two-step-confirm = Turn on two-step sign-in
staff-two-step-cancel = Cancel
staff-two-step-on = Two-step sign-in is on. You enter a one-time code each time you sign in.
staff-two-step-remove = Turn off two-step sign-in
staff-password-change = Change your password
staff-password-current = Current password
staff-password-new = New password
    .hint = At least 12 characters. Three or four words that do not belong together are good.
staff-password-again = New password again
staff-account-wrong-password = Enter your current password. What you entered is not right.
staff-account-short-password = Choose a new password of at least 12 characters.
staff-account-long-password = Choose a new password of at most 200 characters.
staff-account-same-password = Choose a new password that is not your username or your current password.
staff-account-other-password = Enter the same new password twice.
staff-account-wrong-code = The code is not right. Enter the code that the app shows now.
staff-account-wait = There were too many tries. Wait a few minutes and try again.
staff-account-done-password = Your password has been changed. You have been signed out everywhere else.
staff-account-done-two-step = Two-step sign-in is on.
staff-account-done-two-step-off = Two-step sign-in is off.

## The queue

staff-queue-title = Review requests
staff-queue-caption = Requests
staff-queue-empty = No requests fit these filters.
staff-queue-empty-text = Nothing is waiting for you here.
staff-queue-clear = Clear filters
staff-queue-ignored = Something in the address was not understood and was left out.
staff-counts = Counts
staff-count-waiting = Waiting for triage
staff-count-in-triage = In triage
staff-count-unallocated = Accepted, nobody allocated
staff-count-mine = Mine
staff-count-overdue = Overdue
staff-filters = Filters
staff-filter-apply = Apply filters
staff-filter-text = Name or reference
    .hint = Part of it is enough.
staff-any-team = Any team
staff-any-owner = Anybody
staff-any-due = Any date
staff-any-flag = Any or none
staff-stage-open = All that are open
staff-stage-all = All, closed ones too
staff-owner-me = Me
staff-owner-nobody = Nobody
staff-due-overdue = Overdue
staff-due-soon = Due within 7 days
staff-sort = Order
staff-sort-due = Due first
staff-sort-submitted = Longest waiting first
staff-sort-urgency = Most urgent first

## What stands at the top of a request

staff-reference = Reference
staff-subject = Name
staff-audience = Sent by
staff-audience-person = The person
staff-audience-carer = A carer
staff-audience-representative = A representative
staff-stage = Stage
staff-flag = Flag
staff-flags = Flags
staff-no-flags = None
staff-owner = Allocated to
staff-nobody = Nobody
staff-sent = Sent
staff-due = Due
staff-not-due = Closed
staff-overdue = Overdue
staff-priority = Priority
staff-priority-tag = Priority: { $priority }
staff-depth = Review
staff-review-by = Review by
staff-team = Team
staff-no-name = No name given
staff-needs-title = Before you make contact
staff-needs-none = No communication needs and no advice on safe contact were given.
staff-danger = Danger was reported. A safeguarding concern does not wait for this form.

## A request

staff-request-title = Request { $reference }
staff-not-a-review = This is a self-review: information from the citizen. It becomes part of a statutory review only with considered professional input.
staff-plan = Plan on record
staff-plan-none = No plan was found under this name.
staff-plan-not-linked = This plan belongs to somebody of the same name. Check that it is the same person.
staff-plan-person = Name on record
staff-plan-born = Date of birth
staff-plan-kind = Kind of plan
staff-plan-care-and-support = Care and support plan
staff-plan-support = Carer’s support plan
staff-plan-started = Started
staff-plan-last-review = Last review
staff-plan-next-review = Planned review
staff-plan-no-date = None on record
staff-plan-budget = Personal budget
staff-plan-managed = Managed by
staff-plan-outcomes = Outcomes
staff-about = About
staff-opening = Why now, and whom to involve
staff-closing = Risks and sharing
staff-voices = The voices, element by element
staff-voice-professional = What the professional found
staff-voice-nothing = Nothing was said about this.
staff-silent-elements = Nothing was said about: { $elements }.
staff-would-rather-talk = Would rather talk about this
staff-additions = Added after sending
staff-triage-record = Record of the triage decision
staff-history = History
staff-history-line = { $name }, { $when }
staff-history-told = What the citizen was told
staff-told-due-on = Triage due by
staff-told-outcome = Outcome
staff-told-next-review = Next review
staff-told-depth = Review
staff-told-reviewer = Reviewer

## What may be done with it

staff-action-begin-triage = Begin triage
staff-action-continue-triage = Go on with triage without an answer
staff-action-triage = Go on with triage
staff-action-allocate = Allocate
staff-action-take = Allocate to me
staff-action-reallocate = Allocate to somebody else
staff-action-begin-review = Begin the review
staff-action-input = Go on with professional input
staff-done-triage-begun = Triage has begun.
staff-done-accepted = The request has been accepted.
staff-done-declined = The request has been declined.
staff-done-more-information = More information has been asked for.
staff-done-duplicate = The request has been marked as a duplicate.
staff-done-allocated = The request has been allocated.
staff-done-review-begun = The review has begun.
staff-done-saved = Saved.
staff-done-completed = The statutory review is complete.

## A completed review

staff-reviewed-title = Statutory review
staff-reviewed-on = Completed
staff-reviewed-by = Reviewer
staff-spoke-on = Conversation
staff-reviewed-input = The whole considered professional input

## Triage

staff-triage-title = Triage
staff-sent-title = What was sent
staff-to-sent = Read what was sent
staff-record-decision = Record decision
staff-triage-refused = The decision has not been recorded. Everything you typed is saved.

## When somebody else came first

staff-conflict = { $name } saved this on { $when }, after you opened it
staff-conflict-text = What you typed is in the form below and has not replaced theirs. Compare the two, and save again to keep yours.
staff-conflict-theirs = Show what they saved
staff-moved = { $name } changed the request on { $when }, after you opened this page
staff-moved-text = What you typed is below and is saved. Look at the request again, then record the decision.
staff-refused-title = That could not be done
staff-refused-meanwhile = The last change was made by { $name }, { $when }.
staff-refused-stage = The request is now at this stage:
staff-refused-nothing = Nothing was changed.
staff-refused-kept = What you typed
staff-refused-kept-text = It was not saved. Copy what you need.

## Allocation

staff-allocate-title = Allocate the review
staff-allocate-me = Allocate to me
staff-allocate-others = Allocate to somebody else
staff-allocate-other = Allocate
staff-allocate-nobody = Choose who will carry out the review.
staff-allocate-no-others = There is nobody else to whom you can allocate it.
staff-allocate-current = (has it now)
staff-no-skills = No particular skills recorded
staff-open-cases =
    { $n ->
        [0] No open requests
        [one] 1 open request
       *[other] { $n } open requests
    }

## Considered professional input

staff-input-title = Considered professional input
staff-input-text = Work through the parts in any order. What you write is saved as a draft; nobody outside sees it until the review is complete.
staff-part-nothing = Nothing yet
staff-part-unmet = { $n } unmet
staff-part-done = Done
staff-said = What was said
staff-gate-title = Still unmet
staff-gate-part-done = Nothing is unmet in this part.
staff-gate-all-done = Nothing is unmet. The review can be completed.
staff-gate-in-part = In this part: { $n }.
staff-gate-in-all = In all: { $n }.
staff-complete = Complete the statutory review
staff-complete-text = Once it is complete, the input cannot be changed, and the citizen sees the findings beside their own words.
staff-complete-refused = The review is not complete yet. Everything you wrote is saved.
