//! When everything happened, over all requests, in the order of time.

use domain::moment::{Moment, Now};
use jiff::ToSpan;
use jiff::civil::{Date, Time, time};

use super::DemoError;
use super::calendar::{moment, sunday_before, working_days_before};
use super::chance::Chance;
use super::content::{Act, Content, RequestFile};

/// Something that happened to a request.
pub struct Happening<'a> {
    /// When.
    pub now: Now,
    /// To which request.
    pub request: &'a RequestFile,
    /// What; `None`: it was sent.
    pub act: Option<&'a Act>,
}

/// Everything that happened before `now`, in order. Refuses what would lie in the future or out of order.
pub fn timeline<'a>(content: &'a Content, now: Now) -> Result<Vec<Happening<'a>>, DemoError> {
    let mut all = Vec::new();
    for request in &content.requests {
        let mut chance = Chance::of(&request.key);
        let mut day = working_days_before(now.today, request.sent);
        if request.weekend {
            day = sunday_before(day);
        }
        let mut last = moment(day, request.at.0)?;
        all.push(Happening { now: last, request, act: None });
        for step in &request.steps {
            let day = working_days_before(now.today, step.day);
            let at = match step.at {
                Some(at) => moment(day, at.0)?,
                None => moment(day, some_time(&mut chance, day, last)?)?,
            };
            if at.at <= last.at || at.at >= now.at {
                return Err(DemoError::Content(format!(
                    "request `{}`: a step on day {} is out of order",
                    request.key, step.day
                )));
            }
            last = at;
            all.push(Happening { now: at, request, act: Some(&step.act) });
        }
    }
    all.sort_by(|a, b| (a.now.at, &a.request.key).cmp(&(b.now.at, &b.request.key)));
    if let Some(late) = all.iter().find(|happening| happening.now.at >= now.at) {
        return Err(DemoError::Content(format!("request `{}` would be sent in the future", late.request.key)));
    }
    Ok(all)
}

/// Some time in working hours, after what came last on the same day.
fn some_time(chance: &mut Chance, day: Date, last: Now) -> Result<Time, DemoError> {
    let nine = time(9, 5, 0, 0);
    let start = if last.today == day { local_time(last.at).max(nine) } else { nine };
    let spread = if last.today == day { 40 } else { 7 * 60 };
    let minutes = 6 + chance.below(spread) as i64;
    let seconds = chance.below(60) as i64;
    start
        .checked_add(minutes.minutes().seconds(seconds))
        .map_err(|_| DemoError::Content(format!("too much happens on {day}")))
}

fn local_time(at: Moment) -> Time {
    crate::clock::local(at).time()
}
