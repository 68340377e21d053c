//! What citizens might write, and honest short findings about it: the measure must let every one of them through.

/// Answers of made-up citizens, each long enough to be worth copying.
pub const ANSWERS: [&str; 6] = [
    "I fell in the bathroom in April and since then I am frightened of getting in and out of the shower on my own. My \
     daughter comes on Sundays to help me wash but she is tired and has a bad back.",
    "The carers who come in the morning are lovely but the evening call comes at half past five and puts me to bed far too \
     early. I lie there awake for hours listening to the street. I told the agency twice and nothing changed.",
    "My direct payment does not stretch to a personal assistant at weekends. I spend most of Saturday in my chair waiting \
     for my sister to visit, and I miss going to the football with my friends.",
    "Mum needs somebody with her all the time now. She left the gas on in May and walked out in her nightdress at three in \
     the morning. I have given up my job at the school and I cannot remember when I last slept through the night.",
    "The hoist keeps breaking down and the company takes a week to come. Last month I was stuck in bed for four days. I \
     want a ceiling track hoist like the one my neighbour got.",
    "Mae'r gofalwyr yn garedig ond nid ydynt yn siarad Cymraeg. Rwyf eisiau mynd i'r capel ar fore Sul ond nid oes neb ar \
     gael i fynd gyda mi. Rwy'n unig iawn gyda'r nos.",
];

/// Findings of a professional, with the number of the answer that each is about.
pub const HONEST: [(usize, &str); 40] = [
    (0, "GP letter confirms a soft tissue injury in April; no fracture. Confidence, not strength, has changed."),
    (0, "Observed a shower transfer: steady with one hand held. Grab rail is loose."),
    (0, "Bathroom assessed by OT on 3 June. Level-access shower recommended."),
    (
        0,
        "Her fear of falling is real and proportionate. Supervised showers three times a week until the rail is fixed.",
    ),
    (0, "Daughter's Sunday help is at risk: she told me privately that she can manage a month at most."),
    (
        0,
        "\"I am frightened of getting in and out of the shower\" was also what the physiotherapist recorded. Equipment first, then review.",
    ),
    (0, "I differ: the fall was in the hall, per ambulance record, and bathing was not involved."),
    (0, "Washing need met on six days of seven. Sunday depends on one unpaid carer, which is fragile."),
    (1, "Provider logs show arrival at 17:20 to 17:45 on 40 of 56 evenings. Commissioned time is 19:00."),
    (1, "Evening call timing is a delivery failure and not a change in need. Raised with contracts team."),
    (1, "Agency admits its tea-time round is overbooked and offers 19:30 from Monday."),
    (1, "Mornings work: same three workers since March, and medication charts have no gaps."),
    (1, "Sleep diary kept for a week: in bed by 18:00, asleep by 23:00. Early bedtime harms wellbeing."),
    (
        1,
        "He said “I lie there awake for hours listening to the street”. Later visit meets this without additional hours.",
    ),
    (1, "Two complaints were logged by the agency; neither was answered. Commissioning informed with his consent."),
    (2, "Bank statements show 38 hours bought monthly at 14.20; weekend rates are 17.10, so the shortfall is genuine."),
    (2, "Budget was set before his PA left. Insufficient for the social outcome; panel request made."),
    (2, "Weekend isolation: no visitor on five of the past eight Saturdays, from the calendar we looked at together."),
    (2, "Football club offers free companion tickets. Worth trying before extra hours."),
    (2, "Direct payment is managed well, with receipts in order and no surplus."),
    (2, "Sister confirmed by phone that she visits monthly, less than he hoped."),
    (3, "Needs have risen: two night-time incidents corroborated by police log. Reassessment required."),
    (3, "Gas cut-off valve and door sensor ordered today as interim protection."),
    (3, "Carer is exhausted, PHQ-9 score 14, and not willing to continue nights. Sitting service from Friday."),
    (3, "Mrs Ali lacks road awareness; she opened the front door to me without asking who was there."),
    (3, "Her son's account matches what the day centre has seen. Eligible need for supervision now continuous."),
    (3, "Carer's assessment done 2 July. Respite of one night weekly agreed."),
    (3, "Leaving work was his decision; he hopes to go back if days are covered."),
    (4, "Service record: five breakdowns in three months, average repair six days. Not acceptable."),
    (4, "Spare mobile hoist delivered on the day of my visit."),
    (4, "Ceiling track not yet justified: joists unsurveyed, and a reliable mobile hoist may be enough."),
    (4, "Four days in bed led to a grade one pressure area, seen by the district nurse."),
    (4, "Risk of harm when equipment fails is high, so the backup plan names two on-call contractors."),
    (5, "Aseswyd yr angen diwylliannol: mae gweithiwr sy'n medru'r iaith ar gael drwy asiantaeth arall o fis Medi."),
    (5, "Cytunais â'r pryder am unigrwydd wedi gweld y dyddiadur: dim ymwelwyr ar ôl pump o'r gloch."),
    (5, "Trefnwyd cludiant gwirfoddol i'r capel, i'w adolygu ymhen chwe wythnos."),
    (5, "Nid yw'r cynllun presennol yn ystyried ei ffydd, felly mae angen ei ddiwygio."),
    (
        5,
        "Spoke through a Welsh interpreter. Language is central to dignity here; a Welsh-speaking rota is achievable by autumn.",
    ),
    (5, "Chapel minister offers a lift on alternate Sundays."),
    (1, "Agree. Bedtime before six takes choice away from a man who always worked late shifts."),
];

/// Things that look like a finding and are only the citizen's answer in other clothes, by the number of the answer.
pub const REWORKED: [(usize, &str); 16] = [
    (
        0,
        "She fell in the bathroom in April and since then she is frightened of getting in and out of the shower on her own.",
    ),
    (0, "Fell in bathroom in April. Frightened of getting in and out of shower."),
    (0, "In April she fell in the bathroom. She is frightened getting out of the shower and in since then."),
    (0, "Daughter comes on Sundays to help wash but is tired and has a bad back."),
    (
        0,
        "She had a fall in the bathroom in April; since then, she has been very frightened of getting into and out of the shower on her own.",
    ),
    (
        1,
        "The carer who comes in the mornings is lovely but evening calls come at half past five and put him to bed far too early.",
    ),
    (
        1,
        "He lies there awake for hours, listening to the street. He told the agency twice and nothing has changed. Agreed.",
    ),
    (1, "Morning carers lovely. Evening call half past five, put to bed far too early. Awake for hours."),
    (
        2,
        "His direct payments do not stretch to personal assistants at the weekend, and he misses going to football with friends.",
    ),
    (2, "Saturday spent in chair waiting for sister to visit."),
    (
        3,
        "Mum needs somebody with her all the time. She left the gas on in May and walked out in a nightdress at three in the morning. I agree.",
    ),
    (3, "He has given up his job at the school and cannot remember when he last slept through the night."),
    (4, "Hoist keeps breaking down, company takes a week to come. Last month stuck in bed for four days."),
    (4, "Wants ceiling track hoist like the one neighbour got. Noted."),
    (5, "Mae’r gofalwyr yn garedig ond nid ydynt yn siarad Cymraeg. Cytuno."),
    (5, "Nid oes neb ar gael i fynd gyda hi i'r capel ar fore Sul. Mae hi'n unig iawn gyda'r nos."),
];
