//! The words by which columns and values of a table are known, in small letters. They are what
//! people write in English spreadsheets, and no words of ours; how they are compared is in `guess`.

use super::column::Column;
use crate::model::{Direction, MeasureKind, Stage, Suggester};

/// Words of headings for each column, the likeliest first. A heading is known by all of its words,
/// else by some of them.
pub(super) const HEADINGS: &[(Column, &str)] = &[
    (
        Column::Item,
        "outcome, outcomes, item, outcome statement, outcome description, outcome title, \
            outcome name, intended outcome, desired outcome, change, result, results, \
            objective, objectives, goal, aim",
    ),
    (
        Column::ItemOf(Stage::LongTermOutcome),
        "long term outcome, long term outcomes, impact, impacts, goal, aim",
    ),
    (
        Column::ItemOf(Stage::IntermediateOutcome),
        "intermediate outcome, intermediate outcomes, medium term outcome, \
            medium term outcomes",
    ),
    (
        Column::ItemOf(Stage::ShortTermOutcome),
        "short term outcome, short term outcomes",
    ),
    (
        Column::ItemOf(Stage::Output),
        "output, outputs, deliverable, deliverables",
    ),
    (
        Column::ItemOf(Stage::Activity),
        "activity, activities, intervention, interventions, action, actions",
    ),
    (
        Column::ItemOf(Stage::Input),
        "input, inputs, resource, resources",
    ),
    (
        Column::Stage,
        "stage, stage of the chain, level, tier, outcome type, type of outcome, \
            outcome level, type",
    ),
    (Column::Detail, "description, detail, details, more detail"),
    (
        Column::ForWhom,
        "for whom, who for, beneficiary, beneficiaries, target group, population, cohort, \
            who benefits",
    ),
    (Column::ByMonth, "there by month, month due"),
    (
        Column::Lead,
        "lead partner, lead, partner, lead organisation, lead agency, delivery partner, \
            organisation, provider, responsible, owner",
    ),
    (
        Column::Partners,
        "supporting partners, other partners, partners, supported by",
    ),
    (
        Column::LeadsTo,
        "leads to, contributes to, links to, feeds into",
    ),
    (
        Column::Measure,
        "measure, indicator, indicators, measures, measure name, kpi, kpis, \
            key performance indicator, performance indicator, outcome indicator, \
            outcome measure, indicator name, metric, how we will measure it, how will we know, \
            how measured",
    ),
    (
        Column::Definition,
        "what is counted, definition, indicator definition, measure definition, calculation, \
            numerator and denominator, methodology",
    ),
    (Column::Asks, "what it asks, kind of measure, measure type"),
    (
        Column::Unit,
        "unit, units, unit of measure, unit of measurement",
    ),
    (
        Column::Direction,
        "which way is better, direction, direction of travel, polarity, good performance is",
    ),
    (
        Column::Baseline,
        "baseline, baseline value, baseline figure, starting point, current, current value, \
            current performance",
    ),
    (
        Column::BaselineDate,
        "baseline measured on, baseline date, date of baseline",
    ),
    (
        Column::YearOne,
        "to be set in year one, set in year one, baseline in year one",
    ),
    (
        Column::Source,
        "source, data source, source of data, means of verification, evidence source, \
            where from, tool",
    ),
    (
        Column::Frequency,
        "how often, frequency, reporting frequency, collection frequency, reported, \
            when collected",
    ),
    (
        Column::CollectedBy,
        "collected by, who collects, data owner, responsible for data, reported by",
    ),
    (
        Column::Minutes,
        "minutes each time, minutes to collect, minutes",
    ),
    (Column::SuggestedBy, "suggested by, proposed by"),
    (
        Column::Breakdowns,
        "broken down by, breakdown, breakdowns, disaggregation",
    ),
    (
        Column::Indicator,
        "indicator id, indicator reference, library indicator, indicator",
    ),
    (
        Column::Success,
        "success, target, targets, success criteria, success criterion, \
            what success looks like, success looks like, target value, expected",
    ),
    (
        Column::SuccessThreshold,
        "success threshold, success value, target number",
    ),
    (
        Column::Minimum,
        "minimum, minimum acceptable, minimum standard, minimum target, threshold, \
            tolerance",
    ),
    (Column::MinimumThreshold, "minimum threshold"),
    (
        Column::Failure,
        "failure, failure criteria, failure criterion, what failure looks like, \
            failure looks like, fail",
    ),
    (Column::FailureThreshold, "failure threshold, failure value"),
    (
        Column::Stretch,
        "stretch, stretch target, aspirational target",
    ),
    (Column::StretchThreshold, "stretch threshold"),
    (
        Column::JudgedByMonth,
        "judged by month, by when, target month, by month, timescale, deadline, target date",
    ),
    (Column::EarlyWarning, "early warning, early warning sign"),
    (
        Column::EarlyWarningItem,
        "where it would show first, early warning item",
    ),
    (
        Column::Response,
        "response, response if it fails, action if missed, what happens if it fails, \
            consequence",
    ),
    (Column::WhoDecides, "who decides"),
    (Column::When, "decided by when, response by, by when"),
];

/// Words for the stages. *Outcome* alone says no stage.
pub(super) const STAGES: &[(Stage, &str)] = &[
    (Stage::Input, "input, inputs, resource, resources"),
    (
        Stage::Activity,
        "activity, activities, intervention, interventions",
    ),
    (Stage::Output, "output, outputs, deliverable, deliverables"),
    (
        Stage::ShortTermOutcome,
        "short term outcome, short term outcomes, short term, short, early outcome, \
            immediate outcome, immediate",
    ),
    (
        Stage::IntermediateOutcome,
        "intermediate outcome, intermediate outcomes, intermediate, medium term outcome, \
            medium term outcomes, medium term, medium",
    ),
    (
        Stage::LongTermOutcome,
        "long term outcome, long term outcomes, long term, long, impact, ultimate outcome, \
            final outcome",
    ),
];

/// Words for an outcome that leave its stage open.
pub(super) const OUTCOMES: &str = "outcome, outcomes";

/// Words for which way is better.
pub(super) const DIRECTIONS: &[(Direction, &str)] = &[
    (
        Direction::Up,
        "up, increase, increasing, higher, high, higher is better, more, bigger is better",
    ),
    (
        Direction::Down,
        "down, decrease, decreasing, reduce, lower, low, lower is better, less, fewer, \
            smaller is better",
    ),
    (
        Direction::Stay,
        "staying the same, stay, maintain, same, no change",
    ),
];

/// Words for the three questions.
pub(super) const KINDS: &[(MeasureKind, &str)] = &[
    (
        MeasureKind::HowMuch,
        "how much did we do, how much, quantity, output",
    ),
    (
        MeasureKind::HowWell,
        "how well did we do it, how well, quality, process",
    ),
    (
        MeasureKind::BetterOff,
        "is anyone better off, better off, outcome, impact",
    ),
];

/// Words for who suggested a measure.
pub(super) const SUGGESTERS: &[(Suggester, &str)] = &[
    (Suggester::Commissioner, "commissioner, council, buyer"),
    (
        Suggester::Provider,
        "provider, providers, charity, organisation that does the work",
    ),
    (
        Suggester::People,
        "people this is for, people, people who use the service",
    ),
];

/// Words for yes, and for no.
pub(super) const ANSWERS: &[(bool, &str)] =
    &[(true, "yes, y, true, x, 1"), (false, "no, n, false, 0")];

/// Words for how often: a column of them says so by itself.
pub(super) const FREQUENCIES: &str = "daily, weekly, fortnightly, monthly, quarterly, termly, annually, annual, yearly, \
            every month, every quarter, every year, every six months, six monthly, \
            twice a year, once a year, once";

/// Units: a column of them says so by itself, and one in a heading is that of its numbers.
pub(super) const UNITS: &str = "%, £, per cent, percent, percentage, number, people, families, households, days, \
            weeks, months, hours, minutes, points, score, sessions, visits";

/// What stands before a number that is a limit.
pub(super) const LIMITS: &str = "at least, no less than, not less than, more than, over, above, minimum, at most, \
            no more than, not more than, less than, fewer than, under, below, up to, maximum, \
            ≥, >=, >, ≤, <=, <";

/// Whether a list of words, with commas between them, has these.
pub(super) fn has(list: &str, words: &str) -> bool {
    list.split(", ").any(|known| known == words)
}
