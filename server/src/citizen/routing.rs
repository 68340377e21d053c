//! Which team gets a request, and by when it is to have been looked at.

use app::council::Council;
use app::words::{Language, Words};
use domain::actor::TeamId;
use domain::form::Audience;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use std::sync::Arc;

use crate::store::{Store, StoreError, Team};

/// The council's own standard: a decision on a request within so many working days.
pub const TRIAGE_WORKING_DAYS: u32 = 5;

/// The team whose queue a request goes to. A portal that has no team yet gets one: no request is turned away.
pub async fn receiving_team(store: &Store, council: &Arc<Council>, audience: Audience) -> Result<TeamId, StoreError> {
    let teams = store.teams().await?;
    if let Some(team) = choose(audience, &teams) {
        return Ok(team.id.clone());
    }
    let name = Words::new(Language::English, council.clone()).t("first-team");
    let team = Team { id: TeamId(FIRST_TEAM.to_owned()), name };
    match store.create_team(&team).await {
        Ok(()) | Err(StoreError::Taken) => Ok(team.id),
        Err(error) => Err(error),
    }
}

/// Identity of the team that is there before any other; also the one that takes what no other is for.
const FIRST_TEAM: &str = "review";

/// Carers' requests go to a team for carers, the others to the review team; else to the first that there is.
fn choose(audience: Audience, teams: &[Team]) -> Option<&Team> {
    let is_for_carers = |team: &&Team| team.id.0.to_lowercase().contains("carer");
    let wanted = match audience {
        Audience::Carer => teams.iter().find(is_for_carers),
        Audience::Person | Audience::Representative => None,
    };
    wanted
        .or_else(|| teams.iter().find(|team| team.id.0 == FIRST_TEAM))
        .or_else(|| teams.iter().find(|team| !is_for_carers(team)))
        .or_else(|| teams.first())
}

/// The day by which a request sent on this day is to be triaged.
pub fn triage_due(sent: Date) -> Date {
    working_days_after(sent, TRIAGE_WORKING_DAYS)
}

/// The last of so many working days after a day. Bank holidays count as working days: the date is then a little
/// earlier than it need be, never later.
pub fn working_days_after(day: Date, days: u32) -> Date {
    let (mut day, mut left) = (day, days);
    while left > 0 {
        day = day.saturating_add(1.day());
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn teams(ids: &[&str]) -> Vec<Team> {
        ids.iter().map(|id| Team { id: TeamId((*id).to_owned()), name: (*id).to_owned() }).collect()
    }

    fn chosen(audience: Audience, ids: &[&str]) -> Option<String> {
        choose(audience, &teams(ids)).map(|team| team.id.0.clone())
    }

    #[test]
    fn carers_go_to_the_carers_team_and_others_do_not() {
        let ids = ["carers", "older-north", "review"];
        assert_eq!(chosen(Audience::Carer, &ids).as_deref(), Some("carers"));
        assert_eq!(chosen(Audience::Person, &ids).as_deref(), Some("review"));
        assert_eq!(chosen(Audience::Representative, &ids).as_deref(), Some("review"));
    }

    #[test]
    fn whoever_has_no_team_of_their_own_still_has_one() {
        assert_eq!(chosen(Audience::Carer, &["north", "review"]).as_deref(), Some("review"));
        assert_eq!(chosen(Audience::Person, &["carers", "north"]).as_deref(), Some("north"));
        assert_eq!(chosen(Audience::Person, &["carers"]).as_deref(), Some("carers"));
        assert_eq!(chosen(Audience::Person, &[]), None);
    }

    #[test]
    fn weekends_are_no_working_days() {
        // A Thursday, a Friday, a Saturday and a Sunday.
        for day in 19..=19 {
            assert_eq!(working_days_after(date(2026, 11, day), 5), date(2026, 11, 26));
        }
        for day in 20..=22 {
            assert_eq!(working_days_after(date(2026, 11, day), 5), date(2026, 11, 27));
        }
    }
}
