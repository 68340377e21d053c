//! A full review of somebody who fell, sleeps badly because of an early call, and misses her lunch club.

/// Every answer but the dates.
pub const ANSWERS: &[(&str, &str)] = &[
    ("role", "Social worker, Older Adults East"),
    (
        "competence",
        "Nine years with older adults. Moving and handling assessor; falls pathway training refreshed this spring.",
    ),
    ("relation", "none"),
    ("spoke-how", "in-person"),
    ("spoke-who", "Mrs Haddow; her daughter Elaine for the second half; Kath, senior carer from Brightside."),
    (
        "spoke-about",
        "Walked through a usual day with Mrs Haddow, room by room. Breakfast support suits her. She demonstrated how she \
         steadies herself on the towel rail, which is loose. We weighed a later tea-time visit against the agency's rota, \
         and what would need altering in the plan if transport returned.",
    ),
    ("seen-alone", "yes"),
    (
        "communication-met",
        "Hearing aid in and television off; I sat on her left side and summarised in writing before leaving.",
    ),
    ("read-plan", "yes"),
    ("read-last-review", "yes"),
    ("read-spending", "no"),
    (
        "read-spending-more-no",
        "The council commissions both visits directly, so the provider's invoices were checked instead.",
    ),
    ("read-others", "yes"),
    ("capacity", "no-doubt"),
    ("understanding-information", "none"),
    ("retaining-information", "some"),
    ("weighing-information", "none"),
    ("communicating-views", "none"),
    ("appropriate-person", "yes"),
    ("appropriate-person-more-yes", "Elaine, whom Mrs Haddow asked to be there and who is not paid to help."),
    ("advocate", "not-needed"),
    (
        "advocate-more-not-needed",
        "She followed the discussion, corrected me twice about dates, and declined the leaflet about independent advocacy.",
    ),
    ("involved-person", "yes"),
    ("involved-carer", "yes"),
    ("involved-others", "yes"),
    (
        "involved-others-more-yes",
        "Kath from Brightside, by Mrs Haddow's wish. Her neighbour was invited and sent apologies.",
    ),
    ("interpreter", "not-needed"),
    ("finding-1", "agree"),
    (
        "reasoning-1",
        "Circumstances have altered rather than eligible needs. The GP letter of 9 May records a soft tissue injury and no \
         fracture. Timed up-and-go took nineteen seconds, much as last year, so confidence is the difference.",
    ),
    ("finding-2", "agree"),
    (
        "reasoning-2",
        "Visit logs for May and June show arrival between 17:20 and 17:45 on most days, although seven o'clock was \
         commissioned. This is a delivery fault. Morning continuity is good: three workers across eight weeks.",
    ),
    ("finding-3", "differ"),
    (
        "reasoning-3",
        "Two of the three agreed outcomes are achieved: nutrition (weight stable at 61 kg) and personal care. Social contact \
         is only partly achieved, because of transport and through no choice of hers.",
    ),
    ("finding-4", "agree"),
    (
        "reasoning-4",
        "Video calling is realistic: broadband is already installed and her eyesight is adequate with glasses. The library's \
         digital buddy scheme has a place from September at no cost.",
    ),
    ("finding-5", "agree"),
    (
        "reasoning-5",
        "Moving the second visit to 19:30 and adding a bath board with a fixed rail would restore independence sooner than \
         extra hours. Occupational therapy accepted my referral on 6 July.",
    ),
    ("finding-6", "differ"),
    (
        "reasoning-6",
        "Current funding pays for fourteen visits weekly and meets hygiene and nutrition outcomes. It was never costed for \
         companionship, as community transport was free when the figure was set.",
    ),
    ("finding-7", "agree"),
    (
        "reasoning-7",
        "Direct payments were explained with the easy guide. Mrs Haddow prefers council arrangement, finding paperwork \
         tiring, and Elaine does not wish to manage an account. No reason to vary this now.",
    ),
    ("finding-8", "more-needed"),
    (
        "reasoning-8",
        "Priced against local rates, fourteen visits fit inside the allocation with eleven pounds spare. Taxi-card costs of \
         about nine pounds weekly must be confirmed before sufficiency for the social outcome is certain.",
    ),
    ("finding-9", "differ"),
    (
        "reasoning-9",
        "Informal help is under strain beyond what was described. Elaine told me privately that she cut her working hours in \
         March and sees a physiotherapist. Continuing at this level is not sustainable.",
    ),
    ("finding-10", "agree"),
    (
        "reasoning-10",
        "Saw her on her own for forty minutes: no indication of coercion, neglect or financial abuse, and post is opened by \
         her. Hazard identified is environmental; a second banister will be fitted by the handyperson service.",
    ),
    ("finding-11", "agree"),
    (
        "reasoning-11",
        "Each view kept apart: Mrs Haddow broadly satisfied subject to timing; Elaine dissatisfied about respite; Brightside \
         consider the package workable once rotas are corrected.",
    ),
    ("contradictions", "recorded"),
    (
        "contradictions-more-recorded",
        "Mother says Elaine manages; Elaine says she does not. Both statements stand, and a carer's assessment will look into it.",
    ),
    (
        "wellbeing",
        "Dignity and control over bedtime are what matter most to her. Isolation since winter has lowered mood (she scored \
         two on the short depression screen), so social contact carries particular weight.",
    ),
    (
        "risk",
        "Falls when bathing: likely, moderate harm, reduced by equipment. Carer breakdown: possible within months. Long lie \
         unlikely, as the pendant was tested during my visit and answered in forty seconds.",
    ),
    ("safeguarding", "none"),
    (
        "safeguarding-more-none",
        "Threshold considered after time alone with her and a call to Kath; nothing suggests abuse or neglect.",
    ),
    ("interim-support", "some"),
    ("interim-support-more-some", "Brightside will supervise showers three times weekly until the rail is fitted."),
    (
        "contingency-plan",
        "If nobody arrives within an hour she presses the pendant; the response centre holds a key. Elaine is second contact.",
    ),
    ("sufficiency", "sufficient"),
    (
        "sufficiency-more-sufficient",
        "For eligible needs, on the present prices; transport is costed apart and returns to panel if refused.",
    ),
    ("carers-assessment", "offered"),
    ("carers-assessment-more-offered", "Accepted by Elaine on the day; booked with the carers' team for 21 July."),
    (
        "response",
        "Mrs Haddow read my summary and said it was fair. She asked me to add that she does not want a stranger in the house \
         after nine at night.",
    ),
    ("agrees", "yes"),
    ("outcome", "revise"),
    (
        "outcome-reasons",
        "Needs stay the same while timing, equipment and transport should be rewritten in the plan. Reassessment would be \
         disproportionate, and leaving things untouched would prolong an avoidable falls hazard.",
    ),
    (
        "next-review-reasons",
        "A year suits a stable picture. Equipment and rota are checked by telephone at six weeks; she asked for the end of June.",
    ),
    (
        "information-given",
        "Advocacy leaflet, complaints leaflet, falls prevention booklet and the carers' centre card, in large print.",
    ),
    ("rights-explained", "yes"),
    ("declaration", "own-words"),
];
