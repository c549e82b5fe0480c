//! What the columns of a table are, with a look at what would be made of it.

use super::columns::columns;
use super::finish::finish;
use super::options::options;
use super::preview::preview;
use super::{Source, TITLE};
use crate::import::table::{Addition, Matching, Table, addition};
use crate::model::Framework;
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::heading::Heading;
use std::rc::Rc;
use yew::prelude::*;

/// What the step shows.
#[derive(Properties, PartialEq)]
pub struct MatchStepProps {
    /// The table.
    pub source: Source,
    /// The framework that is open, if one is.
    pub open: Option<Rc<Framework>>,
    /// Goes back to the text.
    pub on_back: Callback<()>,
    /// Goes back with nothing changed.
    pub on_cancel: Callback<MouseEvent>,
}

/// A table with what its columns are taken for.
#[derive(Clone, PartialEq)]
pub struct Matched {
    /// The table.
    pub table: Rc<Table>,
    /// What its columns are.
    pub matching: Matching,
}

impl Matched {
    /// A table with the likeliest matching.
    pub fn guess(table: Rc<Table>) -> Self {
        let matching = Matching::guess(&table);
        Matched { table, matching }
    }
}

/// What a table comes to.
#[derive(Clone)]
pub struct Made {
    /// As a framework of its own.
    pub new: Rc<Addition>,
    /// What it adds to the framework that is open.
    pub added: Option<Rc<Addition>>,
}

/// What is shown of a step, and changes it.
pub struct Look<'a> {
    /// The desk.
    pub desk: &'a Desk,
    /// The table and what its columns are.
    pub matched: &'a Matched,
    /// Sets what its columns are.
    pub on_change: Callback<Matched>,
}

impl Look<'_> {
    /// Changes the matching.
    pub fn change<T: 'static>(&self, how: impl Fn(&mut Matched, T) + 'static) -> Callback<T> {
        let matched = self.matched.clone();
        self.on_change.reform(move |value| {
            let mut matched = matched.clone();
            how(&mut matched, value);
            matched
        })
    }
}

/// The columns, what would be made, and the ways on.
#[component]
pub fn MatchStep(props: &MatchStepProps) -> Html {
    let desk = use_desk();
    let matched = use_state(|| Matched::guess(Rc::clone(&props.source.table)));
    let on_change = {
        let matched = matched.setter();
        Callback::from(move |next| matched.set(next))
    };
    let made = use_memo(
        ((*matched).clone(), props.open.clone()),
        |(matched, open)| made(&desk, matched, open.as_deref()),
    );
    let look = Look {
        desk: &desk,
        matched: &matched,
        on_change,
    };
    html! {
        <div class="table-page">
            <div class="page-heading">
                <Heading depth=1 id={TITLE}>{ desk.get(Message::TableMatchTitle) }</Heading>
                <p class="lead">{ desk.say(&lead(&props.source, &matched)) }</p>
            </div>
            <section class="group" aria-labelledby="table-columns">
                <Heading depth=2 id="table-columns">{ desk.get(Message::TableColumnsTitle) }</Heading>
                { options(&look, &props.source) }
                { columns(&look) }
            </section>
            { preview(&look, &made, props.open.as_deref()) }
            { finish(&look, props, &made) }
        </div>
    }
}

fn made(desk: &Desk, matched: &Matched, open: Option<&Framework>) -> Made {
    let Matched { table, matching } = matched;
    let of = |framework: &Framework| {
        Rc::new(addition(table, matching, framework, &mut || desk.new_id()))
    };
    Made {
        new: of(&Framework::new("")),
        added: open.map(of),
    }
}

fn lead(source: &Source, matched: &Matched) -> Phrase {
    let message = match source.name.as_str() {
        "" => Message::TableMatchLeadPasted,
        _ => Message::TableMatchLead,
    };
    let heading = matched.matching.heading.map_or(0, |place| place + 1);
    Phrase::new(message)
        .with("name", source.name.as_str())
        .with("rows", matched.table.rows.len().saturating_sub(heading))
        .with("columns", matched.table.width)
}
