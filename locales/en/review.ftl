# Words of triage and of considered professional input, and of what follows from them.
#
# t- is the triage form, i- the form for considered professional input; .hint stands below a field and
# .short is its name in lists of what is still unmet. .citizen is the same thing said to the citizen.

## Triage: the parts of the form

t-part-factors = Is the request reasonable?
t-part-consultation = Consulting the person
t-part-decision = Decision
t-part-accept = If accepted
t-part-more-information = If more information is needed
t-part-duplicate = If a duplicate
t-part-decline = If declined: what the letter must say

## Triage: the four factors

t-accurate = Is the information in the request accurate?
    .hint = Compare it with the plan, the last review and what is on record.
    .short = Accuracy of the information
t-accurate-yes = Yes
t-accurate-yes-more = How is this known?
t-accurate-partly = In part
t-accurate-partly-more = What is not accurate, and how is this known?
t-accurate-no = No
t-accurate-no-more = What is not accurate, and how is this known?

t-changed = If there was a review in the last 6 to 8 weeks, have needs or circumstances changed since?
    .short = Change since a recent review
t-changed-yes = Yes
t-changed-yes-more = What has changed?
t-changed-no = No
t-changed-no-more = How is this known?
t-changed-no-recent-review = There was no review in the last 6 to 8 weeks
t-changed-no-recent-review-more = When was the last one?

t-working = Is the plan working as intended?
    .short = Plan working as intended
t-working-yes = Yes
t-working-yes-more = How is this known?
t-working-partly = In part
t-working-partly-more = What is not working, and how is this known?
t-working-no = No
t-working-no-more = What is not working, and how is this known?

t-needs-met = Are the eligible needs being met?
    .short = Eligible needs met
t-needs-met-yes = Yes
t-needs-met-yes-more = How is this known?
t-needs-met-partly = In part
t-needs-met-partly-more = Which needs are not met, and how is this known?
t-needs-met-no = No
t-needs-met-no-more = Which needs are not met, and how is this known?

## Triage: consultation

t-consulted = Who was consulted before this decision?
    .hint = The person whose plan it is comes first. Ask somebody else only if the person has no capacity for this.
    .short = Who was consulted
t-consulted-person = The person whose plan it is
t-consulted-instead = Somebody else instead
t-consulted-instead-more = Who, with what authority, and why not the person?
t-consulted-nobody = Nobody yet
t-consulted-nobody-more = What was tried, and why can the decision not wait?
t-consulted-on = When were they consulted?
    .short = Date of consultation
t-consulted-how = How were they consulted?
    .hint = For example, by phone, on a visit, with an interpreter.
    .short = Way of consultation
t-view = What is their view on whether a review is needed?
    .hint = As close to their own words as you can.
    .short = The person’s view

## Triage: decision

t-priority = How urgent is it?
    .hint = A gap in the form never lowers the priority.
    .short = Priority
t-priority-now = Somebody is in danger now
t-priority-urgent = Urgent: possible abuse or neglect, support breaking down, a provider has failed, or a carer cannot go on
t-priority-soon = Soon: hospital, sharp decline, too small a budget, or overdue with a risk
t-priority-planned = Planned or overdue, and stable
t-priority-light = Candidate for a light-touch review

t-decision = What do you decide?
    .short = Decision
t-decision-accept-full = Accept: full review
t-decision-accept-light = Accept: light-touch review
    .hint = Only where needs and circumstances have not changed, the plan needs no change or very little, and the budget stays the same.
t-decision-more-information = Ask for more information
t-decision-duplicate = Mark as a duplicate of another open request
t-decision-decline = Decline: the request is not reasonable
t-reasons = Reasons for the decision
    .hint = The citizen reads these. Use plain words.
    .short = Reasons

t-review-by = By when should the review have happened?
    .hint = As early as it can be arranged.
    .short = Review by
t-ask = What do you need to know?
    .hint = The citizen reads this. Ask one thing at a time, in plain words.
    .short = What is asked
t-ask-by = By when?
    .short = Answer by
t-duplicate-of = Reference of the other request
    .hint = For example, TS-7K3M-QVXA.
    .short = Other reference

## Triage: what a decline must tell

t-evidence = What evidence does the decision rest on?
    .short = Evidence relied on
t-against-view = If the person wanted a review, why does the decision differ from their view?
    .hint = If it does not differ, say so.
    .short = Person’s view weighed
t-planned-review = When will the planned review be?
    .short = Planned review
t-if-change = What should they do if needs or circumstances change before then?
    .short = If something changes
t-complain = How can they complain about this decision?
    .short = Right to complain
t-advice = What information and advice about care and support is given?
    .short = Information and advice
t-prevention-advice = What advice is given on preventing, reducing or delaying needs?
    .short = Prevention advice

## Considered professional input: the eleven points

i-part-reviewer = Reviewer
i-part-conversation = Conversation
i-part-read = What was read
i-part-capacity = Mental capacity
i-part-advocacy = Advocacy
i-part-involvement = Involvement
i-part-elements = Findings on the eleven elements
i-part-contradictions = Contradictions
i-part-wellbeing = Wellbeing, risk and sufficiency
i-part-response = The person’s response
i-part-outcome = Outcome and next review

## Reviewer

i-role = Your role
    .hint = For example, social worker, occupational therapist, review officer.
    .short = Role
i-competence = Why are you competent to review this plan?
    .hint = Training, skills and experience that match this person’s needs.
    .short = Competence
i-relation = Are you related to, or close to, anyone in this case?
    .short = Independence
i-relation-none = No
i-relation-related = Yes, or I would rather not say

## Conversation

i-spoke-on = On what day did you speak with the person?
    .hint = After the self-review was sent. A review on paper alone is not a review.
    .short = Date of the conversation
i-spoke-how = How did you speak?
    .short = Way of the conversation
i-spoke-how-in-person = In person
i-spoke-how-video = By video
i-spoke-how-phone = By phone
i-spoke-how-other = In another way
i-spoke-how-other-more = How?
i-spoke-who = Who took part?
    .hint = Names, and how each is connected with the person.
    .short = Who took part
i-spoke-about = What was said?
    .hint = What works and what does not; what has changed in situation, needs and outcomes; what the plan may have to change. In your own words.
    .short = What was said
i-seen-alone = Was the person seen or heard alone for part of it?
    .short = Seen alone
i-seen-alone-yes = Yes
i-seen-alone-no = No
i-seen-alone-no-more = Why not?
i-communication-met = How were communication needs met?
    .short = Communication needs met

## What was read

i-read-plan = Have you read the current plan?
    .short = Current plan
i-read-plan-yes = Yes
i-read-plan-no = No
i-read-plan-no-more = Why not?
i-read-last-review = Have you read the last review?
    .short = Last review
i-read-last-review-yes = Yes
i-read-last-review-no = No
i-read-last-review-no-more = Why not?
i-read-last-review-none = There is none
i-read-spending = Have you read the records of spending, or the direct payment statements?
    .short = Records of spending
i-read-spending-yes = Yes
i-read-spending-no = No
i-read-spending-no-more = Why not?
i-read-spending-none = There are none
i-read-others = Have you read what others have sent in?
    .hint = For example, providers, health professionals, family.
    .short = Evidence from others
i-read-others-yes = Yes
i-read-others-no = No
i-read-others-no-more = Why not?
i-read-others-none = There is none

## Mental capacity

i-capacity = Is there reason to doubt the person’s capacity to take part in this review?
    .hint = Capacity is presumed. It is judged for one decision at a time.
    .short = Capacity
i-capacity-no-doubt = No reason to doubt it
i-capacity-has = Assessed: has capacity for this decision
i-capacity-lacks = Assessed: lacks capacity for this decision
i-capacity-in-doubt = In doubt, not yet assessed
i-capacity-decision = Which decision is this about?
    .hint = Unless there is no reason to doubt capacity.
    .short = Decision in question
i-capacity-evidence = What is the evidence?
    .hint = Understanding, retaining, weighing and communicating, at the time of this decision.
    .short = Evidence of capacity
i-capacity-support = What support was given to help the person decide?
    .short = Support to decide
i-directly-involved = How was the person directly involved?
    .hint = Required where capacity is lacking or in doubt. A returned self-review alone is never enough.
    .short = Direct involvement
i-best-interests = Who was consulted about best interests, and what did they say?
    .hint = Required where capacity is lacking or in doubt.
    .short = Best interests

## Advocacy

i-understanding-information = Difficulty in understanding relevant information
    .short = Understanding information
i-understanding-information-none = None
i-understanding-information-some = Some
i-understanding-information-substantial = Substantial
i-retaining-information = Difficulty in retaining information
    .short = Retaining information
i-retaining-information-none = None
i-retaining-information-some = Some
i-retaining-information-substantial = Substantial
i-weighing-information = Difficulty in using or weighing information
    .short = Weighing information
i-weighing-information-none = None
i-weighing-information-some = Some
i-weighing-information-substantial = Substantial
i-communicating-views = Difficulty in communicating views, wishes and feelings
    .short = Communicating views
i-communicating-views-none = None
i-communicating-views-some = Some
i-communicating-views-substantial = Substantial
i-appropriate-person = Is there an appropriate person to support involvement?
    .hint = Not somebody who is paid to provide care; and somebody the person agrees to.
    .short = Appropriate person
i-appropriate-person-yes = Yes
i-appropriate-person-yes-more = Who?
i-appropriate-person-no = No
i-appropriate-person-not-needed = Not needed: no substantial difficulty
i-advocate = Is an independent advocate involved?
    .short = Independent advocate
i-advocate-not-needed = Not needed
i-advocate-not-needed-more = Why not?
i-advocate-referred = Referred, not yet involved
i-advocate-referred-more = When, and to whom?
i-advocate-arrived = Involved
i-advocate-arrived-more = Who?

## Involvement

i-involved-person = Was the person involved throughout?
    .short = Person involved
i-involved-person-yes = Yes
i-involved-person-no = No
i-involved-person-no-more = Why not?
i-involved-carer = Was their carer involved?
    .short = Carer involved
i-involved-carer-yes = Yes
i-involved-carer-none = There is no carer, or this is the carer’s own plan
i-involved-carer-no = No
i-involved-carer-no-more = Why not?
i-involved-others = Was everyone the person asked for involved?
    .short = Others involved
i-involved-others-yes = Yes
i-involved-others-yes-more = Who?
i-involved-others-none = The person asked for nobody
i-involved-others-no = No
i-involved-others-no-more = Who was left out, and why?
i-interpreter = Was an interpreter involved?
    .short = Interpreter
i-interpreter-yes = Yes
i-interpreter-yes-more = Who, and for which language?
i-interpreter-not-needed = Not needed
i-interpreter-no = No, though one was needed
i-interpreter-no-more = Why not?

## Findings

i-finding = Finding: { $element }
    .short = Finding ({ $element })
i-reasoning = Evidence and reasoning: { $element }
    .hint = In your own words. Text copied from the self-review, from another finding or from another case does not count; quotations in quotation marks are left out when it is judged.
    .short = Reasoning ({ $element })
finding-agree = Agrees with what was said
finding-differ = Finds otherwise
finding-more-needed = More has to be found out
finding-not-relevant = Does not matter for this plan

## Contradictions

i-contradictions = Do the voices contradict each other, or the evidence?
    .hint = Every voice stays on the record as it is.
    .short = Contradictions
i-contradictions-none = No
i-contradictions-resolved = Yes, and it has been resolved
i-contradictions-resolved-more = What was it, and how was it resolved?
i-contradictions-recorded = Yes, and it is recorded as a disagreement
i-contradictions-recorded-more = Who says what?

## Wellbeing, risk and sufficiency

i-wellbeing = How does the plan affect the person’s wellbeing?
    .hint = In your own words.
    .short = Wellbeing
i-risk = What are the risks, and how are they managed?
    .hint = In your own words. Include the risk of abuse or neglect.
    .short = Risk
i-safeguarding = Is there a safeguarding concern?
    .hint = A concern goes to the safeguarding team at once, whatever happens to this review.
    .short = Safeguarding
i-safeguarding-none = No
i-safeguarding-none-more = What was considered?
i-safeguarding-some = Yes
i-safeguarding-some-more = What is it, and what has been done?
i-interim-support = Is urgent or interim support needed?
    .short = Interim support
i-interim-support-none = No
i-interim-support-none-more = What was considered?
i-interim-support-some = Yes
i-interim-support-some-more = What, and from when?
i-contingency-plan = What happens if support fails?
    .short = Contingency
i-sufficiency = Is the personal budget sufficient?
    .hint = Enough to meet the eligible needs that the council must meet.
    .short = Sufficiency of the budget
i-sufficiency-sufficient = Sufficient
i-sufficiency-sufficient-more = How is this known?
i-sufficiency-not-sufficient = Not sufficient
i-sufficiency-not-sufficient-more = What is it short of?
i-sufficiency-no-budget = There is no personal budget
i-sufficiency-no-budget-more = Why not?
i-carers-assessment = Has a carer’s assessment been considered?
    .short = Carer’s assessment
i-carers-assessment-no-carer = There is no carer
i-carers-assessment-offered = Offered
i-carers-assessment-offered-more = To whom, and what was the answer?
i-carers-assessment-not-offered = Not offered
i-carers-assessment-not-offered-more = Why not?

## The person's response

i-response = What does the person say about your findings?
    .hint = As close to their own words as you can.
    .short = Response to the findings
i-agrees = Does the person agree with the findings?
    .short = Agreement
i-agrees-yes = Yes
i-agrees-partly = In part
i-agrees-partly-more = With what do they not agree?
i-agrees-no = No
i-agrees-no-more = Why not?
i-agrees-could-not-say = They could not say
i-agrees-could-not-say-more = What was tried?

## Outcome

i-outcome = Outcome of the review
    .short = Outcome
i-outcome-no-change = { outcome-no-change }
i-outcome-revise = { outcome-revise }
    .hint = Only where a change in circumstances, and not in needs, calls for it.
i-outcome-reassess = { outcome-reassess }
    .hint = Nothing in the plan may be revised before the reassessment.
i-outcome-budget-management = { outcome-budget-management }
i-outcome-monitoring = { outcome-monitoring }
i-outcome-end-plan = { outcome-end-plan }
i-outcome-more-needed = { outcome-more-needed }
i-outcome-reasons = Reasons for the outcome
    .hint = In your own words. The citizen reads these.
    .short = Reasons for the outcome
i-next-review = When is the next review due?
    .hint = At most 12 months from now.
    .short = Next review
i-next-review-reasons = Why then?
    .hint = Explain a short interval in particular.
    .short = Reasons for the date
i-information-given = What information and advice was given?
    .short = Information given
i-rights-explained = Were rights explained, including the right to complain and to ask for another review?
    .short = Rights explained
i-rights-explained-yes = Yes
i-rights-explained-no = No
i-rights-explained-no-more = Why not?
i-declaration = Declaration
    .short = Declaration
i-declaration-own-words = These are my own findings, in my own words, about this person, made after I spoke with them

## Outcomes

outcome-no-change = No change to the plan
    .citizen = The plan stays as it is.
outcome-revise = Circumstances have changed, needs have not: revise the plan
    .citizen = Life has changed, so the plan will change too. A manager has to agree the changes first.
outcome-reassess = Needs have changed: reassess first
    .citizen = The help that is needed has changed. We will look at what is needed now before anyone changes the plan.
outcome-budget-management = Change how the personal budget is managed
    .citizen = The money in the plan will be looked after in another way.
outcome-monitoring = Monitoring
    .citizen = We will keep checking how things are going, on dates that we agree together.
outcome-end-plan = End the plan
    .citizen = The plan will come to an end. We will write to explain what happens and when.
outcome-more-needed = More has to be found out
    .citizen = We have to find out more. Someone has been given this task, with a date.

## Stages

stage-submitted = Submitted
    .citizen = We have your answers
    .citizen-next = Someone at the council will read them and decide if a review is needed now. They may call you first.
stage-in-triage = In triage
    .citizen = Someone is reading your answers
    .citizen-next = They will ask what the person whose plan it is thinks. Then they will decide and tell you why.
stage-more-information = More information asked
    .citizen = We have a question for you
    .citizen-next = Read what we ask, and add your answer on this page. You can also phone us.
stage-declined = Declined
    .citizen = There will be no review now
    .citizen-next = Read the reasons on this page. If something changes, or you think we are wrong, tell us. You can complain.
stage-duplicate = Duplicate
    .citizen = You have asked for this review already
    .citizen-next = We will work on the request that came first. All that you wrote stays with us.
stage-accepted = Accepted
    .citizen = There will be a review
    .citizen-next = We will choose the person who will do it. They will get in touch with you.
stage-allocated = Allocated
    .citizen = We have chosen the person who will do the review
    .citizen-next = They will get in touch in the way you asked for, to find a time to talk.
stage-in-review = In review
    .citizen = The review has begun
    .citizen-next = The person doing it will talk with you, read the plan and write down what they find.
stage-reviewed = Statutory review completed
    .citizen = The review is done
    .citizen-next = You can read what was found on this page. If you do not agree, tell us. You can also complain.
stage-withdrawn = Withdrawn
    .citizen = You took your request back
    .citizen-next = Nothing more will happen with it. If we worry about someone’s safety, we still act. You can ask for a review at any time.

## What happened

event-submitted = Self-review submitted
    .citizen = Your answers were sent
event-triage-begun = Triage begun
    .citizen = Someone began to read them
event-accepted = Request accepted
    .citizen = We agreed to do a review
event-declined = Request declined
    .citizen = We decided not to do a review now
event-more-information-asked = More information asked for
    .citizen = We asked you a question
event-marked-duplicate = Marked as a duplicate
    .citizen = We found that you had asked already
event-words-added = Citizen added to the self-review
    .citizen = You added something
event-allocated = Allocated to a reviewer
    .citizen = We chose who will do the review
event-review-begun = Review begun
    .citizen = The review began
event-completed = Statutory review completed
    .citizen = The review was finished
event-withdrawn = Withdrawn by the citizen
    .citizen = You took your request back

## Flags on a request

flag-danger-now = Danger now
flag-safety = Safety
flag-carer-strain = Carer under strain
flag-no-agreement = Sent without full agreement
flag-safe-contact = Safe contact: read first
flag-communication = Communication needs
flag-wants-to-talk = Wants to talk

## Priorities and depth

priority-now = Danger now
priority-urgent = Urgent
priority-soon = Soon
priority-planned = Planned
priority-light = Light touch
depth-light-touch = Light-touch review
depth-full = Full review

## Roles and skills of workers

role-triage-worker = Triage worker
role-reviewer = Reviewer
role-authoriser = Authoriser
role-administrator = Administrator
role-auditor = Auditor
skill-learning-disability = Learning disability
skill-autism = Autism
skill-deafblind = Deafblind
skill-mental-health = Mental health
skill-dementia = Dementia
skill-physical-disability = Physical disability
skill-carers = Carers

## What a form still lacks

unmet-missing = { $field }: not answered yet.
unmet-reason-missing = { $field }: give the reason for this choice.
unmet-unreadable = { $field }: correct what was entered.
unmet-not-a-reference = { $field }: enter the reference of another request.
unmet-too-thin = { $field }: too short to be a finding. Say what you found and how you know.
unmet-stock-phrase = { $field }: only stock phrases. Say what is true of this person.
unmet-copied-from-citizen = { $field }: repeats the self-review. Write your own finding, or put a quotation in quotation marks.
unmet-copied-from-finding = { $field }: repeats what you wrote under “{ $other }”. Write what you found here.
unmet-copied-from-case = { $field }: repeats a finding from another case. Write about this person.
unmet-before-submission = { $field }: must be on or after the day the self-review was sent. Speak with the person about it.
unmet-too-late = { $field }: must be within 12 months of today.
unmet-direct-involvement = { $field }: capacity is lacking or in doubt, so the person must be directly involved. Say how.
unmet-consultation = { $field }: capacity is lacking or in doubt. Say who was consulted about best interests.
unmet-advocate-owed = { $field }: there is substantial difficulty and no appropriate person, so an independent advocate is owed.
unmet-advocate-awaited = { $field }: an advocate has been referred and is not yet involved. Nothing may be revised or completed until then.
unmet-outcome-contradicts = { $field }: the budget is not sufficient, so the outcome cannot be that nothing changes.
unmet-submitter = { $field }: you entered this self-review, so somebody else must review it.
unmet-not-allocated = { $field }: this request is not allocated to you.
unmet-not-reviewer = { $field }: your account does not hold the role of reviewer.
unmet-related = { $field }: somebody who is not related or close must review this. Ask for it to be allocated again.

## Why a step was refused

refused-wrong-stage = This cannot be done at the stage the request has reached. Somebody may have moved it on.
refused-not-allowed = Your role does not allow this step.
refused-not-a-reviewer = Choose somebody who holds the role of reviewer.
refused-submitter = Choose somebody else. Whoever entered a self-review may not review it.
refused-not-owner = This request is allocated to somebody else.

## Where a duty comes from, by the first letters of its number in the register

source-acc = Accessible Information Standard (DAPB1605)
source-ele = Care Act 2014 s.27, elements of a review
source-inp = Care Act 2014 s.27, considered input
source-inv = Care Act 2014 s.27(2) and s.67, Mental Capacity Act 2005
source-req = Care Act 2014 s.27(1)(b), requests
source-rev = Care Act 2014 s.27(1)(a), Statutory Guidance 13.32
source-saf = Care Act 2014 s.42, safeguarding
