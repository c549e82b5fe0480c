//! What an edit would change, in words: each thing as it is, and as it would be.

use crate::edit::{Edit, apply};
use crate::model::{Criterion, Framework, Id, Link, List, Measure, MeasureKind, Node, Number};
use crate::text::{Message, Phrase, Value, stage_name};
use crate::ui::desk::Desk;
use crate::ui::names;
use std::collections::HashMap;
use std::rc::Rc;
use yew::prelude::*;

/// One thing that would change.
struct Change {
    what: Phrase,
    /// Nothing where it goes.
    before: Option<Value>,
    after: Value,
}

/// What a criterion says of one side.
type Threshold = fn(&Criterion) -> Option<Number>;

/// The most changes that are listed.
const MOST: usize = 8;

/// What an edit would change, as a list.
pub fn changes(desk: &Desk, framework: &Rc<Framework>, edit: &Edit) -> Html {
    let after = apply(framework, edit);
    let all = Preview {
        before: framework,
        after: &after,
    }
    .all();
    let item = |change: &Change| {
        let say = |value: &Value| {
            desk.say(&Phrase::new(Message::ReviewNumber).with("number", value.clone()))
        };
        html! {
            <li>
                <span dir="auto">{ desk.say(&change.what) }{ ": " }</span>
                if let Some(before) = &change.before {
                    <span class="change-before" dir="auto">{ say(before) }</span>
                <span aria-hidden="true">{ " → " }</span><span class="visually-hidden">{ " " }{ desk.get(Message::ReviewChangeBecomes) }{ " " }</span>
                }
                <strong dir="auto">{ say(&change.after) }</strong>
            </li>
        }
    };
    let more = all.len().saturating_sub(MOST);
    html! {
        <ul class="changes">
            { for all.iter().take(MOST).map(item) }
            if more > 0 { <li>{ desk.say(&Phrase::new(Message::ReviewChangeMore).with("count", more)) }</li> }
        </ul>
    }
}

struct Preview<'a> {
    before: &'a Framework,
    after: &'a Framework,
}

impl Preview<'_> {
    fn all(&self) -> Vec<Change> {
        let (before, after) = (self.before, self.after);
        let mut changes = Vec::new();
        for (node, next) in changed(&before.nodes, &after.nodes, |node| &node.id) {
            self.node(node, next, &mut changes);
        }
        for (link, next) in changed(&before.links, &after.links, |link| &link.id) {
            self.link(link, next, &mut changes);
        }
        for (measure, next) in changed(&before.measures, &after.measures, |it| &it.id) {
            measure_changes(measure, next, &mut changes);
        }
        for (criterion, next) in changed(&before.criteria, &after.criteria, |it| &it.id) {
            self.criterion(criterion, next, &mut changes);
        }
        changes
    }

    fn node(&self, node: &Node, next: Option<&Node>, changes: &mut Vec<Change>) {
        let title = node.title.as_str();
        let Some(next) = next else {
            return changes.push(gone(super::titled(
                Message::ReviewPlaceTitle,
                &self.title(&node.id),
            )));
        };
        let mut note =
            |what, before: Value, after: Value| note(changes, title, what, before, after);
        note(
            Message::EditNodeTitle,
            node.title.as_str().into(),
            next.title.as_str().into(),
        );
        note(
            Message::ReviewChangeStage,
            stage_name(node.stage).into(),
            stage_name(next.stage).into(),
        );
        let delivery = |node: &Node| choice(node.delivery.map(names::delivery));
        note(Message::EditNodeDelivery, delivery(node), delivery(next));
        let partner = |node: &Node| self.partner(node.lead_partner_id.as_ref());
        note(Message::EditNodeLeadPartner, partner(node), partner(next));
    }

    fn link(&self, link: &Link, next: Option<&Link>, changes: &mut Vec<Change>) {
        let what = Phrase::new(Message::ReviewChangeLink)
            .with("from", self.title(&link.from))
            .with("to", self.title(&link.to));
        match next {
            None => changes.push(gone(what)),
            Some(next) if next.strength != link.strength => changes.push(Change {
                what,
                before: Some(names::strength(link.strength).into()),
                after: names::strength(next.strength).into(),
            }),
            Some(_) => {}
        }
    }

    fn criterion(
        &self,
        criterion: &Criterion,
        next: Option<&Criterion>,
        changes: &mut Vec<Change>,
    ) {
        let title = self.title(&criterion.node_id);
        let Some(next) = next else {
            return;
        };
        let mut note =
            |what, before: Value, after: Value| note(changes, &title, what, before, after);
        let measure = |it: &Criterion| self.measure(it.measure_id.as_ref());
        note(
            Message::EditCriterionMeasure,
            measure(criterion),
            measure(next),
        );
        let sides: [(Message, Threshold); 3] = [
            (Message::EditCriterionSuccessThreshold, |it| {
                it.success.threshold
            }),
            (Message::EditCriterionMinimumThreshold, |it| {
                it.minimum.threshold
            }),
            (Message::EditCriterionFailureThreshold, |it| {
                it.failure.threshold
            }),
        ];
        for (what, side) in sides {
            note(what, number(side(criterion)), number(side(next)));
        }
    }

    fn title(&self, id: &Id) -> String {
        let node = self.before.node(id);
        node.map(|node| node.title.clone()).unwrap_or_default()
    }

    fn partner(&self, id: Option<&Id>) -> Value {
        let partner = id.and_then(|id| self.before.partner(id));
        partner.map_or(Message::ChoiceNotSaid.into(), |it| it.name.as_str().into())
    }

    fn measure(&self, id: Option<&Id>) -> Value {
        let measure = id.and_then(|id| self.before.measure(id));
        measure.map_or(Message::ChoiceNotSaid.into(), |it| it.name.as_str().into())
    }
}

fn measure_changes(measure: &Measure, next: Option<&Measure>, changes: &mut Vec<Change>) {
    let name = measure.name.as_str();
    let Some(next) = next else {
        return changes.push(gone(super::titled(Message::ReviewPlaceTitle, name)));
    };
    let mut note = |what, before: Value, after: Value| note(changes, name, what, before, after);
    let kind = |it: &Measure| choice(it.kind.map(kind_name));
    note(Message::EditMeasureKind, kind(measure), kind(next));
    let direction = |it: &Measure| choice(it.direction.map(names::direction));
    note(
        Message::EditMeasureDirection,
        direction(measure),
        direction(next),
    );
    let year_one = |it: &Measure| match it.baseline.set_in_year_one {
        true => Value::from(Message::ReviewYes),
        false => Message::ReviewNo.into(),
    };
    note(
        Message::EditMeasureBaselineYearOne,
        year_one(measure),
        year_one(next),
    );
}

/// Adds a change of a field, if it is one.
fn note(changes: &mut Vec<Change>, title: &str, field: Message, before: Value, after: Value) {
    if before != after {
        let what = super::titled(Message::ReviewChangeOf, title).with("what", field);
        changes.push(Change {
            what,
            before: Some(before),
            after,
        });
    }
}

fn gone(what: Phrase) -> Change {
    Change {
        what,
        before: None,
        after: Message::ReviewChangeGone.into(),
    }
}

fn choice(chosen: Option<Message>) -> Value {
    chosen.unwrap_or(Message::ChoiceNotSaid).into()
}

fn number(value: Option<Number>) -> Value {
    value.map_or(Message::ChoiceNotSaid.into(), |value| value.0.into())
}

fn kind_name(kind: MeasureKind) -> Message {
    match kind {
        MeasureKind::HowMuch => Message::ReviewHowMuch,
        MeasureKind::HowWell => Message::ReviewHowWell,
        MeasureKind::BetterOff => Message::ReviewBetterOff,
    }
}

/// What of a list is another afterwards, or gone.
fn changed<'a, T>(
    before: &'a List<T>,
    after: &'a List<T>,
    id_of: fn(&T) -> &Id,
) -> Vec<(&'a T, Option<&'a T>)> {
    let next: HashMap<&Id, &Rc<T>> = after.iter().map(|it| (id_of(it), it)).collect();
    let pairs = before.iter().map(|it| (it, next.get(id_of(it))));
    let changed = pairs.filter(|(it, next)| next.is_none_or(|next| !Rc::ptr_eq(it, next)));
    changed
        .map(|(it, next)| (&**it, next.map(|next| &***next)))
        .collect()
}
