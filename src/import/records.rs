//! Which fields each part of a framework has, for reading one. A field that is missing here does
//! not compile. How a value is read belongs in `field` and `choices`.

use super::field::{Field, Outcome, Record, is_camel_case_of, read_record};
use crate::model::{
    About, Addition, Author, Baseline, ConsideredOption, CostLine, Criterion, Decision, Dismissal,
    DismissedPlace, EffectPoint, Evidence, Exclusion, FailureResponse, Framework, Involvement,
    Link, Measure, Money, Need, Node, Origin, Other, Partner, Partnership, Payment, PaymentRule,
    ReachDepth, Reflection, ReflectionAnswer, Requirement, Review, Risk, Scenario, Source,
    Specification, Statement,
};
use serde_json::Value;

/// `fields!(Type: field, …)`: every field but `other`.
macro_rules! fields {
    ($record:ident: $($field:ident),+) => {
        impl Record for $record {
            fn field(&mut self, name: &str) -> Option<&mut dyn Field> {
                let $record { $($field,)+ other: _ } = self;
                $(if is_camel_case_of(name, stringify!($field)) {
                    return Some($field);
                })+
                None
            }

            fn other(&mut self) -> &mut Other {
                &mut self.other
            }
        }
    };
}

/// The same for a part of a framework.
macro_rules! record {
    ($record:ident: $($field:ident),+) => {
        fields!($record: $($field),+);

        impl Field for $record {
            fn blank() -> Self {
                Self::default()
            }

            fn read(&mut self, value: &Value) -> Outcome {
                read_record(self, value)
            }
        }
    };
}

fields!(Framework: format_version, id, title, language, created_at, updated_at, about, need,
    nodes, links, pinned_stages, measures, criteria, evidence, involvement, partners, partnership, reach_depth,
    money, risks, decisions, requirements, reflection, review,
    specification, origin);
record!(About: summary, place, commissioner, status, authors, start, term_months,
    extension_months, review_date, why_now, trigger, considered_options);
record!(Author: id, name, organisation);
record!(ConsideredOption: id, title, why_not);
record!(Need: statement, population, people, people_source, eligibility, exclusions,
    priority_groups, why_these_people);
record!(Exclusion: id, group, reason);
record!(Node: id, stage, title, detail, for_whom, by_month, lead_partner_id,
    supporting_partner_ids, delivery, control, suggested_by);
record!(Link: id, from, to, assumption, strength, evidence_ids);
record!(Measure: id, node_id, name, definition, kind, unit, direction, baseline, source,
    frequency, collected_by, suggested_by, minutes_per_collection, breakdowns, indicator_id);
record!(Baseline: value, date, set_in_year_one, due_month);
record!(Criterion: id, node_id, measure_id, success, minimum, failure, stretch, by_month,
    early_warning, early_warning_node_id, response);
record!(Statement: sentence, threshold);
record!(FailureResponse: what, who_decides, when);
record!(Evidence: id, kind, title, summary, source, url, date, stance, strength, node_ids,
    consent, anonymous);
record!(Involvement: id, stage_of_work, group, how, level_now, level_wanted, paid, what_changed,
    not_heard, date);
record!(Partner: id, name, kind, size, hours_per_month);
record!(Partnership: model, decisions, risk_sharing, joining, leaving);
record!(ReachDepth: sessions_per_month, term_months, start_delay_months,
    sessions_for_full_effect, minimum_sessions, effect, emphasis, reason, agreed_by,
    rule_if_capacity_falls);
record!(EffectPoint: sessions, share);
record!(Money: costs, pay_floor, inflation_index, inflation_rate, payment, scenarios);
record!(CostLine: id, title, kind, amount, partner_id, node_ids);
record!(Payment: core_share, rules, premium, administration);
record!(PaymentRule: id, trigger, criterion_id, amount, cap, when);
record!(Scenario: id, title, funding_share, result_share);
record!(Risk: id, title, detail, likelihood, consequence, owner, mitigation);
record!(Decision: id, what, why, evidence_ids, decided_by, date);
record!(Requirement: id, kind, title, detail);
record!(Reflection: answers);
record!(ReflectionAnswer: id, question, score, note);
record!(Review: dismissals, print_dismissals);
record!(Dismissal: id, check, places, finding, reason, date);
record!(DismissedPlace: kind, id, field);
record!(Specification: profile, version, reference, left_out, additions);
record!(Addition: section, text);
record!(Origin: example_id, note, sources, unverified);
record!(Source: title, url, licence);
