//! What the measures are of, as a picture that is a table, and in words.

use crate::calc::{Balance, Count, StageBalance, balance};
use crate::model::Framework;
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::Desk;
use crate::ui::heading::Heading;
use crate::ui::{icon, names};
use yew::prelude::*;

const TITLE: &str = "balance-title";

/// The most marks in a cell: beyond that the number says it alone.
const MOST_MARKS: usize = 12;

/// A question, with how many of a count ask it.
type Column = (Message, fn(&Count) -> usize);

/// The columns: what measures ask, with how many of a count do.
const COLUMNS: [Column; 4] = [
    (Message::MeasureHowMuch, |count| count.how_much),
    (Message::MeasureHowWell, |count| count.how_well),
    (Message::MeasureBetterOff, |count| count.better_off),
    (Message::ChoiceNotSaid, |count| count.not_said),
];

/// The picture, with what it shows in words above it.
pub fn picture(desk: &Desk, framework: &Framework) -> Html {
    let balance = balance(framework);
    let column = |(name, _): &Column| html! { <th scope="col">{ desk.get(*name) }</th> };
    html! {
        <section class="group" aria-labelledby={TITLE}>
            <Heading depth=2 id={TITLE}>{ desk.get(Message::BalanceTitle) }</Heading>
            <p class="balance-words">{ in_words(desk, &balance) }</p>
            <table class="balance" aria-labelledby={TITLE}>
                <thead><tr><th scope="col">{ desk.get(Message::BalanceStage) }</th>{ for COLUMNS.iter().map(column) }</tr></thead>
                <tbody>{ for balance.stages.iter().rev().map(|row| stage(desk, row)) }</tbody>
            </table>
            <p class="hint">{ legend(desk, &balance) }</p>
        </section>
    }
}

fn stage(desk: &Desk, row: &StageBalance) -> Html {
    let cell = |(_, of): &Column| cell(desk, of(&row.count), of(&row.paid));
    html! {
        <tr class={names::stage_class(row.stage)}>
            <th scope="row">{ icon::stage_mark(row.stage) }<span>{ desk.get(stage_name(row.stage)) }</span></th>
            { for COLUMNS.iter().map(cell) }
        </tr>
    }
}

/// A mark for each measure, those that money depends on first and with a sign, and the number.
fn cell(desk: &Desk, count: usize, paid: usize) -> Html {
    if count == 0 {
        return html! { <td class="is-none"><span aria-hidden="true">{ "–" }</span><span class="visually-hidden">{ "0" }</span></td> };
    }
    let mark = |place: usize| match place < paid {
        true => html! { <span class="balance-mark is-paid">{ "£" }</span> },
        false => html! { <span class="balance-mark" /> },
    };
    let paid_words = Phrase::new(Message::BalanceCellPaid).with("count", paid);
    html! {
        <td>
            <span class="balance-number">{ count }</span>
            if paid > 0 { <span class="visually-hidden">{ " " }{ desk.say(&paid_words) }</span> }
            <span class="balance-marks" aria-hidden="true">{ for (0..count.min(MOST_MARKS)).map(mark) }</span>
        </td>
    }
}

/// How many count activity, how many show whether anyone is better off, and what money is on.
fn in_words(desk: &Desk, balance: &Balance) -> String {
    let Balance { all, paid, .. } = balance;
    let mut sentences = vec![
        Phrase::new(Message::BalanceActivity)
            .with("activity", all.activity)
            .with("count", all.all),
        Phrase::new(Message::BalanceBetterOff).with("count", all.better_off),
    ];
    if all.not_said > 0 {
        sentences.push(Phrase::new(Message::BalanceNotSaid).with("count", all.not_said));
    }
    if paid.all > 0 {
        sentences.push(
            Phrase::new(Message::BalancePaid)
                .with("count", paid.all)
                .with("activity", paid.activity),
        );
    }
    let sentences: Vec<String> = sentences.iter().map(|it| desk.say(it)).collect();
    sentences.join(" ")
}

/// The three questions are Mark Friedman's; what a sign of money means is said if there is one.
fn legend(desk: &Desk, balance: &Balance) -> String {
    let source = desk.get(Message::BalanceSource);
    match balance.paid.all {
        0 => source,
        _ => [desk.get(Message::BalanceLegend), source].join(" "),
    }
}
