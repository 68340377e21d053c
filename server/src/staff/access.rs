//! Which requests a worker may see: those of their own teams; an auditor sees all.

use std::collections::BTreeSet;

use domain::actor::{Role, TeamId, Worker};

/// Roles that have a part in cases.
const WITH_CASES: [Role; 4] = [Role::TriageWorker, Role::Reviewer, Role::Authoriser, Role::Auditor];

/// Whether a worker has a part in cases at all.
pub fn has_cases(worker: &Worker) -> bool {
    WITH_CASES.iter().any(|role| worker.has(*role))
}

/// The teams whose requests a worker may see; `None`: every team's.
pub fn teams(worker: &Worker) -> Option<BTreeSet<TeamId>> {
    if worker.has(Role::Auditor) {
        None
    } else if has_cases(worker) {
        Some(worker.teams.clone())
    } else {
        Some(BTreeSet::new())
    }
}

/// Whether a worker may see the requests of a team.
pub fn may_see(worker: &Worker, team: &TeamId) -> bool {
    teams(worker).is_none_or(|teams| teams.contains(team))
}

/// Whether a worker may take steps with the requests of a team. Reading everything does not mean changing everything.
pub fn may_act(worker: &Worker, team: &TeamId) -> bool {
    has_cases(worker) && worker.teams.contains(team)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::actor::WorkerId;

    fn worker(roles: &[Role], teams: &[&str]) -> Worker {
        Worker {
            id: WorkerId("w".to_owned()),
            name: "W".to_owned(),
            job_title: String::new(),
            roles: roles.iter().copied().collect(),
            teams: teams.iter().map(|team| TeamId((*team).to_owned())).collect(),
            skills: BTreeSet::new(),
        }
    }

    #[test]
    fn workers_see_and_change_their_own_teams_requests_only() {
        let (own, other) = (TeamId("north".to_owned()), TeamId("south".to_owned()));
        for role in [Role::TriageWorker, Role::Reviewer, Role::Authoriser] {
            let worker = worker(&[role], &["north"]);
            assert!(may_see(&worker, &own) && may_act(&worker, &own), "{role:?}");
            assert!(!may_see(&worker, &other) && !may_act(&worker, &other), "{role:?}");
        }
    }

    #[test]
    fn an_auditor_sees_every_team_and_being_one_gives_no_steps_elsewhere() {
        let auditor = worker(&[Role::Auditor, Role::Reviewer], &["north"]);
        assert!(may_see(&auditor, &TeamId("south".to_owned())));
        assert!(!may_act(&auditor, &TeamId("south".to_owned())));
    }

    #[test]
    fn an_administrator_sees_no_case_even_in_a_team() {
        assert!(!may_see(&worker(&[Role::Administrator], &["north"]), &TeamId("north".to_owned())));
        assert!(!may_see(&worker(&[], &["north"]), &TeamId("north".to_owned())));
    }
}
