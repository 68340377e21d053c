# The questions of the self-review, as citizens read them.
#
# $audience is person, carer or representative. Ordinary questions ask a representative for the person's
# own words; the questions that begin "observed-" ask what the representative has noticed.
# .hint stands below a question; .short is its name on check answers and on the professional side.

## Who is answering

audience-person = For myself
    .hint = I get care and support, and I have a care and support plan.
audience-carer = For myself, as a carer
    .hint = I look after someone without being paid, and I have a support plan of my own.
audience-representative = For someone else
    .hint = I help someone, speak for them or have the legal power to act for them.

## Whose words an answer holds

voice-person = The person’s own words
voice-carer = The carer’s own words
voice-representative = What the representative has noticed

## Parts of the task list

section-opening = First questions
section-about =
    { $audience ->
        [carer] About you and the person you care for
        [representative] About you and the person
       *[person] About you
    }
section-element-1 = What has changed
section-element-2 = What works and what does not
section-element-3 = Goals in the plan
section-element-4 = New goals
section-element-5 = What would make things better
section-element-6 = Is the money enough?
section-element-7 = Who looks after the money
section-element-8 = What the money does not pay for
section-element-9 =
    { $audience ->
        [representative] People around the person
       *[person] People around you
    }
section-element-10 = Feeling safe
section-element-11 = How happy everyone is with the plan
section-closing = Last questions

## The same parts, as professionals name them

element-1 = Needs and circumstances
element-2 = What is and is not working
element-3 = Outcomes in the plan
element-4 = New outcomes
element-5 = Improvements
element-6 = Personal budget: needs and outcomes
element-7 = Managing the personal budget
element-8 = Sufficiency of the personal budget
element-9 = Informal and community support
element-10 = Risk of abuse or neglect
element-11 = Satisfaction with the plan

## First questions

q-communication =
    { $audience ->
        [representative] What helps the person to read, hear and talk with us?
       *[person] What helps you to read, hear and talk with us?
    }
    .hint = Choose all that apply. We will use this each time we are in touch.
    .short = Communication needs
q-communication-none = Nothing extra is needed
q-communication-large-print = Large print
q-communication-easy-read = Easy Read
    .hint = Short, simple words with pictures.
q-communication-audio = Audio
    .hint = A recording to listen to.
q-communication-braille = Braille
q-communication-bsl = British Sign Language (BSL)
q-communication-language = Another language
q-communication-language-more = Which language?
q-communication-hearing-loop = A hearing loop
q-communication-helper = Someone to help with talking or understanding
q-communication-helper-more = Who, or what kind of helper?
q-communication-other = Something else
q-communication-other-more = What would help?

q-danger = Is anyone in danger now?
    .hint = If someone is in danger now, call 999 first. Nobody reads this form at night or at the weekend.
    .short = Danger now
q-danger-yes = Yes, someone is in danger now
q-danger-worried = Not now, but I am worried
q-danger-worried-more = What are you worried about?
q-danger-no = No

q-contact =
    { $audience ->
        [representative] How should we get in touch with you and the person?
       *[person] How should we get in touch with you?
    }
    .hint =
        { $audience ->
            [representative] Choose all that are fine. Say if a number or an address is yours or the person’s.
           *[person] Choose all that are fine for you.
        }
    .short = How to get in touch
q-contact-phone = Phone call
q-contact-phone-more = Phone number
q-contact-text = Text message
q-contact-text-more = Mobile phone number
q-contact-email = Email
q-contact-email-more = Email address
q-contact-post = Letter
q-contact-post-more = Address for letters
q-contact-someone = Through someone else
q-contact-someone-more = Their name, and how to reach them

q-contact-safety =
    { $audience ->
        [representative] What must we know so that it is safe to get in touch?
       *[person] What must we know so that it is safe to get in touch with you?
    }
    .hint = For example, a bad time to call, a phone that someone else looks at, or a person who must not find out.
    .short = Safe contact

q-helper = Is anyone helping you to answer?
    .hint = It is fine to have help. We want to know what you think yourself.
    .short = Help with answering
q-helper-yes-more = Who is helping you, and how?

q-involve =
    { $audience ->
        [representative] Who does the person want to take part in the review?
       *[person] Who would you like to take part in your review?
    }
    .hint = For example, a friend, a relative, a carer or a support worker. Add each one by name.
    .short = People to involve
q-involve-item = Someone to involve: { $n }
q-involve-name = Name
q-involve-relation =
    { $audience ->
        [representative] How do they know the person?
       *[person] How do you know them?
    }
q-involve-contact = Phone number, email or address
q-involve-add = Add another name
q-involve-remove = Remove name { $n }

q-not-involve =
    { $audience ->
        [representative] Is there anyone the person does not want to take part?
       *[person] Is there anyone you do not want to take part?
    }
    .hint = We will not ask them or tell them, unless someone’s safety or the law means we must.
    .short = People not to involve

q-reason = Why do you want a review now?
    .hint = Choose all that apply.
    .short = Why a review now
q-reason-planned = It is time for the planned review
q-reason-not-working = The plan is not working
q-reason-needs = More help or less help is needed
q-reason-circumstances = Life has changed in some other way
    .hint = For example, a new home, a new job or a loss.
q-reason-support = Family or friends can help more or less than before
q-reason-budget = There is a problem with the money in the plan
q-reason-other = Something else

q-reason-words =
    { $audience ->
        [representative] What does the person say about why a review is needed now?
       *[person] What more can you tell us about why you want a review now?
    }
    .hint = A few words are enough. Other questions come later.
    .short = More about why now

## Who the answers are about

q-name = What is your name?
    .hint = Your first name and your last name.
    .short = Name
q-born = When were you born?
    .hint = For example, 27 3 1957.
    .short = Date of birth
q-address = What is your address?
    .hint = Where you live now, with the postcode.
    .short = Address
q-cared-for = Who do you care for?
    .hint = Their first name and their last name.
    .short = Person cared for
q-representative-name = What is your name?
    .hint = Your own name. The next question asks for the name of the person you are helping.
    .short = Name of the representative
q-person-name = What is the person’s name?
    .hint = The person whose plan this is.
    .short = Name of the person
q-person-born = When was the person born?
    .hint = For example, 27 3 1957.
    .short = Person’s date of birth
q-person-address = What is the person’s address?
    .hint = Where they live now, with the postcode.
    .short = Person’s address

q-standing = Why are you answering for the person?
    .hint = Choose the one that fits best.
    .short = Why they answer for the person
q-standing-asked = The person asked me to
q-standing-attorney-welfare = I have a power of attorney for health and care
q-standing-attorney-property = I have a power of attorney for money and property
q-standing-deputy-welfare = A court made me their deputy for health and care
q-standing-deputy-property = A court made me their deputy for money and property
q-standing-advocate = I am their independent advocate
    .hint = Someone whose job is to help a person speak up.
q-standing-imca = I am their independent mental capacity advocate (IMCA)
    .hint = Someone who speaks up for a person who cannot decide this alone.
q-standing-appropriate-person = The council agreed that I may help them take part
    .hint = The law calls this an appropriate person.
q-standing-other = Another reason
q-standing-other-more = What is the reason?

q-evidence = What papers show that you may act for the person?
    .hint = Say what they let you do and when they end. You do not have to send them now. If there are no papers, say so.
    .short = Papers that show it

q-agreement = Does the person agree to you sending this?
    .short = Person’s agreement
q-agreement-yes = Yes
q-agreement-partly = To some of it
q-agreement-partly-more = What do they not agree to?
q-agreement-could-not-say = They could not tell me
q-agreement-could-not-say-more = What did you try?
q-agreement-no = No
q-agreement-no-more = Why are you sending it?

q-views-how = How did you find out what the person thinks?
    .hint = For example, you talked, used pictures, watched what they do, or asked people who know them well.
    .short = How views were obtained

q-understanding = What have you noticed about how the person makes choices?
    .hint = For example, how well they follow what is said, keep it in mind, think it through and tell you what they want. Say only what you have seen or heard.
    .short = Making choices, as noticed

## 1. Needs and circumstances

q-changes =
    { $audience ->
        [carer] What has changed for you since your plan was last looked at?
        [representative] What does the person say has changed since the plan was last looked at?
       *[person] What has changed for you since your plan was last looked at?
    }
    .hint =
        { $audience ->
            [carer] For example, your health, your home, your family or how much you do for the person you care for.
            [representative] Use the person’s own words if you can. You can say what you have noticed on a later page.
           *[person] For example, what you can do by yourself, your health, your home or your family.
        }
    .short = Changes
q-changes-item = Change { $n }
q-changes-what = What has changed?
q-changes-since = Since when?
    .hint = A month, a season or an event is fine.
q-changes-direction = Is it better or worse?
q-changes-direction-better = Better
q-changes-direction-worse = Worse
q-changes-direction-mixed = Some of each
q-changes-add = Add another change
q-changes-remove = Remove change { $n }

q-hospital =
    { $audience ->
        [representative] Has the person been in hospital, moved home or been ill?
       *[person] Have you been in hospital, moved home or been ill?
    }
    .hint = Since the plan was last looked at.
    .short = Hospital, home and health
q-hospital-yes-more = What happened, and when?

q-work = Has anything changed with your work or learning?
    .hint = For example, a job offer, new hours, a course, or having to stop work.
    .short = Work and learning
q-work-yes-more = What has changed?

q-cared-for-needs = Does the person you care for need more or less help than before?
    .short = Needs of the cared-for person
q-cared-for-needs-yes-more = What has changed for them?

q-observed-changes = What changes have you noticed yourself?
    .hint = Say what you have seen or heard, and when.
    .short = Changes noticed

## 2. What works

q-working =
    { $audience ->
        [carer] What is working well for you as a carer?
        [representative] What does the person say is working well?
       *[person] What is working well for you?
    }
    .hint =
        { $audience ->
            [carer] Think of the support in your own plan.
            [representative] Use the person’s own words if you can.
           *[person] Think of your care, your support and the people who help.
        }
    .short = What is working
q-not-working =
    { $audience ->
        [carer] What is not working for you as a carer?
        [representative] What does the person say is not working?
       *[person] What is not working for you?
    }
    .hint =
        { $audience ->
            [representative] Use the person’s own words if you can. Say what they have tried.
           *[person] Say what you have tried to put it right, if you have.
        }
    .short = What is not working
q-should-change =
    { $audience ->
        [representative] What does the person say should change?
       *[person] What should change?
    }
    .hint = Big or small. It all counts.
    .short = What should change
q-days =
    { $audience ->
        [representative] What does the person say a good day and a bad day are like?
       *[person] What are a good day and a bad day like for you?
    }
    .hint = Think of one of each. What happened? Who was there?
    .short = Good days and bad days
q-breaks = Do you get breaks from caring?
    .short = Breaks
q-breaks-yes-more = What breaks do you get, and are they enough?
q-breaks-no-more = What stops you from having a break?
q-observed-working = What have you noticed that works or does not work?
    .hint = Say what you have seen or heard yourself.
    .short = What works, as noticed

## 3. Outcomes in the plan

q-outcomes =
    { $audience ->
        [representative] How does the person say each goal in the plan has gone?
       *[person] How has each goal in your plan gone?
    }
    .hint = Plans may call these outcomes. They are the things the plan should make possible. If you do not have the plan, write what you remember.
    .short = Goals in the plan (outcomes)
q-outcomes-item = Goal { $n }
q-outcomes-outcome = What was the goal?
q-outcomes-result = Has it happened?
q-outcomes-result-met = Yes
q-outcomes-result-partly = In part
q-outcomes-result-not-met = No
q-outcomes-result-no-longer-wanted = It is not wanted any more
q-outcomes-words =
    { $audience ->
        [representative] What does the person say about it?
       *[person] What would you like to say about it?
    }
q-outcomes-add = Add another goal
q-outcomes-remove = Remove goal { $n }
q-observed-outcomes = What have you noticed about the goals in the plan?
    .hint = Say which goal you mean, and what you have seen or heard.
    .short = Goals, as noticed

## 4. New outcomes

q-new-outcomes =
    { $audience ->
        [representative] What does the person want in the coming year?
       *[person] What do you want in the coming year?
    }
    .hint =
        { $audience ->
            [carer] For example, time for yourself, seeing friends, better sleep, or going back to work.
           *[person] For example, getting out more, learning something, seeing friends, or doing more alone.
        }
    .short = New goals (outcomes)
q-new-outcomes-item = New goal { $n }
q-new-outcomes-outcome =
    { $audience ->
        [representative] What does the person want?
       *[person] What do you want?
    }
q-new-outcomes-help = What would help?
q-new-outcomes-add = Add another new goal
q-new-outcomes-remove = Remove new goal { $n }
q-observed-new-outcomes = What new goals do you think would be good for the person?
    .hint = Say why you think so. This stays apart from what the person wants.
    .short = New goals, as suggested

## 5. Improvements

q-improvements =
    { $audience ->
        [representative] What does the person say would make things better?
       *[person] What would make things better?
    }
    .hint = For example, another time of day, other people, some equipment, or a new way of doing things.
    .short = Improvements
q-observed-improvements = What do you think would make things better?
    .hint = Say what you have seen that makes you think so.
    .short = Improvements, as suggested

## 6. The budget enables needs and outcomes

q-budget-needs =
    { $audience ->
        [representative] Does the person say the money in the plan is enough for the help they need?
       *[person] Is the money in your plan enough for the help you need?
    }
    .hint = The plan may call this money a personal budget.
    .short = Budget and needs
q-budget-needs-yes = Yes
q-budget-needs-partly = For some of it
q-budget-needs-partly-more = What is it not enough for?
q-budget-needs-no = No
q-budget-needs-no-more = What is it not enough for?
q-budget-needs-unsure = I’m not sure

q-budget-outcomes =
    { $audience ->
        [representative] Does the person say the money is enough to reach their goals?
       *[person] Is the money enough to reach your goals?
    }
    .hint = Goals are the things the plan should make possible.
    .short = Budget and outcomes
q-budget-outcomes-yes = Yes
q-budget-outcomes-partly = For some of them
q-budget-outcomes-partly-more = Which goals is it not enough for?
q-budget-outcomes-no = No
q-budget-outcomes-no-more = Which goals is it not enough for?
q-budget-outcomes-unsure = I’m not sure

q-budget-spent =
    { $audience ->
        [representative] What does the person say the money was spent on?
       *[person] What was the money spent on?
    }
    .hint = A rough idea is fine. If the council pays for everything, you can leave this blank.
    .short = How the budget was spent
q-observed-budget = What have you noticed about the money and what it pays for?
    .hint = Say what you have seen or heard yourself.
    .short = Budget, as noticed

## 7. The way of managing it

q-managed = Who looks after the money in the plan?
    .short = How the budget is managed
q-managed-council = The council
    .hint = The council arranges the help and pays for it.
q-managed-someone = A person or company looks after it for the plan’s owner
q-managed-someone-more = Who is it?
q-managed-direct-payment = It comes as a direct payment
    .hint = The council pays the money out, and you or someone you trust buys the help.
q-managed-isf = It is an individual service fund
    .hint = A care company holds the money and must use it in the way that was agreed.
q-managed-unsure = I’m not sure

q-managed-change =
    { $audience ->
        [representative] Does the person want the money to be looked after in another way?
       *[person] Would you like the money to be looked after in another way?
    }
    .short = Change to how the budget is managed
q-managed-change-yes-more = What would be better, and why?
q-observed-managed = What have you noticed about how the money is looked after?
    .hint = Say what you have seen or heard yourself.
    .short = Managing the budget, as noticed

## 8. The budget is sufficient

q-budget-short =
    { $audience ->
        [carer] What help do you need as a carer that the money does not pay for?
        [representative] What help does the person say they need that the money does not pay for?
       *[person] What help do you need that the money does not pay for?
    }
    .hint = For example, help you go without, or help that you pay for yourself.
    .short = What the budget does not cover
q-observed-budget-short = What help have you noticed that the money does not pay for?
    .hint = Say what you have seen or heard yourself.
    .short = Gaps in the budget, as noticed

## 9. Support around me

q-support =
    { $audience ->
        [representative] Does the person get more or less help from family, friends and others near them?
       *[person] Do you get more or less help from family, friends and others near you?
    }
    .hint = Help that nobody is paid for, now and when the plan was last looked at.
    .short = Support from others
q-support-more = More than before
q-support-more-more = Who helps more, and how?
q-support-same = The same
q-support-less = Less than before
q-support-less-more = Who helps less, and why?
q-support-gone = It has stopped
q-support-gone-more = Who helped before, and what happened?
q-support-unsure = I’m not sure

q-carer-able =
    { $audience ->
        [representative] Does the person say that their carer can go on, and wants to?
       *[person] Can the person who cares for you go on, and do they want to?
    }
    .hint = A carer is someone, such as a relative or a friend, who helps without being paid.
    .short = Carer able and willing
q-carer-able-yes = Yes
q-carer-able-partly = With some of it
q-carer-able-partly-more = What is too much for them?
q-carer-able-no = No
q-carer-able-no-more = What is the matter?
q-carer-able-unsure = I’m not sure
q-carer-able-none = There is no carer

q-able = Can you go on caring, and do you want to?
    .hint = It is fine to say no, or not so much. Nobody will blame you.
    .short = Able and willing to care
q-able-yes = Yes
q-able-partly = With some of it
q-able-partly-more = What is too much for you?
q-able-no = No
q-able-no-more = What would have to change, and how soon?
q-able-unsure = I’m not sure

q-observed-support = What have you noticed about the people around the person?
    .hint = For example, who helps, who has stopped, and how the carer is.
    .short = Support from others, as noticed

## 10. Safety

q-safe =
    { $audience ->
        [carer] Are you and the person you care for safe?
        [representative] Does the person say they feel safe?
       *[person] Do you feel safe?
    }
    .hint = At home, outside, and with the people who help.
    .short = Feeling safe
q-safe-yes = Yes
q-safe-sometimes = Not always
q-safe-sometimes-more = When is it not safe?
q-safe-no = No
q-safe-no-more = What makes it unsafe?

q-harm =
    { $audience ->
        [carer] Is any of this happening to you or the person you care for?
        [representative] Does the person say that any of this is happening to them?
       *[person] Is any of this happening to you?
    }
    .hint = Choose all that apply. It is not your fault. If you tell us that someone may be hurt, we may have to act to keep people safe. We will talk with you about it if we can.
    .short = Harm, fear or neglect
q-harm-none = None of these
q-harm-hurting = Someone hurts people
    .hint = By hitting, pushing or touching in a bad way.
q-harm-frightening = Someone frightens people
    .hint = By shouting, watching, or saying what they will do.
q-harm-stopping = Someone stops people from doing what they want
    .hint = For example, from going out, seeing friends or using the phone.
q-harm-money = Someone takes or controls money or things
q-harm-neglect = Someone does not get the food, medicine or care they should get
q-harm-self-neglect =
    { $audience ->
        [carer] One of us finds it hard to eat, wash or look after the home
        [representative] The person finds it hard to eat, wash or look after their home
       *[person] I find it hard to eat, wash or look after my home
    }
q-harm-other = Something else that is not right

q-harm-words =
    { $audience ->
        [representative] What does the person say is happening?
       *[person] What is happening?
    }
    .hint = Say only what you want to say. You can also ask to talk about it.
    .short = More about harm, fear or neglect
q-observed-safety = What have you noticed that makes you worry about the person’s safety?
    .hint = Say what you saw or heard, and when. If someone is in danger now, call 999.
    .short = Safety, as noticed

## 11. Satisfaction

q-satisfied =
    { $audience ->
        [representative] How happy does the person say they are with the plan?
       *[person] How happy are you with your plan?
    }
    .short = Satisfaction with the plan
q-satisfied-very = Very happy
q-satisfied-very-more = What is good about it?
q-satisfied-mostly = Mostly happy
q-satisfied-mostly-more = What could be better?
q-satisfied-partly = Happy with some of it
q-satisfied-partly-more = What is good, and what is not?
q-satisfied-not = Not happy
q-satisfied-not-more = What is wrong with it?
q-satisfied-unsure = I’m not sure

q-observed-satisfied = How happy are you with the plan, as the person’s representative?
    .hint = This stays apart from what the person says.
    .short = Representative’s satisfaction
q-observed-satisfied-very = Very happy
q-observed-satisfied-very-more = What is good about it?
q-observed-satisfied-mostly = Mostly happy
q-observed-satisfied-mostly-more = What could be better?
q-observed-satisfied-partly = Happy with some of it
q-observed-satisfied-partly-more = What is good, and what is not?
q-observed-satisfied-not = Not happy
q-observed-satisfied-not-more = What is wrong with it?
q-observed-satisfied-unsure = I’m not sure

## And besides

q-risks =
    { $audience ->
        [representative] What does the person worry could go wrong?
       *[person] What do you worry could go wrong?
    }
    .hint = For example, falling, being alone, or getting more ill.
    .short = Risks
q-contingency =
    { $audience ->
        [carer] What happens if you cannot care one day, or if help does not come?
        [representative] What does the person say happens if help does not come?
       *[person] What happens if your help does not come?
    }
    .hint = Say who can step in, and how fast. If there is nobody, say so.
    .short = If care does not turn up
q-prevention =
    { $audience ->
        [representative] Does the person want to hear about things that help people stay well?
       *[person] Would you like to hear about things that help you stay well?
    }
    .hint = For example, clubs, keeping fit, aids for the home, or help with money.
    .short = Ways to stay well
q-prevention-yes-more = What would be good to hear about?
q-sharing =
    { $audience ->
        [representative] What does the person want us to share, and who with?
       *[person] What would you like us to share, and who with?
    }
    .hint = For example, a copy for a relative or a doctor. Also say what we should keep private.
    .short = Sharing
