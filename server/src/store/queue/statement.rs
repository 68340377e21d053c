//! A statement put together from fragments of this module and numbered places for values.

use sqlx::any::AnyArguments;
use sqlx::query::Query;
use sqlx::{Any, AssertSqlSafe};

/// A value in its place.
pub(super) enum Bound {
    Text(String),
    Number(i64),
}

impl From<&str> for Bound {
    fn from(text: &str) -> Self {
        Bound::Text(text.to_owned())
    }
}

impl From<String> for Bound {
    fn from(text: String) -> Self {
        Bound::Text(text)
    }
}

impl From<i64> for Bound {
    fn from(number: i64) -> Self {
        Bound::Number(number)
    }
}

/// Text of a statement, with the values for its places. Values never become text of the statement.
#[derive(Default)]
pub(super) struct Statement {
    pub(super) sql: String,
    bound: Vec<Bound>,
}

impl Statement {
    /// Keeps a value and gives its place, which may be used more than once.
    pub(super) fn bind(&mut self, value: impl Into<Bound>) -> String {
        self.bound.push(value.into());
        format!("${}", self.bound.len())
    }

    /// The query, with every value bound.
    pub(super) fn query(&self) -> Query<'static, Any, AnyArguments> {
        // Safe: the text holds fragments and places only; see `bind`.
        let mut query = sqlx::query(AssertSqlSafe(self.sql.clone()));
        for value in &self.bound {
            query = match value {
                Bound::Text(text) => query.bind(text.clone()),
                Bound::Number(number) => query.bind(*number),
            };
        }
        query
    }
}
